"""The pictures of lectures: composed when asked for, the slides of a section in one text size."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from lecturedesk.course.course import Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.slides.compose import compose
from lecturedesk.slides.fit import LADDER, shared_sizes
from lecturedesk.slides.geometry import WIDE, Sheet
from lecturedesk.slides.ops import Picture
from lecturedesk.slides.ruler import Ruler
from lecturedesk.slides.theme import Theme

Sizes = Mapping[str, float]


class Deck:
    """Pictures of slides, each composed once and kept by the slide object's identity.

    The slides of a section share a text size where that costs none of them more than one step; to know it, the whole
    section is composed, unless the sizes are known from before (`learn`).
    """

    def __init__(self, theme: Theme, ruler: Ruler, sheet: Sheet = WIDE) -> None:
        self.theme = theme
        self.ruler = ruler
        self.sheet = sheet
        self._kept: dict[int, tuple[Slide, Picture]] = {}
        self._known: dict[str, Sizes] = {}

    def picture(self, slide: Slide, lecture: Lecture | None = None) -> Picture:
        """The picture of a slide of this lecture; one of no lecture is a section of its own."""
        if id(slide) not in self._kept:
            size = self._known.get(lecture.digest if lecture else "", {}).get(slide.id)
            if size is not None:
                self._keep(slide, self._compose(slide, size))
            else:
                self._compose_section(slide, lecture)
        return self._kept[id(slide)][1]

    def has(self, slide: Slide) -> bool:
        """Whether `picture` would answer at once."""
        return id(slide) in self._kept

    def keep_only(self, slides: Collection[Slide]) -> None:
        """Forget the pictures of all other slides."""
        wanted = {id(slide) for slide in slides}
        self._kept = {key: pair for key, pair in self._kept.items() if key in wanted}

    def sizes(self, lecture: Lecture) -> Sizes | None:
        """The text size of every slide by its id, for `learn` in a later run; None while one is not composed."""
        if not all(self.has(slide) for slide in lecture.slides):
            return None
        return {slide.id: self._kept[id(slide)][1].text_size for slide in lecture.slides}

    def learn(self, lecture: Lecture, sizes: Sizes) -> None:
        """Use these text sizes, by the slides' ids, for a lecture with this very text."""
        self._known[lecture.digest] = sizes

    def knows(self, lecture: Lecture) -> bool:
        """Whether the text sizes of the lecture are known."""
        return lecture.digest in self._known

    def dressed(self, theme: Theme, make_ruler: Callable[[Theme], Ruler]) -> "Deck":
        """A deck in another theme; pictures and sizes are the same where only colours differ."""
        if _measures(theme) != _measures(self.theme):
            return Deck(theme, make_ruler(theme), self.sheet)
        other = Deck(theme, self.ruler, self.sheet)
        other._kept, other._known = self._kept, self._known
        return other

    def _compose_section(self, slide: Slide, lecture: Lecture | None) -> None:
        section = [other for other in lecture.slides if other.section == slide.section] if lecture else []
        if not any(other is slide for other in section):
            section = [slide]
        pictures = [self._compose(other) for other in section]
        shared = shared_sizes([picture.text_size for picture in pictures])
        for other, picture, size in zip(section, pictures, shared, strict=True):
            if other is slide or not self.has(other) or self._kept[id(other)][1].text_size != size:
                self._keep(other, picture if size == picture.text_size else self._compose(other, size))

    def _compose(self, slide: Slide, at_most: float = 0.0) -> Picture:
        return compose(slide, self.theme, self.ruler, self.sheet, max(at_most, LADDER[-1]) if at_most else LADDER[0])

    def _keep(self, slide: Slide, picture: Picture) -> None:
        # The slide is kept beside its picture so that its id() cannot be given to another one.
        self._kept[id(slide)] = (slide, picture)


def _measures(theme: Theme) -> Theme:
    """The theme without what only colours the picture: with equal ones a slide is laid out alike."""
    return replace(theme, name="", title="", dark=False, colours={})
