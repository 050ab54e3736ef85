from element_reading import ElementReading, element
from grid_ruler import drawn, laid, text_ops
from lecturedesk.blocks.table import Table, read_table
from lecturedesk.course.span import Span, Spans
from lecturedesk.markup.html import to_html
from lecturedesk.slides.ops import FillOp, LineOp

TABLE = """<table><thead><tr><th>Body</th><th style="text-align: center;">Part</th></tr></thead>
<tbody><tr><td>Council</td><td style="text-align: center;">decides</td></tr></tbody></table>"""


def row(*words: str) -> tuple[Spans, ...]:
    return tuple((Span(word),) if word else () for word in words)


def test_a_table_is_read_with_header_and_alignment() -> None:
    found = read_table(element(TABLE), ElementReading())
    assert found == Table(header=row("Body", "Part"), rows=(row("Council", "decides"),), aligns=("", "center"))


def test_a_header_of_empty_cells_is_none() -> None:
    found = read_table(element("<table><tr><th/><th/></tr><tr><td>a</td><td>b</td></tr></table>"), ElementReading())
    assert found
    assert found.header == ()


def test_a_table_reads_like_a_table() -> None:
    flow = laid(
        Table(
            header=row("Body", "Part"),
            rows=(row("Council", "decides"), row("Board", "")),
        )
    )
    words = text_ops(flow.canvas.ops)
    assert words["Body"].x == words["Council"].x == words["Board"].x
    assert words["Part"].x == words["decides"].x
    assert drawn(flow).count("─") > 40
    assert words["Body"].colour == "title"


def test_rules_are_two_units_and_the_header_stands_on_a_panel() -> None:
    flow = laid(Table(header=row("Body"), rows=(row("Council"),)))
    rules = [op for op in flow.canvas.ops if isinstance(op, LineOp)]
    assert [(rule.width, rule.colour) for rule in rules] == [(2, "title"), (2, "line")]
    assert [op.colour for op in flow.canvas.ops if isinstance(op, FillOp)] == ["panel"]


def test_numbers_stand_right_and_words_left() -> None:
    table = Table(header=row("Year", "Members", "Note"), rows=(row("1953", "17", "ok"), row("2024", "1 186", "—")))
    assert [table.align(column) for column in range(3)] == ["left", "right", "left"]
    words = text_ops(laid(table).canvas.ops)
    assert words["17"].x + words["17"].width == words["1 186"].x + words["1 186"].width


def test_dates_and_codes_are_no_numbers() -> None:
    table = Table(header=(), rows=(row("a", "19 April 2022", "GAR-1"),))
    assert [table.align(column) for column in range(3)] == ["left"] * 3


def test_percentages_money_and_blanks_are_numbers() -> None:
    table = Table(header=(), rows=(row("a", "98 %", "$ 5.20", "—"), row("b", "2,5 %", "€7", "−4")))
    assert [table.align(column) for column in range(1, 4)] == ["right"] * 3


def test_a_long_column_wraps_and_a_short_one_does_not() -> None:
    text = "the guarantee covers the whole route and not each border on the way"
    flow = laid(Table(header=(), rows=(row("19 April", text),)), columns=44)
    assert "19 April" in text_ops(flow.canvas.ops)
    assert flow.canvas.across == 0
    assert len(drawn(flow).splitlines()) > 2


def test_a_row_longer_than_the_header_loses_nothing() -> None:
    assert {"c", "d"} <= text_ops(laid(Table(header=row("a"), rows=(row("b", "c", "d"),))).canvas.ops).keys()


def test_html_of_a_table() -> None:
    assert to_html(Table(header=row("a", "n"), rows=(row("<", "1"),))) == (
        '<table>\n<thead><tr><th>a</th><th align="right">n</th></tr></thead>\n'
        '<tbody>\n<tr><td>&lt;</td><td align="right">1</td></tr>\n</tbody>\n</table>'
    )


def test_a_table_wider_than_the_slide_says_so() -> None:
    wide = Table(header=row(*"abcdefghijklmnop" * 8), rows=(row(*"1234567890123456" * 8),))
    assert laid(wide).canvas.across > 0
    assert laid(Table(header=row("a", "b"), rows=(row("1", "2"),))).canvas.across == 0
