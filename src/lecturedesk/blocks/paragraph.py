"""A paragraph of text."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from lecturedesk.course.block import Block
from lecturedesk.course.span import Spans
from lecturedesk.markup.html import spans_html, to_html
from lecturedesk.markup.reads import Reading, reads
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph(Block):
    """Words set as one paragraph."""

    spans: Spans

    @property
    def is_prose(self) -> bool:
        """A paragraph may be set in the largest sizes."""
        return True


@reads("p")
def read_paragraph(element: Element, reading: Reading) -> Paragraph | None:
    """A paragraph, or nothing when it has no words."""
    spans = reading.spans(element)
    return Paragraph(spans=spans, line=reading.line(element)) if spans else None


@lay.register
def _(block: Paragraph, flow: Flow) -> None:
    flow.text(block.spans)


@to_html.register
def _(block: Paragraph) -> str:
    return f"<p>{spans_html(block.spans)}</p>"
