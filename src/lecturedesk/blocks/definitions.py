"""Definition lists: terms and what they mean."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from lecturedesk.course.block import Block
from lecturedesk.course.span import Spans
from lecturedesk.markup.html import all_html, spans_html, to_html
from lecturedesk.markup.reads import Reading, reads
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay, stack
from lecturedesk.slides.ops import Face

_BESIDE = 0.32  # of the width: terms no wider than this stand beside their definitions
_GAP = 0.55
_BOLD = Face(weight=600)


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition(Block):
    """One or more terms and what they mean."""

    terms: tuple[Spans, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Definitions(Block):
    """A list of definitions."""

    entries: tuple[Definition, ...]

    @property
    def is_prose(self) -> bool:
        """A definition list may be set in the largest sizes."""
        return True


@reads("dl")
def read_definitions(element: Element, reading: Reading) -> Definitions | None:
    """A definition list; terms that follow each other share what is said below them."""
    entries: list[Definition] = []
    terms: list[Spans] = []
    meaning: list[Block] = []
    line = reading.line(element)
    for child in (*element, Element("dt")):
        if child.tag == "dd":
            meaning.extend(reading.blocks(child))
            continue
        if meaning:
            entries.append(Definition(terms=tuple(terms), blocks=tuple(meaning), line=line))
            terms, meaning = [], []
        terms.append(reading.spans(child))
        line = line if len(terms) > 1 else reading.line(child) or line
    return Definitions(entries=tuple(entries), line=reading.line(element)) if entries else None


@lay.register
def _(block: Definitions, flow: Flow) -> None:
    widest = max((flow.natural_width(t, face=_BOLD) for entry in block.entries for t in entry.terms), default=0.0)
    beside = widest <= flow.width * _BESIDE
    for index, entry in enumerate(block.entries):
        if index:
            flow.gap(_GAP * flow.size)
        _entry(entry, widest + flow.size if beside else 0.0, flow)


def _entry(entry: Definition, indent: float, flow: Flow) -> None:
    terms = flow.inset()
    for term in entry.terms:
        terms.text(term, colour="title", face=_BOLD)
    meaning = flow.inset(left=indent or flow.size * 1.15)
    if not indent:
        meaning.y = terms.y
    stack(entry.blocks, meaning, gap=0.35)
    flow.join([terms, meaning])


@lay.register
def _(block: Definition, flow: Flow) -> None:
    _entry(block, 0.0, flow)


@to_html.register
def _(block: Definitions) -> str:
    return "<dl>\n" + "\n".join(to_html(entry) for entry in block.entries) + "\n</dl>"


@to_html.register
def _(block: Definition) -> str:
    terms = "".join(f"<dt>{spans_html(term)}</dt>" for term in block.terms)
    return f"{terms}\n<dd>{all_html(block.blocks)}</dd>"
