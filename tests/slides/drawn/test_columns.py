import pytest

from grid_ruler import grid_flow, text_ops
from lecturedesk.markup.chart_text import read_chart
from lecturedesk.slides.drawn.columns import columns_fit, draw_columns
from lecturedesk.slides.drawn.plot import Plot, begin
from lecturedesk.slides.ops import FillOp, LineOp


def plot(table: str, columns: int = 60) -> Plot:
    data, _ = read_chart(f"type: column\n\n{table}", 1)
    assert data
    return begin(data, 28, grid_flow(columns, 14), legend=False)


def bars(drawing: Plot) -> list[FillOp]:
    draw_columns(drawing)
    return [op for op in drawing.flow.canvas.ops if isinstance(op, FillOp)]


def test_heights_are_in_proportion() -> None:
    first, second = bars(plot("a,b\nx,10\ny,20"))
    assert second.height == pytest.approx(2 * first.height)
    assert first.y + first.height == second.y + second.height


def test_negative_columns_hang_from_the_line() -> None:
    drawing = plot("a,b\nx,10\ny,-5")
    up, down = bars(drawing)
    (line,) = [op for op in drawing.flow.canvas.ops if isinstance(op, LineOp)]
    assert up.y + up.height == pytest.approx(line.y1)
    assert down.y == pytest.approx(line.y1)
    assert text_ops(drawing.flow.canvas.ops)["−5"].y > down.y + down.height


def test_a_missing_value_leaves_a_gap() -> None:
    drawing = plot("a,b\nx,10\ny,\nz,20")
    first, last = bars(drawing)
    assert last.x - first.x > drawing.place.width / 2
    assert "y" in text_ops(drawing.flow.canvas.ops)


def test_values_stand_on_their_columns() -> None:
    drawing = plot("a,b\nx,10\ny,20")
    first, _ = bars(drawing)
    word = text_ops(drawing.flow.canvas.ops)["10"]
    assert word.y < first.y
    assert word.x + word.width / 2 == pytest.approx(first.x + first.width / 2)


def test_names_that_are_too_long_do_not_fit() -> None:
    assert columns_fit(plot("a,b\nx,10\ny,20"))
    assert not columns_fit(plot("a,b\n" + "".join(f"Государственное,{n}\n" for n in range(9)), columns=40))
