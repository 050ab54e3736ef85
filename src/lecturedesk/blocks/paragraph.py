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
def read_paragraph(element: Element, reading: Reading) -> Paragraph | tuple[Block, ...] | None:
    """A paragraph, or nothing when it has no words; pictures alone are read as figures."""
    if _only_pictures(element):
        figure = Element("figure", dict(element.attrib))
        figure.extend(element)
        wrapper = Element("div", dict(element.attrib))
        wrapper.append(figure)
        return reading.blocks(wrapper)
    spans = reading.spans(element)
    return Paragraph(spans=spans, line=reading.line(element)) if spans else None


def _only_pictures(element: Element) -> bool:
    tails = [element.text, *(child.tail for child in element)]
    return (
        len(element) > 0
        and all(child.tag in ("img", "br") for child in element)
        and element.find("img") is not None
        and not any((tail or "").strip() for tail in tails)
    )


@lay.register
def _(block: Paragraph, flow: Flow) -> None:
    flow.text(block.spans)


@to_html.register
def _(block: Paragraph) -> str:
    return f"<p>{spans_html(block.spans)}</p>"
