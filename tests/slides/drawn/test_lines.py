import pytest

from grid_ruler import grid_flow, text_ops
from lecturedesk.markup.chart_text import read_chart
from lecturedesk.slides.drawn.lines import draw_lines, lines_fit
from lecturedesk.slides.drawn.plot import Plot, begin
from lecturedesk.slides.ops import PathOp


def plot(table: str, columns: int = 70) -> Plot:
    data, _ = read_chart(f"type: line\n\n{table}", 1)
    assert data
    return begin(data, 28, grid_flow(columns, 14), legend=False)


def lines(drawing: Plot) -> list[PathOp]:
    draw_lines(drawing)
    return [op for op in drawing.flow.canvas.ops if isinstance(op, PathOp)]


def test_a_missing_value_breaks_the_line() -> None:
    assert len(lines(plot("a,b\n1,1\n2,2\n3,\n4,4\n5,5"))) == 2
    assert len(lines(plot("a,b\n1,1\n2,2\n3,3"))) == 1


def test_years_stand_where_they_belong_in_time() -> None:
    drawing = plot("a,b\n1990,1\n2000,2\n2020,3")
    lines(drawing)
    words = text_ops(drawing.flow.canvas.ops)
    middle = {year: words[year].x + words[year].width / 2 for year in ("1990", "2000", "2020")}
    assert middle["2020"] - middle["2000"] == pytest.approx(2 * (middle["2000"] - middle["1990"]), abs=1)


def test_years_that_would_cover_each_other_stand_evenly() -> None:
    drawing = plot("a,b\n1953,1\n2023,2\n2024,3", columns=40)
    lines(drawing)
    words = text_ops(drawing.flow.canvas.ops)
    assert words["1953"].x + words["1953"].width < words["2023"].x
    assert words["2023"].x + words["2023"].width < words["2024"].x


def test_series_are_named_at_their_ends_without_covering_each_other() -> None:
    drawing = plot("a,First,Second\n2019,10,9\n2020,20,20")
    lines(drawing)
    words = text_ops(drawing.flow.canvas.ops)
    assert abs(words["First"].y - words["Second"].y) >= 28
    assert words["First"].x > words["2020"].x


def test_names_that_would_touch_do_not_fit() -> None:
    assert lines_fit(plot("a,b\nJanuary,1\nFebruary,2"))
    assert not lines_fit(plot("a,b\n" + "".join(f"Понедельник{n},{n}\n" for n in range(12)), columns=50))


def test_values_below_zero_stand_below_the_line() -> None:
    drawing = plot("a,b\n1,5\n2,-5")
    lines(drawing)
    words = text_ops(drawing.flow.canvas.ops)
    assert words["−5"].y > words["5"].y
