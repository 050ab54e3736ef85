"""Block quotes with the name of whom they quote."""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from lecturedesk.course.block import Block
from lecturedesk.course.span import Spans
from lecturedesk.markup.html import all_html, spans_html, to_html
from lecturedesk.markup.reads import Reading, reads
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay, stack, stack_height

_ATTRIBUTION = re.compile(r"(?:^|\n)\s*(?:—|–|―|--)\s+(?=\S)")
_ALERT = re.compile(r"\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)", re.IGNORECASE)
_SCALES = (1.5, 1.35, 1.2, 1.1)  # a short quote is set large where the slide has the room
_SHARE = 0.62  # of that room
_EDGE = 6.0
_INSET = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Block):
    """Words of somebody else, and who said them."""

    blocks: tuple[Block, ...]
    attribution: Spans = ()

    @property
    def fills(self) -> bool:
        """A quote alone on a slide stands in its middle."""
        return True


@reads("blockquote")
def read_quote(element: Element, reading: Reading) -> Quote | tuple[Block, ...] | None:
    """A quote; a last line that begins with a dash names its author; GitHub's `[!NOTE]` makes it a callout."""
    alert = _alert(element)
    if alert is not None:
        wrapper = Element("div", dict(element.attrib))
        wrapper.append(alert)
        return reading.blocks(wrapper)
    attribution: Spans = ()
    author = _take_author(element)
    if author is not None:
        attribution = reading.spans(author)
    blocks = reading.blocks(element)
    return Quote(blocks=blocks, attribution=attribution, line=reading.line(element)) if blocks or attribution else None


def _alert(element: Element) -> Element | None:
    """The quote as an element `callout`, which callouts are read from, when its first words say so."""
    first = next(iter(element), None)
    found = _ALERT.match(first.text or "") if first is not None and first.tag == "p" else None
    if first is None or not found:
        return None
    callout = Element("callout", {**element.attrib, "class": found[1].lower()})
    callout.extend(element)
    first.text = (first.text or "")[found.end() :]
    return callout


def _take_author(element: Element) -> Element | None:
    """Cut the line of the author out of the last paragraph and return it as a paragraph of its own."""
    last = element[-1] if len(element) else None
    if last is None or last.tag != "p":
        return None
    for index in range(len(last) - 1, -2, -1):
        text = (last.text if index < 0 else last[index].tail) or ""
        found = next(reversed(list(_ATTRIBUTION.finditer(text))), None)
        if not found or (index >= 0 and found.start() == 0 and last[index].tag != "br" and text[0] != "\n"):
            continue
        author = Element("p")
        author.text = text[found.end() :]
        for child in list(last)[index + 1 :]:
            last.remove(child)
            author.append(child)
        if index < 0:
            last.text = text[: found.start()]
        else:
            last[index].tail = text[: found.start()]
        _drop_empty(element, last)
        return author
    return None


def _drop_empty(element: Element, last: Element) -> None:
    """Take a trailing break away, and the paragraph when nothing is left in it."""
    if len(last) and last[-1].tag == "br" and not (last[-1].tail or "").strip():
        last.remove(last[-1])
    if not len(last) and not (last.text or "").strip():
        element.remove(last)


@lay.register
def _(block: Quote, flow: Flow) -> None:
    base = flow.size
    flow.size = _size(block, flow)
    inset = flow.size * _INSET
    inner = flow.inset(left=inset)
    inner.grows = False
    first = flow.canvas.first
    place, top = len(flow.canvas.ops), flow.y
    stack(block.blocks, inner, gap=0.5)
    if block.attribution:
        inner.gap(0.45 * flow.size if block.blocks else 0.0)
        inner.text(block.attribution, size=max(0.8 * flow.size, flow.scaled(0.8)), colour="muted")
    flow.join([inner])
    with flow.showing(first):
        flow.fill(flow.x, top + 0.12 * flow.size, _EDGE, flow.y - top - 0.2 * flow.size, "accent")
    flow.canvas.ops.insert(place, flow.canvas.ops.pop())
    flow.size = base


def _size(block: Quote, flow: Flow) -> float:
    for scale in _SCALES if flow.grows else ():
        trial = flow.at(flow.x, flow.y, flow.width - flow.size * scale * _INSET, size=flow.size * scale)
        trial.grows = False
        if stack_height(block.blocks, trial) <= flow.room * _SHARE:
            return trial.size
    return flow.size


@to_html.register
def _(block: Quote) -> str:
    footer = f"\n<footer>{spans_html(block.attribution)}</footer>" if block.attribution else ""
    return f"<blockquote>\n{all_html(block.blocks)}{footer}\n</blockquote>"
