"""Footnotes: small notes at the foot of a slide's body."""

from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from lecturedesk.course.block import Block
from lecturedesk.course.span import Spans, Style
from lecturedesk.markup.html import spans_html, to_html
from lecturedesk.markup.reads import Reading, reads
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay

_SCALE = 0.68
_RULE = 0.22  # of the width
_PAD = 0.45


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote(Block):
    """One note, its number first."""

    spans: Spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnotes(Block):
    """The notes of one slide."""

    notes: tuple[Footnote, ...]

    @property
    def is_prose(self) -> bool:
        """Notes forbid no size."""
        return True


@reads("footnotes")
def read_footnotes(element: Element, reading: Reading) -> Footnotes | None:
    """The notes that a slide refers to, one a paragraph."""
    notes = tuple(Footnote(spans=_plain_size(reading.spans(p)), line=reading.line(p)) for p in element)
    return Footnotes(notes=notes, line=reading.line(element)) if notes else None


def _plain_size(spans: Spans) -> Spans:
    """The words without the wish to be small: all of a note is."""
    return tuple(replace(span, style=span.style & ~Style.SMALL) for span in spans)


@lay.register
def _(block: Footnotes, flow: Flow) -> None:
    flow.line(flow.x, flow.y, flow.x + flow.width * _RULE, flow.y, colour="muted", width=2)
    flow.gap(_PAD * flow.size * _SCALE)
    for note in block.notes:
        lay(note, flow)


@lay.register
def _(block: Footnote, flow: Flow) -> None:
    flow.text(block.spans, size=flow.scaled(_SCALE), colour="muted")


@to_html.register
def _(block: Footnotes) -> str:
    notes = "\n".join(to_html(note) for note in block.notes)
    return f'<section class="footnotes">\n{notes}\n</section>'


@to_html.register
def _(block: Footnote) -> str:
    return f"<p><small>{spans_html(block.spans)}</small></p>"
