"""Composed slides, made when first asked for and kept while their course and theme last."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lecturedesk.base.problem import Problem
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.desk.preferences import Preferences
from lecturedesk.slides.deck import Deck
from lecturedesk.slides.geometry import WIDE, sheet
from lecturedesk.slides.ops import Picture
from lecturedesk.slides.ruler import Ruler
from lecturedesk.slides.theme import Theme

ThemeReader = Callable[[str, Path | None], tuple[Theme, tuple[Problem, ...]]]
_AS_COURSE = "course"
_FIRST = "harbour"


class Pictures(QObject):
    """Pictures by the slide object's identity; `changed` when another theme or sheet makes all of them look different."""

    changed = Signal()

    def __init__(
        self, ruler: Ruler, read_theme: ThemeReader, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ruler = ruler
        self._read_theme = read_theme
        self._preferences = preferences
        self._course: Course | None = None
        self._lectures: dict[int, Lecture] = {}
        self._theme, self._problems = self._chosen_theme()
        self._deck = Deck(self._theme, ruler)
        preferences.changed.connect(self._on_preference)

    @property
    def theme(self) -> Theme:
        """The theme that the pictures are made and painted in."""
        return self._theme

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The faults of the theme's file."""
        return self._problems

    def use(self, course: Course | None) -> None:
        """Make pictures for this course from now on; those of slides that it still has are kept."""
        old = (self._deck.theme, self._deck.sheet)
        self._course = course
        self._theme, self._problems = self._chosen_theme()
        size = sheet(course.size) if course else WIDE
        if size != self._deck.sheet or _measures(self._theme) != _measures(self._deck.theme):
            self._deck = Deck(self._theme, self._ruler, size)
        self._deck.theme = self._theme
        self._lectures = {id(slide): lecture for lecture in _lectures(course) for slide in lecture.slides}
        self._deck.keep_only([slide for lecture in _lectures(course) for slide in lecture.slides])
        if old != (self._theme, size):
            self.changed.emit()

    def picture(self, slide: Slide) -> Picture:
        """The slide's picture; the slides of its section are composed with it, to share one text size."""
        lecture = self._lectures.get(id(slide))
        if lecture is None:  # a slide of a lecture that was read again since: it stands alone
            lecture = Lecture(id="", title="", path=Path(), slides=(slide,))
        return self._deck.picture(slide, lecture)

    def ready(self, slide: Slide) -> bool:
        """Whether `picture` would answer at once."""
        return self._deck.has(slide)

    def _chosen_theme(self) -> tuple[Theme, tuple[Problem, ...]]:
        chosen = self._preferences.text("slide_theme")
        if chosen == _AS_COURSE:
            chosen = self._course.theme if self._course else _FIRST
        folder = self._course.path if self._course else None
        return self._read_theme(chosen, folder)

    def _on_preference(self, name: str) -> None:
        if name == "slide_theme":
            self.use(self._course)


def _measures(theme: Theme) -> Theme:
    """What of a theme a picture depends on: colours are names that only painting resolves."""
    return replace(theme, name="", title="", dark=False, colours={})


def _lectures(course: Course | None) -> tuple[Lecture, ...]:
    return course.lectures if course else ()
