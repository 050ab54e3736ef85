import pytest

from element_reading import ElementReading
from grid_ruler import drawn, laid
from lecturedesk.blocks.columns import Column, Columns, read_column, share, shares
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.blocks.pause import Pause
from lecturedesk.course.span import Span
from lecturedesk.markup.html import to_html
from lecturedesk.markup.reads import Lifted


def column(*words: str, width: float = 0.0) -> Column:
    return Column(blocks=tuple(Paragraph(spans=(Span(word),)) for word in words), width=width)


def test_columns_stand_beside_each_other_and_what_follows_below_both() -> None:
    flow = laid(Columns(columns=(column("left", "more"), column("right"))), Paragraph(spans=(Span("below"),)))
    rows = [row.split() for row in drawn(flow).splitlines() if row]
    assert rows == [["left", "right"], ["more"], ["below"]]


@pytest.mark.parametrize(
    ("said", "expected"),
    [((0.4, 0.0), [0.4, 0.6]), ((0.0, 0.0), [0.5, 0.5]), ((0.3, 0.3), [0.3, 0.3]), ((0.8, 0.8), [0.5, 0.5])],
)
def test_columns_share_the_width(said: tuple[float, ...], expected: list[float]) -> None:
    assert shares(tuple(column("x", width=width) for width in said)) == pytest.approx(expected)


@pytest.mark.parametrize(("said", "part"), [("40%", 0.4), ("0.5", 0.5), ("wide", 0.0), ("140%", 0.0), ("0%", 0.0)])
def test_a_width_is_a_share(said: str, part: float) -> None:
    assert share(said) == part


def test_a_width_that_is_none_is_a_fault() -> None:
    reading = ElementReading()
    read_column(Lifted(name="column", text="x", line=5, attributes={"width": "wide"}), reading)
    assert [(fault.rule, fault.line) for fault in reading.problems] == [("column-width", 5)]


def test_a_pause_in_the_first_column_holds_the_second_back() -> None:
    first = Column(blocks=(Paragraph(spans=(Span("a"),)), Pause(), Paragraph(spans=(Span("b"),))))
    flow = laid(Columns(columns=(first, column("c"))))
    assert drawn(flow, 0) == "a"
    assert drawn(flow, 1).split() == ["a", "c", "b"]


def test_html_of_columns() -> None:
    assert to_html(Columns(columns=(column("a", width=0.4),))) == (
        '<div class="columns">\n<div class="column" data-width="40%">\n<p>a</p>\n</div>\n</div>'
    )
