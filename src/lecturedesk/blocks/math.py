"""Formulas on lines of their own."""

from dataclasses import dataclass
from html import escape
from xml.etree.ElementTree import Element

from lecturedesk.base.problem import Level
from lecturedesk.course.block import Block
from lecturedesk.course.span import Span, Spans, Style, plain
from lecturedesk.markup.html import to_html
from lecturedesk.markup.reads import Lifted, Reading, reads, reads_lifted
from lecturedesk.slides.drawn.source import draw_source
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay
from lecturedesk.slides.mathematics import Formula, MathError, formula
from lecturedesk.slides.ops import PathOp

_SCALE = 1.25  # of the text size


@dataclass(frozen=True, slots=True, kw_only=True)
class Math(Block):
    """A formula in TeX."""

    tex: Spans

    @property
    def source(self) -> str:
        """The TeX."""
        return plain(self.tex).strip()


@reads("math")
def read_math(element: Element, reading: Reading) -> Math | None:
    """A formula between `$$` and `$$`."""
    return _math("".join(element.itertext()), reading.line(element), reading)


@reads_lifted("fence:math")
def read_fence(lifted: Lifted, reading: Reading) -> Math | None:
    """A formula in a `math` fence, as GitHub has it."""
    return _math(lifted.text, lifted.line, reading)


def _math(tex: str, line: int, reading: Reading) -> Math | None:
    if not tex.strip():
        return None
    try:
        formula(tex.strip())
    except MathError as fault:
        if fault.missing:
            reading.problem(
                Level.HINT, "math-extra", line, str(fault), "pip install 'lecturedesk[math]' sets formulas."
            )
        else:
            reading.problem(Level.WARNING, "math-syntax", line, f"The formula cannot be set: {fault}.", "Mend its TeX.")
    return Math(tex=(Span(tex.strip(), Style.MATH, free=True),), line=line)


@lay.register
def _(block: Math, flow: Flow) -> None:
    try:
        found = formula(block.source)
    except MathError:
        draw_source(block.tex, flow)
        return
    scale = flow.size * _SCALE / 100
    least = flow.scaled(0.8) / 100
    scale = max(min(scale, flow.width / found.width), min(least, scale))
    flow.canvas.across = max(flow.canvas.across, found.width * scale - flow.width)
    x = flow.x + max(0.0, (flow.width - found.width * scale) / 2)
    for path in _moved(found, x, flow.y, scale):
        flow.emit(path)
    flow.say(block.tex)
    flow.y += found.height * scale


def _moved(found: Formula, x: float, y: float, scale: float) -> list[PathOp]:
    ops = []
    for outline in found.outlines:
        path: list[tuple[str | float, ...]] = []
        for command, *numbers in outline:
            places = [float(number) * scale + (y if index % 2 else x) for index, number in enumerate(numbers)]
            path.append((command, *places))
        ops.append(PathOp(path=tuple(path), fill="ink"))
    return ops


@to_html.register
def _(block: Math) -> str:
    return f'<div class="math">{escape(block.source)}</div>'
