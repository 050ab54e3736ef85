"""Diagrams from mermaid fences, drawn in the theme."""

from dataclasses import dataclass
from html import escape

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level
from lecturedesk.course.block import Block
from lecturedesk.course.diagram import last_step, parts
from lecturedesk.course.span import Span, Spans, Style, plain
from lecturedesk.course.walk import texts
from lecturedesk.markup.html import to_html
from lecturedesk.markup.reads import Lifted, Reading, reads_lifted
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay

_MOST = 120  # nodes, edges and other parts; a larger diagram cannot be read on a slide


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
    from lecturedesk.markup.mermaid.kinds import KINDS, kind

    source = (Span(lifted.text.rstrip("\n"), Style.CODE, free=True),)
    name = kind(lifted.text)
    reader = KINDS.get(name)
    if reader is None:
        known = ", ".join(word for word in KINDS if word != "graph")
        reading.problem(
            Level.HINT,
            "diagram-kind",
            lifted.line,
            _("A diagram “{name}” is not drawn.").format(name=name),
            _("Use {known}.").format(known=known),
        )
        return Diagram(content=None, source=source, line=lifted.line)
    content, faults = reader(lifted.text, lifted.line + 1)
    for fault in faults.found:
        reading.problem(Level(fault.level), "diagram-syntax", fault.line, fault.what, fault.mend)
    if content is None:
        reading.problem(Level.ERROR, "diagram-empty", lifted.line, _("The diagram has nothing to draw."))
    elif len(parts(content)) > _MOST:
        what = _("The diagram has more than {count} parts.").format(count=_MOST)
        reading.problem(Level.WARNING, "diagram-large", lifted.line, what, _("Show it in two slides."))
        content = None
    return Diagram(content=content, source=() if content else source, line=lifted.line)


@lay.register
def _lay(block: Diagram, flow: Flow) -> None:
    from lecturedesk.slides.drawn.diagram import draw_diagram

    draw_diagram(block.content, block.source, flow)
    flow.canvas.steps += block.own_steps


@to_html.register
def _html(block: Diagram) -> str:
    if block.content is None:
        return f"<pre><code>{escape(plain(block.source))}</code></pre>"
    words = "".join(f"<li>{escape(plain(text))}</li>" for text in texts(block.content))
    return f'<figure class="diagram">\n<ul>{words}</ul>\n</figure>'
