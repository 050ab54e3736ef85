"""The pictures of a lecture: composed when asked for, the slides of a section in one text size."""

from collections.abc import Sequence

from lecturedesk.course.course import Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.slides.compose import compose
from lecturedesk.slides.fit import shared_sizes
from lecturedesk.slides.geometry import WIDE, Sheet
from lecturedesk.slides.ops import Picture
from lecturedesk.slides.ruler import Ruler
from lecturedesk.slides.theme import Theme


class Deck:
    """Pictures of slides, each composed once and kept by the slide object's identity.

    The first slide asked for composes its section, because the slides of a section share a text size where that costs
    none of them more than one step.
    """

    def __init__(self, theme: Theme, ruler: Ruler, sheet: Sheet = WIDE) -> None:
        self.theme = theme
        self.ruler = ruler
        self.sheet = sheet
        self._kept: dict[int, tuple[Slide, Picture]] = {}

    def picture(self, slide: Slide, lecture: Lecture) -> Picture:
        """The picture of a slide of this lecture."""
        if id(slide) not in self._kept:
            self._compose([other for other in lecture.slides if other.section == slide.section] or [slide])
        return self._kept[id(slide)][1]

    def has(self, slide: Slide) -> bool:
        """Whether the slide is already composed."""
        return id(slide) in self._kept

    def keep_only(self, slides: Sequence[Slide]) -> None:
        """Forget the pictures of all other slides."""
        wanted = {id(slide) for slide in slides}
        self._kept = {key: value for key, value in self._kept.items() if key in wanted}

    def _compose(self, section: Sequence[Slide]) -> None:
        first = [compose(slide, self.theme, self.ruler, self.sheet) for slide in section]
        shared = shared_sizes([picture.text_size for picture in first])
        for slide, picture, size in zip(section, first, shared, strict=True):
            if size != picture.text_size:
                picture = compose(slide, self.theme, self.ruler, self.sheet, at_most=size)  # noqa: PLW2901
            # The slide is kept beside its picture so that its id() cannot be given to another one.
            self._kept[id(slide)] = (slide, picture)
