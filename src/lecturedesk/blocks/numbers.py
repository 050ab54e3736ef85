"""Big numbers in a row, each with what it counts."""

import re
from dataclasses import dataclass

from lecturedesk.course.block import Block
from lecturedesk.course.span import BREAK, Span, Spans, plain
from lecturedesk.course.walk import children, texts
from lecturedesk.markup.html import spans_html, to_html
from lecturedesk.markup.reads import Lifted, Reading, reads_lifted
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay
from lecturedesk.slides.ops import Face

_SIZES = (150.0, 128.0, 110.0, 96.0, 84.0, 72.0, 60.0, 50.0)
_GAP = 64.0  # units
_FACE = Face("serif", 600)
_FIRST = re.compile(r"\s*(\S+)(\s+|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Block):
    """A number and the words below it; `step` makes it appear with a press of its own."""

    number: Spans
    words: Spans = ()
    step: bool = False

    @property
    def own_steps(self) -> int:
        """One press for a number that comes by itself."""
        return int(self.step)


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers(Block):
    """Numbers beside each other."""

    numbers: tuple[Number, ...]

    @property
    def fills(self) -> bool:
        """Numbers stand in the middle of the room that is left."""
        return True


@reads_lifted("container:numbers")
def read_numbers(lifted: Lifted, reading: Reading) -> Numbers | None:
    """Numbers from `::: numbers`: a list whose items begin with a number, in strong letters or as the first word."""
    items: list[Block] = []
    for block in reading.read(lifted.text, lifted.line + 1):
        items.extend(children(block) if any(children(block)) else [block])
    numbers = tuple(_number(item) for item in items)
    return Numbers(numbers=tuple(n for n in numbers if n.number), line=lifted.line) if numbers else None


def _number(item: Block) -> Number:
    first, *others = list(texts(item)) or [()]
    words = tuple(span for text in others for span in (BREAK, *text))
    step = item.own_steps > 0
    if first and first[0].style:
        number: Spans = (Span(first[0].text),)
        words = (*first[1:], *words)
    else:
        found = _FIRST.match(plain(first))
        number = (Span(found[1]),) if found else ()
        head = Span(first[0].text[found.end() :]) if found and first else Span("")
        words = (head, *first[1:], *words)
    return Number(number=number, words=_stripped(words), step=step, line=item.line)


def _stripped(words: Spans) -> Spans:
    """The words without a break, a dash or a space at their beginning."""
    while words and not words[0].text.strip(" \n\u00a0—–-:"):
        words = words[1:]
    if not words:
        return ()
    first = words[0]
    return (
        Span(first.text.lstrip(" \u00a0—–:"), first.style, first.link, first.cites, first.term, first.free),
        *words[1:],
    )


@lay.register
def _(block: Numbers, flow: Flow) -> None:
    if not block.numbers:
        return
    width = (flow.width - _GAP * (len(block.numbers) - 1)) / len(block.numbers)
    columns = [width] * len(block.numbers)
    natural = max(flow.natural_width(number.number, size=100, face=_FACE) for number in block.numbers) / 100
    size = next((size for size in _SIZES if natural * size <= width), _SIZES[-1])
    flows = flow.split(columns, _GAP)
    for index, (number, inner) in enumerate(zip(block.numbers, flows, strict=True)):
        if number.step:
            with flow.next_step():
                _draw(number, size, inner)
        else:
            _draw(number, size, inner)
        if index:
            inner.line(inner.x - _GAP / 2, flow.y + size * 0.2, inner.x - _GAP / 2, flow.y + size * 1.15)
    flow.join(flows)


def _draw(number: Number, size: float, flow: Flow) -> None:
    flow.text(number.number, size=size, face=_FACE, colour="accent-text", leading=1.15)
    if number.words:
        flow.gap(flow.size * 0.2)
        flow.text(number.words)


@to_html.register
def _(block: Numbers) -> str:
    return '<dl class="numbers">\n' + "\n".join(to_html(number) for number in block.numbers) + "\n</dl>"


@to_html.register
def _(block: Number) -> str:
    return f"<dt>{spans_html(block.number)}</dt><dd>{spans_html(block.words)}</dd>"
