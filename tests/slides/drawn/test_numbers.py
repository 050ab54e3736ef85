import pytest

from lecturedesk.blocks.bullets import Item
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.span import Span, Spans, Style
from lecturedesk.slides.drawn.numbers import BigNumber, big_number


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
