"""Diagrams from mermaid fences, drawn in the theme."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from lecturedesk.base.problem import Level
from lecturedesk.course.block import Block
from lecturedesk.course.diagram import Flowchart, Mindmap, Pie, Sequence, Timeline, last_step
from lecturedesk.course.span import Span, Spans, Style, plain
from lecturedesk.course.walk import texts
from lecturedesk.markup.html import to_html
from lecturedesk.markup.mermaid.flowchart import read_flowchart
from lecturedesk.markup.mermaid.mindmap import read_mindmap
from lecturedesk.markup.mermaid.pie import read_pie
from lecturedesk.markup.mermaid.sequence import read_sequence
from lecturedesk.markup.mermaid.source import Faults, kind
from lecturedesk.markup.mermaid.timeline import read_timeline
from lecturedesk.markup.reads import Lifted, Reading, reads_lifted
from lecturedesk.slides.drawn.chart import draw_pie
from lecturedesk.slides.drawn.flowchart import draw_flowchart
from lecturedesk.slides.drawn.mindmap import draw_mindmap
from lecturedesk.slides.drawn.sequence import draw_sequence
from lecturedesk.slides.drawn.source import draw_source
from lecturedesk.slides.drawn.timeline import draw_timeline
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay

Reader = Callable[[str, int], tuple[Block | None, Faults]]
_READERS: dict[str, Reader] = {
    "flowchart": read_flowchart,
    "sequenceDiagram": read_sequence,
    "timeline": read_timeline,
    "pie": read_pie,
    "mindmap": read_mindmap,
    "graph": read_flowchart,
}
_MOST = 80  # nodes; a larger diagram cannot be read on a slide


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagram(Block):
    """A diagram: what it shows, or its source when it is of a kind that is not drawn."""

    content: Block | None
    source: Spans = ()

    @property
    def own_steps(self) -> int:
        """One press for every `%% step`."""
        return last_step(self.content) if self.content else 0

    @property
    def fills(self) -> bool:
        """A diagram is drawn into the room that is left."""
        return True


@reads_lifted("fence:mermaid")
def read_diagram(lifted: Lifted, reading: Reading) -> Diagram:
    """A diagram; of another kind than those that are drawn it keeps its source, with a hint."""
    source = (Span(lifted.text.rstrip("\n"), Style.CODE, free=True),)
    name = kind(lifted.text)
    reader = _READERS.get(name)
    if reader is None:
        known = ", ".join(dict.fromkeys(word for word in _READERS if word != "graph"))
        reading.problem(Level.HINT, "diagram-kind", lifted.line, f"A diagram “{name}” is not drawn.", f"Use {known}.")
        return Diagram(content=None, source=source, line=lifted.line)
    content, faults = reader(lifted.text, lifted.line + 1)
    for fault in faults.found:
        reading.problem(Level(fault.level), "diagram-syntax", fault.line, fault.what, fault.mend)
    if content is None:
        reading.problem(Level.ERROR, "diagram-empty", lifted.line, "The diagram has nothing to draw.")
    elif sum(1 for _text in texts(content)) > _MOST:
        reading.problem(Level.WARNING, "diagram-large", lifted.line, f"The diagram has more than {_MOST} parts.",
                        "Show it in two slides.")  # fmt: skip
        content = None
    return Diagram(content=content, source=() if content else source, line=lifted.line)


@lay.register
def _lay(block: Diagram, flow: Flow) -> None:
    match block.content:
        case Flowchart() as chart:
            draw_flowchart(chart, flow)
        case Sequence() as sequence:
            draw_sequence(sequence, flow)
        case Timeline() as timeline:
            draw_timeline(timeline, flow)
        case Pie() as pie:
            draw_pie(pie, flow)
        case Mindmap() as mindmap:
            draw_mindmap(mindmap, flow)
        case _:
            draw_source(block.source, flow)
            return
    flow.canvas.steps += block.own_steps


@to_html.register
def _html(block: Diagram) -> str:
    if block.content is None:
        return f"<pre><code>{escape(plain(block.source))}</code></pre>"
    words = "".join(f"<li>{escape(plain(text))}</li>" for text in texts(block.content))
    return f'<figure class="diagram">\n<ul>{words}</ul>\n</figure>'
