import pytest

from grid_ruler import grid_flow, text_ops
from lecturedesk.blocks.bullets import Item
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.span import Span, Spans, Style
from lecturedesk.slides.drawn.numbers import BigNumber, big_number, draw_numbers
from lecturedesk.slides.ops import LineOp


@pytest.mark.parametrize(
    ("spans", "number", "words"),
    [
        ((Span("60+ acts", Style.STRONG), Span(" to be written")), "60+ acts", "to be written"),
        ((Span("330 measures"),), "330", "measures"),
        ((Span("98% — of trade"),), "98%", "of trade"),
        ((Span("€5"),), "€5", ""),
    ],
)
def test_what_is_a_big_number(spans: Spans, number: str, words: str) -> None:
    found = big_number(Item(blocks=(Paragraph(spans=spans),)))
    assert found == BigNumber((Span(number),), (Span(words),) if words else ())


def test_words_alone_are_none() -> None:
    assert big_number(Paragraph(spans=(Span("measures 330"),))) is None


def test_dividers_are_as_long_as_the_longest_column() -> None:
    flow = grid_flow(60)
    draw_numbers([BigNumber((Span("1"),), (Span("word"),)), BigNumber((Span("2"),), (Span("many words " * 12),))], flow)
    (divider,) = [op for op in flow.canvas.ops if isinstance(op, LineOp)]
    assert divider.y2 == flow.y


def test_a_sign_stands_close_to_its_digits_and_is_said_as_it_was_written() -> None:
    flow = grid_flow(60)
    draw_numbers([BigNumber((Span("≈\u00a098\u00a0%"),))], flow)
    assert "≈98\u00a0%" in text_ops(flow.canvas.ops)
    assert flow.canvas.words[0].text == "≈\u00a098\u00a0%"
