from element_reading import ElementReading
from grid_ruler import laid, texts_at
from lecturedesk.blocks.chart import read_fence
from lecturedesk.course.walk import plain_text
from lecturedesk.markup.html import to_html
from lecturedesk.markup.reads import Lifted

TEXT = "type: bar\nunit: %\nsource: WCO\n\nYear,Share\n2023,68.7\n2024,<bad>\n"


def test_a_chart_is_drawn_and_a_wrong_number_is_a_fault_on_its_line() -> None:
    reading = ElementReading()
    block = read_fence(Lifted(name="chart", text=TEXT, line=10), reading)
    assert [(fault.rule, fault.line) for fault in reading.problems] == [("chart", 17)]
    shown = texts_at(laid(block, columns=60, rows=14, size=34))
    assert {"2023", "68.7\u00a0%", "WCO"} <= set(shown)
    assert "WCO" in plain_text(block)


def test_a_chart_without_values_shows_its_source() -> None:
    block = read_fence(Lifted(name="chart", text="type: bar", line=10), ElementReading())
    assert block.data is None
    assert texts_at(laid(block)) == ["type: bar"]


def test_html_of_a_chart_is_a_table() -> None:
    html = to_html(read_fence(Lifted(name="chart", text=TEXT, line=1), ElementReading()))
    assert "<caption>%</caption>" in html
    assert "<tr><th>2023</th><td>68.7</td></tr>" in html
