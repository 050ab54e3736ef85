import pytest

from grid_ruler import grid_flow, text_ops
from lecturedesk.course.span import Span
from lecturedesk.slides.drawn.label import split_label
from lecturedesk.slides.drawn.shapes import draw, fitted
from lecturedesk.slides.ops import FillOp, PathOp

SHAPES = ["box", "round", "stadium", "circle", "diamond", "hexagon", "cylinder", "subroutine", "slanted"]


@pytest.mark.parametrize("shape", SHAPES)
def test_words_stand_inside_every_shape(shape: str) -> None:
    flow = grid_flow()
    box = fitted(split_label((Span("inspection"),), 28), shape, "", 400, flow)
    draw(box, 100, 50, flow)
    op = text_ops(flow.canvas.ops)["inspection"]
    assert box.width > op.width
    assert op.x > 100
    assert op.x + op.width < 100 + box.width
    assert op.y - op.size * 0.7 > 50
    assert op.y < 50 + box.height


def test_a_diamond_has_its_words_between_its_sides() -> None:
    box = fitted(split_label((Span("risk"),), 28), "diamond", "", 400, grid_flow())
    assert 4 * 14 / box.width + 28 / box.height <= 1


def test_looks_choose_the_colours() -> None:
    for look, colour in (("", "panel"), ("highlight", "warm"), ("accent", "accent"), ("muted", "paper")):
        flow = grid_flow()
        draw(fitted(split_label((Span("x"),), 28), "box", look, 400, flow), 0, 0, flow)
        assert [op.colour for op in flow.canvas.ops if isinstance(op, FillOp)] == [colour]


def test_a_cylinder_has_a_cap() -> None:
    flow = grid_flow()
    draw(fitted(split_label((Span("x"),), 28), "cylinder", "", 400, flow), 0, 0, flow)
    assert sum(isinstance(op, PathOp) for op in flow.canvas.ops) == 2
