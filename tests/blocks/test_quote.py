import pytest

from element_reading import ElementReading, element
from grid_ruler import drawn, laid, text_ops
from lecturedesk.blocks.callout import Callout
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.blocks.quote import Quote, read_quote
from lecturedesk.course.span import Span
from lecturedesk.markup.html import to_html


def paragraph(text: str) -> Paragraph:
    return Paragraph(spans=(Span(text),))


@pytest.mark.parametrize(
    "inner",
    [
        "<p>Borders divide.\n— K. Mikuriya</p>",
        "<p>Borders divide.</p><p>— K. Mikuriya</p>",
        "<p>Borders divide.<br/>\n-- K. Mikuriya</p>",
        "<p>Borders divide.\n– K. <em>Mikuriya</em></p>",
    ],
)
def test_a_last_line_with_a_dash_names_the_author(inner: str) -> None:
    found = read_quote(element(f"<blockquote>{inner}</blockquote>"), ElementReading())
    assert found == Quote(blocks=(paragraph("Borders divide."),), attribution=(Span("K. Mikuriya"),))


def test_a_dash_inside_the_words_is_no_author() -> None:
    found = read_quote(element("<blockquote><p>Borders — they divide.</p></blockquote>"), ElementReading())
    assert found == Quote(blocks=(paragraph("Borders — they divide."),))


def test_githubs_marker_makes_a_callout() -> None:
    found = read_quote(
        element('<blockquote data-line="3"><p>[!WARNING]\nMind the date.</p></blockquote>'), ElementReading()
    )
    assert isinstance(found, tuple)
    assert found == (Callout(kind="warning", title=(Span("Warning"),), blocks=(paragraph("Mind the date."),)),)
    assert found[0].line == 3


def test_a_short_quote_is_set_large_and_a_long_one_is_not() -> None:
    short = text_ops(laid(Quote(blocks=(paragraph("Borders divide."),))).canvas.ops)["Borders divide."]
    long = laid(Quote(blocks=(paragraph("Borders divide people and goods. " * 20),)), rows=12)
    assert short.size == 60
    assert max(op.size for op in text_ops(long.canvas.ops).values()) == 40


def test_the_author_stands_below_in_a_muted_colour() -> None:
    flow = laid(Quote(blocks=(paragraph("Borders divide."),), attribution=(Span("K. Mikuriya"),)))
    assert drawn(flow).index("Borders") < drawn(flow).index("K. Mikuriya")
    assert text_ops(flow.canvas.ops)["K. Mikuriya"].colour == "muted"


def test_html_of_a_quote() -> None:
    assert to_html(Quote(blocks=(paragraph("a"),), attribution=(Span("b"),))) == (
        "<blockquote>\n<p>a</p>\n<footer>b</footer>\n</blockquote>"
    )


def test_a_quote_in_a_quote_is_as_large_as_the_words_around_it() -> None:
    inner = Quote(blocks=(paragraph("Customs connects."),))
    ops = text_ops(laid(Quote(blocks=(paragraph("Borders divide."), inner))).canvas.ops)
    assert ops["Customs connects."].size == ops["Borders divide."].size == 60


def test_quotes_sixteen_deep_are_laid_in_no_time() -> None:
    nested = Quote(blocks=(paragraph("deep"),))
    for _depth in range(15):
        nested = Quote(blocks=(paragraph("words"), nested))
    assert "deep" in text_ops(laid(nested).canvas.ops)
