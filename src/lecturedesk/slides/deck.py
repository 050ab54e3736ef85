"""The pictures of lectures: composed when asked for, the slides of a section in one text size."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
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
MOST = 300  # pictures kept; those that were not looked at for longest are composed anew
_LONGEST = 16  # slides that share a size: a longer section is divided


class Deck:
    """Pictures of slides, composed when they are asked for and kept by the slide object's identity.

    The slides of a section share a text size where that costs none of them more than one step; to know it, the whole
    section is composed once, unless the sizes are known from before (`learn`).
    """

    def __init__(self, theme: Theme, ruler: Ruler, sheet: Sheet = WIDE) -> None:
        self.theme = theme
        self.ruler = ruler
        self.sheet = sheet
        # A slide is kept beside what is known of it so that its id() cannot be given to another one.
        self._kept: OrderedDict[int, tuple[Slide, Picture]] = OrderedDict()
        self._alone: dict[int, tuple[Slide, float]] = {}  # the text size that a slide would have by itself
        self._sizes: dict[int, tuple[Slide, float]] = {}  # the one that it has
        self._known: dict[str, Sizes] = {}

    def picture(self, slide: Slide, lecture: Lecture | None = None) -> Picture:
        """The picture of a slide of this lecture; one of no lecture is a section of its own."""
        if id(slide) not in self._kept:
            if id(slide) not in self._sizes:
                self._share(slide, lecture)
            if id(slide) not in self._kept:
                self._keep(slide, self._compose(slide, self._sizes[id(slide)][1]))
        self._kept.move_to_end(id(slide))
        return self._kept[id(slide)][1]

    def has(self, slide: Slide) -> bool:
        """Whether `picture` would answer at once."""
        return id(slide) in self._kept

    def measured(self, slide: Slide) -> bool:
        """Whether the text size that the slide would have by itself is known."""
        return id(slide) in self._alone

    def keep_only(self, slides: Collection[Slide]) -> None:
        """Forget the pictures of all other slides."""
        wanted = {id(slide) for slide in slides}
        for kept in (self._kept, self._alone, self._sizes):
            for key in [key for key in kept if key not in wanted]:
                del kept[key]

    def sizes(self, lecture: Lecture) -> Sizes | None:
        """The text size that each slide would have by itself, by its id, for `learn` in a later run; None while unknown."""
        if not all(self.measured(slide) for slide in lecture.slides):
            return None
        return {slide.id: self._alone[id(slide)][1] for slide in lecture.slides}

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
        other._kept, other._alone, other._sizes, other._known = self._kept, self._alone, self._sizes, self._known
        return other

    def _share(self, slide: Slide, lecture: Lecture | None) -> None:
        """Settle the text sizes of the slide's section; what had to be composed for that is kept where it may stay."""
        section = _section_of(slide, lecture)
        known = self._known.get(lecture.digest, {}) if lecture else {}
        made: dict[int, Picture] = {}
        for other in section:
            if id(other) in self._alone:
                continue
            size = known.get(other.id)
            if size is None:
                made[id(other)] = picture = self._compose(other)
                size = picture.text_size
            self._alone[id(other)] = (other, size)
        for other, size in zip(section, shared_sizes([self._alone[id(one)][1] for one in section]), strict=True):
            if self._sizes.get(id(other), (other, None))[1] != size:
                self._kept.pop(id(other), None)
                self._sizes[id(other)] = (other, size)
            found = made.get(id(other))
            if found is not None and found.text_size == size:
                self._keep(other, found)

    def _compose(self, slide: Slide, at_most: float = 0.0) -> Picture:
        return compose(slide, self.theme, self.ruler, self.sheet, max(at_most, LADDER[-1]) if at_most else LADDER[0])

    def _keep(self, slide: Slide, picture: Picture) -> None:
        self._kept[id(slide)] = (slide, picture)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)


def _section_of(slide: Slide, lecture: Lecture | None) -> Sequence[Slide]:
    """The slides that share a size with this one: those of its section, of a long one the part that it stands in."""
    section = [other for other in lecture.slides if other.section == slide.section] if lecture else []
    place = next((n for n, other in enumerate(section) if other is slide), None)
    if place is None:
        return [slide]
    start = place - place % _LONGEST
    return section[start : start + _LONGEST]


def _measures(theme: Theme) -> Theme:
    """The theme without what only colours the picture: with equal ones a slide is laid out alike."""
    return replace(theme, name="", title="", dark=False, colours={})
