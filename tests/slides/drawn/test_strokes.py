import pytest

from grid_ruler import grid_flow
from lecturedesk.slides.drawn.strokes import draw_line, ellipse, rounded
from lecturedesk.slides.ops import PathOp


def test_corners_are_rounded_as_far_as_the_sides_allow() -> None:
    path = rounded([(0, 0), (100, 0), (100, 8)], 10)
    assert path == (("M", 0, 0), ("L", 96, 0), path[2], ("L", 100, 8))
    assert path[2][-2:] == (100, 4)


def test_an_ellipse_touches_its_rectangle() -> None:
    xs = [float(part[-2]) for part in ellipse(10, 20, 40, 30) if len(part) > 2]
    ys = [float(part[-1]) for part in ellipse(10, 20, 40, 30) if len(part) > 2]
    assert (min(xs), max(xs), min(ys), max(ys)) == (10, 50, 20, 50)


@pytest.mark.parametrize(("head", "count"), [("", 1), ("arrow", 2), ("open", 2), ("circle", 2), ("cross", 3)])
def test_heads(head: str, count: int) -> None:
    flow = grid_flow()
    draw_line([(0, 0), (100, 0)], flow, head=head)
    assert len(flow.canvas.ops) == count


def test_an_arrow_ends_at_its_tip_and_the_line_before_it() -> None:
    flow = grid_flow()
    draw_line([(0, 0), (100, 0)], flow, head="arrow", size=20)
    line, head = flow.canvas.ops
    assert isinstance(line, PathOp)
    assert isinstance(head, PathOp)
    assert head.path[0] == ("M", 100, 0)
    assert float(line.path[-1][1]) < 100
