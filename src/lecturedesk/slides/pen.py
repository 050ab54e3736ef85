"""The canvas of one slide, and the pen that draws on it step by step."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from lecturedesk.course.span import Spans, plain
from lecturedesk.slides.ops import LAST, FillOp, LineOp, Link, Op, Words


@dataclass(slots=True)
class Canvas:
    """What the flows of one slide share: the operations so far and the step they belong to.

    `heights` keeps how high blocks are, so that nested ones are not laid anew for each block around them; the block is
    kept beside its height so that its id() cannot be given to another one.
    """

    ops: list[Op] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    first: int = 0
    last: int = LAST
    steps: int = 0
    torn: bool = False
    across: float = 0.0
    heights: dict[tuple[object, ...], tuple[object, float]] = field(default_factory=dict)


class Pen:
    """Draws on a canvas, at any place, what belongs to the present step."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas

    def say(self, spans: Spans) -> None:
        """Add words that are drawn in another way to the spoken words."""
        if plain(spans).strip():
            self.canvas.words.append(Words(plain(spans), self.canvas.first))

    def fill(self, x: float, y: float, width: float, height: float, colour: str, *, radius: float = 0.0,
             stroke: str = "", stroke_width: float = 2.0) -> None:  # fmt: skip
        """A rectangle anywhere on the slide; it moves nothing."""
        self.emit(FillOp(x=x, y=y, width=width, height=height, colour=colour, radius=radius, stroke=stroke,
                         stroke_width=stroke_width))  # fmt: skip

    def line(self, x1: float, y1: float, x2: float, y2: float, *, colour: str = "line", width: float = 2.0,
             dash: str = "") -> None:  # fmt: skip
        """A line anywhere on the slide; it moves nothing."""
        self.emit(LineOp(x1=x1, y1=y1, x2=x2, y2=y2, width=width, colour=colour, dash=dash))

    def emit(self, op: Op) -> None:
        """Add an operation, shown on the current steps."""
        first, last = max(op.first, self.canvas.first), min(op.last, self.canvas.last)
        same = first == op.first and last == op.last
        self.canvas.ops.append(op if same else replace(op, first=first, last=last))

    def take_step(self) -> int:
        """One more press; returns the step it leads to."""
        self.canvas.steps += 1
        return self.canvas.steps

    @contextmanager
    def showing(self, first: int, last: int = LAST) -> Iterator[None]:
        """What is set inside is shown from step `first` to step `last` only."""
        before = self.canvas.first, self.canvas.last
        self.canvas.first, self.canvas.last = max(first, before[0]), min(last, before[1])
        yield
        self.canvas.first, self.canvas.last = before

    @contextmanager
    def next_step(self) -> Iterator[None]:
        """What is set inside appears with the next press; what follows is not held back."""
        with self.showing(self.take_step()):
            yield

    def pause(self) -> None:
        """All that follows appears with the next press."""
        self.canvas.first = self.take_step()

    def warn(self, sentence: str) -> None:
        """Tell the author of a fault that only layout can see."""
        self.canvas.warnings.append(sentence)
