"""Big numbers in a row, each with what it counts."""

from dataclasses import dataclass

from lecturedesk.course.block import Block
from lecturedesk.course.span import Spans
from lecturedesk.course.walk import children
from lecturedesk.markup.html import spans_html, to_html
from lecturedesk.markup.reads import Lifted, Reading, reads_lifted
from lecturedesk.slides.drawn.numbers import BigNumber, big_number, draw_numbers
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay


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
def read_numbers(lifted: Lifted, reading: Reading) -> tuple[Block, ...]:
    """Numbers from `::: numbers`: a list whose items begin with a number; what is none stays as it is."""
    blocks: list[Block] = []
    numbers: list[Number] = []
    for block in reading.read(lifted.text, lifted.line + 1):
        items = list(children(block)) or [block]
        found = [(item, big_number(item)) for item in items]
        if all(big for _item, big in found):
            numbers += [
                Number(number=big.number, words=big.words, step=big.step, line=item.line) for item, big in found if big
            ]
        else:
            blocks.append(block)
    return (*((Numbers(numbers=tuple(numbers), line=lifted.line),) if numbers else ()), *blocks)


@lay.register
def _(block: Numbers, flow: Flow) -> None:
    draw_numbers([BigNumber(number.number, number.words, number.step) for number in block.numbers], flow)


@to_html.register
def _(block: Numbers) -> str:
    return '<dl class="numbers">\n' + "\n".join(to_html(number) for number in block.numbers) + "\n</dl>"


@to_html.register
def _(block: Number) -> str:
    return f"<dt>{spans_html(block.number)}</dt><dd>{spans_html(block.words)}</dd>"
