"""Readers: how elements of the Markdown tree, fences and containers become blocks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar
from xml.etree.ElementTree import Element

from lecturedesk.base.problem import Level
from lecturedesk.course.block import Block
from lecturedesk.course.span import Spans


@dataclass(frozen=True, slots=True)
class Lifted:
    """A fence or container cut out of the prose: its name, classes, attributes, the rest of its opening line, inner text.

    `line` is the file's line of the opening fence, from 1; the inner text begins on the line after it.
    """

    name: str
    text: str
    line: int
    classes: tuple[str, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict)
    rest: str = ""


class Reading(Protocol):
    """What a reader may ask for while a slide is read."""

    @property
    def folder(self) -> Path:
        """The folder of the lecture's file; pictures are named from it."""
        ...

    @property
    def root(self) -> Path:
        """The course folder: nothing outside it may be read."""
        ...

    def spans(self, element: Element, *, strip: bool = True) -> Spans:
        """The inline content of an element, block children left out."""
        ...

    def blocks(self, element: Element) -> tuple[Block, ...]:
        """The block children of an element, read by their own readers; loose inline content becomes paragraphs."""
        ...

    def read(self, text: str, line: int) -> tuple[Block, ...]:
        """Markdown text, which begins on this line of the file, as blocks."""
        ...

    def line(self, element: Element) -> int:
        """The file's line that an element begins on, or of the nearest element that knows."""
        ...

    def picture(self, source: str, line: int) -> Path | None:
        """The file that a picture's path names, or None, with a Problem, when it is missing or outside the course."""
        ...

    def problem(self, level: Level, rule: str, line: int, what: str, mend: str = "") -> None:
        """Note a fault at this line."""
        ...


ElementReader = Callable[[Element, Reading], Block | tuple[Block, ...] | None]
LiftedReader = Callable[[Lifted, Reading], Block | tuple[Block, ...] | None]
E = TypeVar("E", bound=ElementReader)
L = TypeVar("L", bound=LiftedReader)
element_readers: dict[str, ElementReader] = {}
lifted_readers: dict[str, LiftedReader] = {}


def reads(*tags: str) -> Callable[[E], E]:
    """Register a function as the reader of elements with these tags."""

    def register(function: E) -> E:
        for tag in tags:
            if tag in element_readers:
                raise ValueError(f"two readers for <{tag}>")
            element_readers[tag] = function
        return function

    return register


def reads_lifted(*names: str) -> Callable[[L], L]:
    """Register a function as the reader of "fence:LANGUAGE", "fence:*" (any other fence) or "container:NAME"."""

    def register(function: L) -> L:
        for name in names:
            if name in lifted_readers:
                raise ValueError(f"two readers for {name}")
            lifted_readers[name] = function
        return function

    return register
