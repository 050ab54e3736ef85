"""Callouts: a remark set apart from the text in one of five kinds."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from lecturedesk.base.i18n import N_, _
from lecturedesk.base.problem import Level
from lecturedesk.course.block import Block
from lecturedesk.course.span import Span, Spans
from lecturedesk.markup.html import all_html, spans_html, to_html
from lecturedesk.markup.reads import Lifted, Reading, reads, reads_lifted
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay, stack
from lecturedesk.slides.ops import Face

KINDS = {
    "note": N_("Note"),
    "tip": N_("Tip"),
    "important": N_("Important"),
    "warning": N_("Warning"),
    "caution": N_("Caution"),
}
_GROUND = {"warning": "warm", "caution": "warm"}
_PAD = 0.8  # of the text size


@dataclass(frozen=True, slots=True, kw_only=True)
class Callout(Block):
    """A remark of a kind (note, tip, important, warning, caution) with a title or none."""

    kind: str
    blocks: tuple[Block, ...]
    title: Spans = ()

    @property
    def fills(self) -> bool:
        """A callout takes the room that what is drawn inside it takes."""
        return any(block.fills for block in self.blocks)


@reads_lifted("container:callout")
def read_container(lifted: Lifted, reading: Reading) -> Callout:
    """A callout from `::: callout {.warning title="..."}`; an unknown kind is a note."""
    kind = next((name for name in lifted.classes if name in KINDS), "note")
    for name in lifted.classes:
        if name not in KINDS and name != "callout":
            kinds = ", ".join(f".{known}" for known in KINDS)
            reading.problem(
                Level.HINT,
                "callout-kind",
                lifted.line,
                _("There is no callout .{name}.").format(name=name),
                _("Use {kinds}.").format(kinds=kinds),
            )
    title = lifted.attributes.get("title", "").strip()
    return Callout(
        kind=kind,
        title=(Span(title),) if title else (),
        blocks=reading.read(lifted.text, lifted.line + 1),
        line=lifted.line,
    )


@reads("callout")
def read_alert(element: Element, reading: Reading) -> Callout:
    """A callout from GitHub's `> [!NOTE]`; it is titled by its kind, as GitHub titles it."""
    kind = element.get("class", "note")
    return Callout(kind=kind, title=(Span(_(KINDS[kind])),), blocks=reading.blocks(element), line=reading.line(element))


@lay.register
def _lay(block: Callout, flow: Flow) -> None:
    pad = flow.size * _PAD
    with flow.panel(_GROUND.get(block.kind, "panel"), pad=pad, radius=0.0, edge=block.kind) as inner:
        if block.title:
            inner.text(block.title, colour="title", face=Face(weight=600))
            inner.gap(flow.size * 0.15)
        inner.room = max(0.0, flow.room - (inner.y - flow.y) - pad)
        stack(block.blocks, inner, gap=0.5)


@to_html.register
def _html(block: Callout) -> str:
    title = f'<p class="title"><strong>{spans_html(block.title)}</strong></p>\n' if block.title else ""
    return f'<aside class="callout {block.kind}">\n{title}{all_html(block.blocks)}\n</aside>'
