"""Formulas on lines of their own."""

from dataclasses import dataclass, field
from html import escape
from xml.etree.ElementTree import Element

from lecturedesk.base.i18n import _
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
    """A formula in TeX; `outlines` draws it, None when it cannot be set."""

    tex: Spans
    outlines: Formula | None = field(default=None, repr=False)

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
    outlines = None
    try:
        outlines = formula(tex.strip())
    except MathError as fault:
        if fault.missing:
            reading.problem(
                Level.HINT, "math-extra", line, str(fault), _("pip install 'lecturedesk[math]' sets formulas.")
            )
        else:
            reading.problem(
                Level.WARNING,
                "math-syntax",
                line,
                _("The formula cannot be set: {what}.").format(what=fault),
                _("Mend its TeX."),
            )
    return Math(tex=(Span(tex.strip(), Style.MATH, free=True),), outlines=outlines, line=line)


@lay.register
def _lay_math(block: Math, flow: Flow) -> None:
    found = block.outlines
    if found is None:
        draw_source(block.tex, flow)
        return
    size = flow.size * _SCALE
    size = max(min(size, flow.width / found.width * 100), min(flow.scaled(0.8), size))
    wide = found.width * size / 100
    flow.canvas.across = max(flow.canvas.across, wide - flow.width)
    x = flow.x + max(0.0, (flow.width - wide) / 2)
    for path in found.at(x, flow.y + found.ascent * size / 100, size):
        flow.emit(PathOp(path=path, fill="ink"))
    flow.say(block.tex)
    flow.y += found.height * size / 100


@to_html.register
def _html_math(block: Math) -> str:
    return f'<div class="math">{escape(block.source)}</div>'
