from dataclasses import dataclass

from element_reading import ElementReading
from grid_ruler import drawn, laid, text_ops
from lecturedesk.blocks.bullets import Bullets, Item
from lecturedesk.blocks.numbers import Number, Numbers, read_numbers
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.block import Block
from lecturedesk.course.span import Span, Spans, Style
from lecturedesk.markup.html import to_html
from lecturedesk.markup.reads import Lifted


@dataclass
class ListReading(ElementReading):
    """Reads any text as the list that the test gives."""

    items: tuple[tuple[Spans, bool], ...] = ()

    def read(self, text: str, line: int) -> tuple[Block, ...]:
        items = tuple(Item(blocks=(Paragraph(spans=spans),), step=step) for spans, step in self.items)
        return (Bullets(items=items),)


def numbers(*items: tuple[Spans, bool]) -> tuple[Block, ...]:
    return read_numbers(Lifted(name="numbers", text="x", line=1), ListReading(items=items))


def test_a_number_is_the_strong_beginning_or_the_first_word() -> None:
    (found,) = numbers(
        ((Span("60+ acts", Style.STRONG), Span(" to be written")), False), ((Span("330 measures"),), True)
    )
    assert isinstance(found, Numbers)
    assert [(n.number, n.words, n.step) for n in found.numbers] == [
        ((Span("60+ acts"),), (Span("to be written"),), False),
        ((Span("330"),), (Span("measures"),), True),
    ]


def test_a_list_of_words_stays_a_list() -> None:
    (found,) = numbers(((Span("measures"),), False))
    assert isinstance(found, Bullets)


def number(text: str, words: str, *, step: bool = False) -> Number:
    return Number(number=(Span(text),), words=(Span(words),), step=step)


def test_numbers_stand_side_by_side_in_one_size_with_their_words_below() -> None:
    flow = laid(Numbers(numbers=(number("330", "measures"), number("11", "blocks"))), columns=60)
    words = text_ops(flow.canvas.ops)
    assert words["330"].size == words["11"].size > 80
    assert words["330"].y == words["11"].y < words["blocks"].y
    assert words["11"].x == words["blocks"].x


def test_long_numbers_are_set_smaller_so_that_they_fit() -> None:
    words = text_ops(laid(Numbers(numbers=(number("1 234 567", "a"), number("7", "b"))), columns=40).canvas.ops)
    assert words["1 234 567"].size < 100
    assert words["1 234 567"].width <= 400


def test_numbers_may_come_one_by_one() -> None:
    flow = laid(Numbers(numbers=(number("1", "a"), number("2", "b", step=True))))
    assert flow.canvas.steps == 1
    assert "2" not in drawn(flow, 0)


def test_html_of_numbers() -> None:
    assert (
        to_html(Numbers(numbers=(number("11", "blocks"),))) == '<dl class="numbers">\n<dt>11</dt><dd>blocks</dd>\n</dl>'
    )
