import pytest

from grid_ruler import grid_flow, text_ops
from lecturedesk.markup.chart_text import read_chart
from lecturedesk.slides.drawn.bars import bars_height, bars_most, draw_bars
from lecturedesk.slides.drawn.plot import Plot, begin
from lecturedesk.slides.ops import FillOp


def plot(table: str, kind: str = "bar") -> Plot:
    data, _ = read_chart(f"type: {kind}\n\n{table}", 1)
    assert data
    return begin(data, 28, grid_flow(60, 14), legend=False)


def bars(drawing: Plot) -> list[FillOp]:
    draw_bars(drawing)
    return [op for op in drawing.flow.canvas.ops if isinstance(op, FillOp)]


def test_lengths_are_in_proportion_and_begin_at_one_line() -> None:
    first, second = bars(plot("a,b\nx,10\ny,20"))
    assert second.width == pytest.approx(2 * first.width)
    assert first.x == second.x
    assert second.y > first.y


def test_names_stand_right_before_the_bars() -> None:
    drawing = plot("a,b\nТихоокеанские острова,10\nВесь мир,20")
    first, _ = bars(drawing)
    words = text_ops(drawing.flow.canvas.ops)
    assert words["Тихоокеанские острова"].x + words["Тихоокеанские острова"].width < first.x


def test_negative_bars_go_left() -> None:
    up, down = bars(plot("a,b\nx,10\ny,-5"))
    assert down.x + down.width == pytest.approx(up.x)


def test_parts_of_a_stack_follow_each_other_with_their_values_inside() -> None:
    drawing = plot("a,p,q,r\nx,1,6,24", "stacked")
    one, two, three = bars(drawing)
    assert one.x + one.width == pytest.approx(two.x)
    assert two.x + two.width == pytest.approx(three.x)
    word = text_ops(drawing.flow.canvas.ops)["24"]
    assert three.x < word.x < three.x + three.width


def test_a_part_that_is_too_short_for_its_number_is_told_to_the_author() -> None:
    drawing = plot("a,p,q\nx,1,2400", "stacked")
    bars(drawing)
    assert drawing.flow.canvas.warnings


def test_bars_keep_inside_the_heights_that_are_told() -> None:
    drawing = plot("a,b\nx,10\ny,20\nz,30")
    end = draw_bars(drawing)
    assert bars_height(drawing) <= end - drawing.place.y <= bars_most(drawing)
