"""Charts from `chart` fences, drawn in the theme."""

from dataclasses import dataclass, replace
from html import escape

from lecturedesk.base.problem import Level
from lecturedesk.course.block import Block
from lecturedesk.course.chart import ChartData
from lecturedesk.course.span import Span, Spans, Style, plain
from lecturedesk.course.walk import texts
from lecturedesk.markup.html import spans_html, to_html
from lecturedesk.markup.reads import Lifted, Reading, reads_lifted
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart(Block):
    """A chart: its data, or its source when there are no values in it."""

    data: ChartData | None
    source: Spans = ()

    @property
    def fills(self) -> bool:
        """A chart is drawn into the room that is left."""
        return True


@reads_lifted("fence:chart")
def read_fence(lifted: Lifted, reading: Reading) -> Chart:
    """A chart from `type`, `unit`, `source` and a small CSV; a wrong number is a fault on its line."""
    from lecturedesk.markup.chart_text import read_chart

    data, faults = read_chart(lifted.text, lifted.line + 1)
    for fault in faults.found:
        reading.problem(Level(fault.level), "chart", fault.line, fault.what, fault.mend)
    if data is None:
        return Chart(data=None, source=(Span(lifted.text.rstrip("\n"), Style.CODE, free=True),), line=lifted.line)
    data = replace(
        data, source=_inline(data.source, lifted.line, reading), title=_inline(data.title, lifted.line, reading)
    )
    return Chart(data=data, line=lifted.line)


def _inline(spans: Spans, line: int, reading: Reading) -> Spans:
    """The words with their emphasis and citations read."""
    blocks = reading.read(plain(spans), line) if spans else ()
    return next((text for block in blocks for text in texts(block)), spans)


@lay.register
def _(block: Chart, flow: Flow) -> None:
    from lecturedesk.slides.drawn.chart import draw_chart
    from lecturedesk.slides.drawn.source import draw_source

    if block.data:
        draw_chart(block.data, flow)
    else:
        draw_source(block.source, flow)


@to_html.register
def _(block: Chart) -> str:
    data = block.data
    if data is None:
        return f"<pre><code>{escape(plain(block.source))}</code></pre>"
    names = "".join(f"<th>{spans_html(series.name)}</th>" for series in data.series)
    rows = "\n".join(
        f"<tr><th>{spans_html(name)}</th>{''.join(f'<td>{escape(s.written[n])}</td>' for s in data.series)}</tr>"
        for n, name in enumerate(data.categories)
    )
    caption = ", ".join(part for part in (spans_html(data.title), escape(data.unit)) if part)
    source = f"\n<p><small>{spans_html(data.source)}</small></p>" if data.source else ""
    head = f"<caption>{caption}</caption>\n" if caption else ""
    return f'<table class="chart">\n{head}<tr><th></th>{names}</tr>\n{rows}\n</table>{source}'
