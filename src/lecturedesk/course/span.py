"""Text as a run of spans: words with one style, link, citation or term each."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Flag, auto


class Style(Flag):
    """How a span is set; styles combine."""

    PLAIN = 0
    STRONG = auto()
    EMPHASIS = auto()
    CODE = auto()
    STRIKE = auto()
    UNDERLINE = auto()
    MARK = auto()
    SUPERSCRIPT = auto()
    SUBSCRIPT = auto()
    SMALL = auto()
    KEYBOARD = auto()
    MATH = auto()


@dataclass(frozen=True, slots=True)
class Citation:
    """A reference to a source by its key, with a locator such as "art. 2" or none."""

    key: str
    locator: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one kind.

    `link` is an address, "#slide", "lecture:id#slide" or "term:id"; `cites` makes the span a citation, whose text is its
    number in brackets once the course is linked; `term` is the id of the concept it is marked as; `free` words are never
    marked. A line break is a span whose text is a newline.
    """

    text: str
    style: Style = Style.PLAIN
    link: str = ""
    cites: tuple[Citation, ...] = ()
    term: str = ""
    free: bool = False


Spans = tuple[Span, ...]
BREAK = Span("\n")


def plain(spans: Iterable[Span]) -> str:
    """The words of the spans, a line break as a space."""
    return "".join(" " if span.text == "\n" else span.text for span in spans)
