"""Parts of a course that are loaded when they are first looked at."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar, overload

T = TypeVar("T")


class Late(Sequence[T]):
    """A sequence of which at first only the length is known; `load` brings its items, once."""

    __slots__ = ("_count", "_items", "_load")

    def __init__(self, count: int, load: Callable[[], tuple[T, ...]]) -> None:
        self._count = count
        self._load = load
        self._items: tuple[T, ...] | None = None

    @property
    def loaded(self) -> bool:
        """Whether the items are there already."""
        return self._items is not None

    def all(self) -> tuple[T, ...]:
        """The items themselves."""
        if self._items is None:
            self._items = self._load()
        return self._items

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[T, ...]: ...
    def __getitem__(self, place: int | slice) -> T | tuple[T, ...]:
        return self.all()[place]

    def __iter__(self) -> Iterator[T]:
        return iter(self.all())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self.all() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._count)


def loaded(items: Sequence[T]) -> Sequence[T]:
    """The items if they are there already, else none: nothing is loaded."""
    return items if not isinstance(items, Late) or items.loaded else ()
