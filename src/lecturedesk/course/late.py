"""Slides that are loaded when they are first looked at."""

from collections.abc import Callable, Iterator, Sequence
from typing import overload

from lecturedesk.course.slide import Slide


class LateSlides(Sequence[Slide]):
    """The slides of a lecture, of which at first only their number is known; `load` brings them, once."""

    __slots__ = ("_count", "_load", "_slides")

    def __init__(self, count: int, load: Callable[[], tuple[Slide, ...]]) -> None:
        self._count = count
        self._load = load
        self._slides: tuple[Slide, ...] | None = None

    @property
    def loaded(self) -> bool:
        """Whether the slides are there already."""
        return self._slides is not None

    def all(self) -> tuple[Slide, ...]:
        """The slides themselves."""
        if self._slides is None:
            self._slides = self._load()
        return self._slides

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> Slide: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Slide, ...]: ...
    def __getitem__(self, place: int | slice) -> Slide | tuple[Slide, ...]:
        return self.all()[place]

    def __iter__(self) -> Iterator[Slide]:
        return iter(self.all())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self.all() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._count)


def loaded_slides(slides: Sequence[Slide]) -> Sequence[Slide]:
    """The slides if they are there already, else none: nothing is loaded."""
    return slides if not isinstance(slides, LateSlides) or slides.loaded else ()
