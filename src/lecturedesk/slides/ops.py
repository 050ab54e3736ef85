"""Drawing operations and the picture they make: what a slide looks like, known without Qt.

Lengths are units; y grows downwards. Colours are names of the theme or "#rrggbb". Every operation has a `first` and a
`last` step and is shown when `first <= step <= last`.
"""

from dataclasses import dataclass, field
from pathlib import Path

LAST = 1_000_000


@dataclass(frozen=True, slots=True)
class Face:
    """A font: family role ("sans", "serif" or "mono"), weight (400 or 600), italic or upright."""

    family: str = "sans"
    weight: int = 400
    italic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Op:
    """The base of every operation: from which step to which it is shown."""

    first: int = 0
    last: int = LAST

    def shown(self, step: int) -> bool:
        """Whether the operation is visible at this step."""
        return self.first <= step <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class TextOp(Op):
    """Words of one style on one line: left end, baseline, width, size; `spacing` is added after every letter."""

    x: float
    y: float
    text: str
    size: float
    width: float = 0.0
    face: Face = Face()
    colour: str = "ink"
    spacing: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class FillOp(Op):
    """A filled rectangle with rounded corners and, with `stroke`, an outline."""

    x: float
    y: float
    width: float
    height: float
    colour: str = ""
    radius: float = 0.0
    stroke: str = ""
    stroke_width: float = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class LineOp(Op):
    """A straight line; `dash` is "", "dot" or "dash"."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = 2.0
    colour: str = "line"
    dash: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PathOp(Op):
    """An outline of moves ("M", x, y), lines ("L", x, y), curves ("C", six numbers) and closes ("Z",), filled or drawn."""

    path: tuple[tuple[str | float, ...], ...]
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 2.0
    dash: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageOp(Op):
    """A picture file drawn into a rectangle; with `cover` it fills the rectangle and is cropped, else it is stretched.

    `tint` draws a one-coloured picture in a colour of the theme.
    """

    x: float
    y: float
    width: float
    height: float
    source: Path | bytes
    cover: bool = False
    tint: str = ""
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Link:
    """A place that can be clicked: a rectangle, the step from which it is there, and the target of `Span.link`."""

    x: float
    y: float
    width: float
    height: float
    target: str
    first: int = 0


@dataclass(frozen=True, slots=True)
class Words:
    """Words in reading order with the step on which they appear."""

    text: str
    first: int = 0


@dataclass(frozen=True, slots=True)
class Overflow:
    """How far the content goes beyond its place: units across and down; 0 when it fits."""

    across: float = 0.0
    down: float = 0.0

    def __bool__(self) -> bool:
        return self.across > 0.5 or self.down > 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A composed slide: its size in units, background colour, operations in painting order, and what they mean.

    `steps` presses are needed after it has appeared. `warnings` are faults that only layout can see, one sentence each.
    `text_size` is the size that its body was set in.
    """

    width: float
    height: float
    background: str = "paper"
    ops: tuple[Op, ...] = ()
    steps: int = 0
    links: tuple[Link, ...] = ()
    text: tuple[Words, ...] = ()
    overflow: Overflow = field(default_factory=Overflow)
    text_size: float = 0.0
    warnings: tuple[str, ...] = ()

    def words(self, step: int = LAST) -> str:
        """The words visible at a step, one line a paragraph."""
        return "\n".join(words.text for words in self.text if words.first <= step)
