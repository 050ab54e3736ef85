"""Composed slides of the open course in the chosen theme."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lecturedesk.base.problem import Level, Problem
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.late import loaded
from lecturedesk.course.slide import Slide
from lecturedesk.desk.preferences import Preferences
from lecturedesk.slides.deck import MOST, Deck
from lecturedesk.slides.geometry import WIDE, Sheet, sheet
from lecturedesk.slides.ops import Picture
from lecturedesk.slides.ruler import Ruler
from lecturedesk.slides.theme import Theme
from lecturedesk.store.sizes import keep_sizes, kept_sizes

ThemeReader = Callable[[str, Path], tuple[Theme, tuple[Problem, ...]]]
RulerMaker = Callable[[Theme], Ruler]
_AS_COURSE = "course"
_FIRST = "harbour"


class Pictures(QObject):
    """Pictures by the slide object's identity; `changed` when theme or course make all of them look different."""

    changed = Signal()

    def __init__(
        self, make_ruler: RulerMaker, read_theme: ThemeReader, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_ruler = make_ruler
        self._read_theme = read_theme
        self._preferences = preferences
        self._course: Course | None = None
        self._lectures: dict[int, Lecture] = {}
        self._chosen: tuple[str, Path] | None = None
        self._held: Problem | None = None
        theme, self._problems = self._chosen_theme()
        self._deck = Deck(theme, make_ruler(theme))
        preferences.changed.connect(self._on_preference)

    @property
    def theme(self) -> Theme:
        """The theme that the pictures are made and painted in."""
        return self._deck.theme

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The faults of the theme's file."""
        return self._problems

    @property
    def held(self) -> Problem | None:
        """The fault in the theme's file for which the theme stays as it was before, or None."""
        return self._held

    def use(self, course: Course | None) -> None:
        """Make pictures for this course from now on; those of slides that it still has are kept."""
        self._course = course
        lectures = course.lectures if course else ()
        self._lectures = {}
        theme, self._problems = self._chosen_theme()
        before = self._deck
        self._deck = self._deck_for(theme, sheet(course.size) if course else WIDE)
        self._deck.keep_only([slide for lecture in lectures for slide in loaded(lecture.slides)])
        if self._deck is not before:
            self.changed.emit()

    def picture(self, slide: Slide) -> Picture:
        """The slide's picture; the first of a lecture that is new may compose its section, to share one text size."""
        lecture = self._lecture_of(slide)
        if lecture and lecture.digest and not self._deck.knows(lecture) and not self._deck.has(slide):
            self._deck.learn(lecture, kept_sizes(lecture, self.theme, self._deck.sheet))
        return self._deck.picture(slide, lecture)

    def ready(self, slide: Slide) -> bool:
        """Whether `picture` would answer at once."""
        return self._deck.has(slide)

    def prepared(self, slide: Slide) -> bool:
        """Whether nothing is left to do beforehand: in a lecture of more slides than pictures are kept, to measure it."""
        lecture = self._lecture_of(slide)
        many = lecture is not None and len(lecture.slides) > MOST
        return self._deck.has(slide) or (many and self._deck.measured(slide))

    def keep_sizes(self, lecture: Lecture) -> bool:
        """Keep the text sizes of a lecture for later starts; False while one of its slides is not composed."""
        sizes = self._deck.sizes(lecture)
        if sizes is None:
            return False
        keep_sizes(lecture, self.theme, self._deck.sheet, sizes)
        return True

    def _lecture_of(self, slide: Slide) -> Lecture | None:
        if id(slide) not in self._lectures and self._course is not None:
            for lecture in self._course.lectures:
                self._lectures.update((id(one), lecture) for one in loaded(lecture.slides))
        return self._lectures.get(id(slide))

    def _deck_for(self, theme: Theme, page: Sheet) -> Deck:
        if page != self._deck.sheet:
            return Deck(theme, self._make_ruler(theme), page)
        return self._deck if theme == self._deck.theme else self._deck.dressed(theme, self._make_ruler)

    def _chosen_theme(self) -> tuple[Theme, tuple[Problem, ...]]:
        chosen = self._preferences.text("slide_theme")
        if chosen == _AS_COURSE:
            chosen = self._course.theme if self._course else _FIRST
        folder = self._course.path if self._course else Path()
        theme, found = self._read_theme(chosen, folder)
        self._held = None
        if (chosen, folder) == self._chosen:
            self._held = next((one for one in found if one.level is Level.ERROR and one not in self._problems), None)
        self._chosen = (chosen, folder)
        return (self.theme, self._problems) if self._held else (theme, found)

    def _on_preference(self, name: str) -> None:
        if name == "slide_theme":
            self.use(self._course)
