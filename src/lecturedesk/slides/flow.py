"""The column that blocks fill from the top: it knows text, gaps, panels and steps, but no block."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from lecturedesk.course.span import Spans
from lecturedesk.slides.ops import Face, FillOp, ImageOp, Link, Op, PathOp, TextOp
from lecturedesk.slides.pen import Canvas, Pen
from lecturedesk.slides.ruler import Ruler
from lecturedesk.slides.shape import Line, Piece, Run, balanced, shape, widest_word
from lecturedesk.slides.styling import SMALLEST, runs
from lecturedesk.slides.theme import Theme


class Flow(Pen):
    """A column at `x`, `width` wide, filled downwards from `y`; `size` is the text size and `room` the height to fill.

    All lengths are units. `y` is where the next thing will stand. `grows` says that a block may be set larger than the
    text size where there is room: not inside one that was.
    """

    def __init__(
        self, canvas: Canvas, theme: Theme, ruler: Ruler, *, x: float, y: float, width: float, size: float, room: float
    ) -> None:
        super().__init__(canvas)
        self.theme = theme
        self.ruler = ruler
        self.x = x
        self.y = y
        self.width = width
        self.size = size
        self.room = room
        self.colour = "ink"
        self.grows = True

    # --- text

    def text(self, spans: Spans, *, size: float = 0.0, colour: str = "", face: Face = Face(), align: str = "left",
             spacing: float = 0.0, leading: float = 0.0, say: bool = True, balance: bool = False) -> float:  # fmt: skip
        """Set a paragraph and return its height; `align` is left, center or right, `say` adds it to the spoken words.

        `balance` makes its lines about equally long, as a title's should be.
        """
        lines = self.lines(spans, size=size, colour=colour, face=face, spacing=spacing, balance=balance)
        start = self.y
        for line in lines:
            self._place(line, size or self.size, align, leading or self.theme.leading)
        if say:
            self.say(spans)
        return self.y - start

    def lines(self, spans: Spans, *, size: float = 0.0, colour: str = "", face: Face = Face(),
              spacing: float = 0.0, width: float = 0.0, balance: bool = False) -> tuple[Line, ...]:  # fmt: skip
        """The lines that the spans would make in this column, or in another `width`."""
        base = Run("", face, size or self.size, colour or self.colour, spacing=spacing)
        return (balanced if balance else shape)(runs(spans, base), width or self.width, self.ruler)

    def natural_width(self, spans: Spans, *, size: float = 0.0, face: Face = Face()) -> float:
        """How wide the spans are on one line each."""
        lines = self.lines(spans, size=size, face=face, width=1e9)
        return max((line.width for line in lines), default=0.0)

    def least_width(self, spans: Spans, *, size: float = 0.0, face: Face = Face()) -> float:
        """The width of the widest word."""
        return widest_word(runs(spans, Run("", face, size or self.size)), self.ruler)

    def scaled(self, share: float) -> float:
        """A share of the text size, never below the smallest size of a slide."""
        return max(SMALLEST, self.size * share)

    def _place(self, line: Line, size: float, align: str, leading: float) -> None:
        largest = max((_rise_of(piece.run) for piece in line.pieces), default=size)
        tall = max(size, largest) * leading
        baseline = self.y + max(size, largest) * self.theme.baseline
        slack = self.width - line.width
        x = self.x + (slack if align == "right" else slack / 2 if align == "center" else 0.0)
        self.canvas.torn = self.canvas.torn or line.torn
        self.canvas.across = max(self.canvas.across, -slack)
        for piece in line.pieces:
            self._set(piece, x, baseline)
        self._link(line, x, tall)
        self.y += tall

    def _set(self, piece: Piece, x: float, baseline: float) -> None:
        run, left, low = piece.run, x + piece.x, baseline - piece.run.rise
        if run.outline:
            for path in run.outline.at(left, low, run.size):
                self.emit(PathOp(path=path, fill=run.colour))
            return
        if run.behind:
            pad = run.size * 0.14
            self.fill(left - pad / 2, low - run.size * 0.92, piece.width + pad, run.size * 1.2, run.behind, radius=4)
        self.emit(
            TextOp(x=left, y=low, text=run.text, size=run.size, width=piece.width, face=run.face, colour=run.colour,
                   spacing=run.spacing)
        )  # fmt: skip
        if run.underline:
            colour, dash = ("highlight", "dot") if run.underline == "term" else (run.colour, "")
            self.line(left, low + run.size * 0.22, left + piece.width, low + run.size * 0.22,
                      colour=colour, width=2.5 if dash else 1.5, dash=dash)  # fmt: skip
        if run.strike:
            self.line(left, low - run.size * 0.3, left + piece.width, low - run.size * 0.3, colour=run.colour)

    def _link(self, line: Line, x: float, tall: float) -> None:
        merged: list[Link] = []
        for piece in line.pieces:
            target = piece.run.link
            if not target:
                continue
            left, right = x + piece.x, x + piece.x + piece.width
            if merged and merged[-1].target == target and merged[-1].x + merged[-1].width >= left - 0.5:
                merged[-1] = replace(merged[-1], width=right - merged[-1].x)
            else:
                merged.append(Link(left, self.y, piece.width, tall, target, self.canvas.first))
        self.canvas.links.extend(merged)

    # --- space and shapes

    def gap(self, units: float) -> None:
        """Leave room below what stands."""
        self.y += units

    def inset(self, left: float = 0.0, right: float = 0.0) -> "Flow":
        """A narrower flow at the same height; give its end back with `join`."""
        return self._child(self.x + left, self.width - left - right)

    def at(self, x: float, y: float, width: float, *, size: float = 0.0, room: float = 0.0) -> "Flow":
        """A flow of its own anywhere on the slide, for drawn blocks; it moves nothing here."""
        child = self._child(x, width)
        child.y, child.size, child.room = y, size or self.size, room or self.room
        return child

    def split(self, widths: Sequence[float], gap: float = 0.0) -> list["Flow"]:
        """Columns beside each other from here down: `widths` in units, `gap` between them; end them with `join`."""
        flows: list[Flow] = []
        x = self.x
        for width in widths:
            flows.append(self._child(x, width))
            x += width + gap
        return flows

    def join(self, flows: Sequence["Flow"]) -> None:
        """Go on below the deepest of these flows."""
        self.y = max([self.y, *(flow.y for flow in flows)])

    def _child(self, x: float, width: float) -> "Flow":
        child = Flow(self.canvas, self.theme, self.ruler, x=x, y=self.y, width=width, size=self.size, room=self.room)
        child.colour, child.grows = self.colour, self.grows
        return child

    @contextmanager
    def panel(
        self, colour: str, *, pad: float, radius: float = 6.0, edge: str = "", stroke: str = ""
    ) -> Iterator["Flow"]:
        """A flow on a coloured panel that grows with it; `edge` colours a rule on its left."""
        place = len(self.canvas.ops)
        first, top = self.canvas.first, self.y
        inner = self._child(self.x + pad + (6 if edge else 0), self.width - 2 * pad - (6 if edge else 0))
        inner.y += pad * 0.75
        yield inner
        self.y = inner.y + pad * 0.75
        behind: list[Op] = [
            FillOp(x=self.x, y=top, width=self.width, height=self.y - top, colour=colour, radius=radius, stroke=stroke,
                   first=first)
        ]  # fmt: skip
        if edge:
            behind.append(FillOp(x=self.x, y=top, width=6, height=self.y - top, colour=edge, first=first))
        self.canvas.ops[place:place] = behind

    def image(self, source: Path | bytes, width: float, height: float, *, align: str = "left") -> None:
        """A picture of this size at the flow's place, and go on below it."""
        slack = self.width - width
        x = self.x + (slack if align == "right" else slack / 2 if align == "center" else 0.0)
        self.emit(ImageOp(x=x, y=self.y, width=width, height=height, source=source))
        self.y += height


def _rise_of(run: Run) -> float:
    """How far above its baseline a run needs room: its size, or more for a high formula."""
    return max(run.size, run.outline.ascent * run.size / 100) if run.outline else run.size
