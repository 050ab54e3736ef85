import pytest

from lecturedesk.course.chart import ChartData
from lecturedesk.course.span import plain
from lecturedesk.markup.chart_text import read_chart


def read(text: str) -> ChartData:
    data, faults = read_chart(text, 1)
    assert faults.found == []
    assert data
    return data


def test_settings_and_table() -> None:
    data = read(
        "type: bar\nunit: %\nsource: WCO\ntitle: Members\nhighlight: 2024\n\nYear,Share,Plan\n2023,68.7,70\n2024,,75"
    )
    assert (data.type, data.unit, plain(data.source), plain(data.title)) == ("bar", "%", "WCO", "Members")
    assert [plain(name) for name in data.categories] == ["2023", "2024"]
    assert [(plain(s.name), s.values) for s in data.series] == [("Share", (68.7, None)), ("Plan", (70, 75))]
    assert data.marked == (1,)


@pytest.mark.parametrize(
    "table", ["a;b\nx;1,5", "a\tb\nx\t1.5", "a,b\nx,1.5", 'a,b\nx,"1,5"', "| a | b |\n| x | 1.5 |"]
)
def test_separators(table: str) -> None:
    data = read(f"type: column\n\n{table}")
    assert data.series[0].values == (1.5,)
    assert plain(data.categories[0]) == "x"


@pytest.mark.parametrize(
    ("cell", "value", "written"),
    [("70001", 70001, "70,001"), ("5852.5", 5852.5, "5,852.5"), ("70001,5", 70001.5, "70\u00a0001,5"),
     ("−4", -4, "−4"), ("1 234,5", 1234.5, "1234,5"), ('"1,234"', 1234, "1,234"),
     ("98 %", 98, "98"), ("+3", 3, "3"), ("–", None, ""), ("n/a", None, ""), ("", None, "")],
)  # fmt: skip
def test_numbers(cell: str, value: float | None, written: str) -> None:
    mark = ";" if "," in cell and '"' not in cell else ","
    data = read(f"type: column\n\na{mark}b{mark}c\nx{mark}{cell}{mark}1")
    assert (data.series[0].values[0], data.series[0].written[0]) == (value, written)


def test_a_wrong_number_is_an_error_on_its_line_and_a_gap() -> None:
    data, faults = read_chart("type: line\n\na,b\nx,1\ny,many\n", 30)
    assert data
    assert data.series[0].values == (1, None)
    assert [(fault.line, fault.level) for fault in faults.found] == [(34, "error")]


@pytest.mark.parametrize(
    ("text", "line"),
    [("type: cake\n\na,b\nx,1", 1), ("colour: red\n\na,b\nx,1", 1), ("type: bar\n\na,b\nx,1,2,3", 4),
     ("type: bar\nhighlight: z\n\na,b\nx,1", 1), ("type: bar", 1), ("", 1)],
)  # fmt: skip
def test_faults(text: str, line: int) -> None:
    assert [fault.line for fault in read_chart(text, 1)[1].found] == [line]


def test_a_row_that_is_too_short_has_gaps() -> None:
    assert [series.values for series in read("type: bar\n\na,b,c\nx,1").series] == [(1,), (None,)]


def test_a_table_without_settings_is_a_column_chart() -> None:
    assert read("Year,Members\n2024,186").type == "column"


def test_russian_words_have_a_space_between_thousands() -> None:
    data = read("type: bar\n\nУслуга,Цена\nНачало,70001\nКонец,5852")
    assert data.series[0].written == ("70\u00a0001", "5852")


def test_a_number_that_no_drawing_can_show_is_a_fault() -> None:
    data, faults = read_chart("a,b\nx," + "9" * 310 + "\ny,2", 1)
    assert data is not None
    assert data.series[0].values == (None, 2.0)
    assert [fault.line for fault in faults.found] == [2]
