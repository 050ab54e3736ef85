"""Big numbers in a row, each with what it counts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lecturedesk.course.block import Block
from lecturedesk.course.span import BREAK, Spans, Style
from lecturedesk.course.walk import texts
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.ops import Face

_SIZES = (150.0, 128.0, 110.0, 96.0, 84.0, 72.0, 60.0, 50.0)
_GAP = 64.0  # units
_FACE = Face("serif", 600)
_FIRST = re.compile(r"\s*(\S+)(\s+|$)")
_APART = re.compile(r"([≈~<>≤≥±+−])[\s\u00a0\u202f]+(?=\d)")
_COUNTS = re.compile(r".*\d")


@dataclass(frozen=True, slots=True)
class BigNumber:
    """A number and the words below it; with `step` it appears with a press of its own."""

    number: Spans
    words: Spans = ()
    step: bool = False


def big_number(item: Block) -> BigNumber | None:
    """A list item as a big number: its strong beginning or, when there is a digit in it, its first word."""
    first, *others = list(texts(item)) or [()]
    words = tuple(span for text in others for span in (BREAK, *text))
    step = item.own_steps > 0
    if first and first[0].style & Style.STRONG:
        number = replace(first[0], style=Style.PLAIN)
        return BigNumber((number,), _stripped((*first[1:], *words)), step)
    found = _FIRST.match(first[0].text) if first else None
    if found is None or not _COUNTS.match(found[1]):
        return None
    number, rest = replace(first[0], text=found[1]), replace(first[0], text=first[0].text[found.end() :])
    return BigNumber((number,), _stripped((rest, *first[1:], *words)), step)


def _stripped(words: Spans) -> Spans:
    """The words without a break, a dash or a space at their beginning."""
    while words and not words[0].text.strip(" \n\u00a0—–-:"):
        words = words[1:]
    return (replace(words[0], text=words[0].text.lstrip(" \u00a0—–:")), *words[1:]) if words else ()


def draw_numbers(numbers: Sequence[BigNumber], flow: Flow) -> None:
    """The numbers side by side, all in the largest size in which each fits its column."""
    if not numbers:
        return
    width = (flow.width - _GAP * (len(numbers) - 1)) / len(numbers)
    natural = max(flow.natural_width(_close(number.number), size=100, face=_FACE) for number in numbers) / 100
    size = next((size for size in _SIZES if natural * size <= width), _SIZES[-1])
    flows = flow.split([width] * len(numbers), _GAP)
    for number, inner in zip(numbers, flows, strict=True):
        if number.step:
            with flow.next_step():
                _draw(number, size, inner)
        else:
            _draw(number, size, inner)
    top = flow.y + size * 0.2
    flow.join(flows)
    for inner in flows[1:]:
        flow.line(inner.x - _GAP / 2, top, inner.x - _GAP / 2, flow.y)


def _close(number: Spans) -> Spans:
    """The number with its sign close to the digits: in so large a size a space between them is a hole."""
    return tuple(replace(span, text=_APART.sub(r"\1", span.text)) for span in number)


def _draw(number: BigNumber, size: float, flow: Flow) -> None:
    flow.text(_close(number.number), size=size, face=_FACE, colour="accent-text", leading=1.15, say=False)
    flow.say(number.number)
    if number.words:
        flow.gap(flow.size * 0.2)
        flow.text(number.words)
