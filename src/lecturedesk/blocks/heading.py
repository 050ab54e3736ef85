"""A heading inside a slide's body; the slide's own title is not one."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from lecturedesk.course.block import Block
from lecturedesk.course.span import Spans
from lecturedesk.markup.html import spans_html, to_html
from lecturedesk.markup.reads import Reading, reads
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay
from lecturedesk.slides.ops import Face

_SCALE = {1: 1.15, 2: 1.1, 3: 1.0}
_CLOSER = 0.45  # of the text size: a heading stands nearer to what it names than to what is above it


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading(Block):
    """A heading of level 1 to 6 above a part of the slide."""

    spans: Spans
    level: int = 3

    @property
    def is_prose(self) -> bool:
        """A heading goes with lists and paragraphs in the largest sizes."""
        return True


@reads("h1", "h2", "h3", "h4", "h5", "h6")
def read_heading(element: Element, reading: Reading) -> Heading | None:
    """A heading, or nothing when it has no words."""
    spans = reading.spans(element)
    return Heading(spans=spans, level=int(element.tag[1]), line=reading.line(element)) if spans else None


@lay.register
def _(block: Heading, flow: Flow) -> None:
    size = flow.size * _SCALE.get(block.level, 1.0)
    colour = "title" if block.level <= 3 else "muted"
    flow.text(block.spans, size=size, colour=colour, face=Face(weight=600))
    flow.gap(-flow.size * _CLOSER)


@to_html.register
def _(block: Heading) -> str:
    level = max(3, block.level)  # 1 is the lecture's, 2 the slide's title
    return f"<h{level}>{spans_html(block.spans)}</h{level}>"
