import itertools
from math import hypot

import pytest

from grid_ruler import grid_flow, text_ops
from lecturedesk.course.span import Span
from lecturedesk.slides.drawn.ring import Share, draw_arcs, draw_ring
from lecturedesk.slides.geometry import Rect
from lecturedesk.slides.ops import PathOp

SHARES = [
    Share((Span("Developing"),), 75, "75 %", "series-1"),
    Share((Span("Other"),), 25, "25 %", "series-2", first=1),
]


def test_parts_turn_clockwise_from_above_by_their_shares() -> None:
    flow = grid_flow()
    draw_arcs(SHARES, (100, 100), 50, flow)
    large, small = [op for op in flow.canvas.ops if isinstance(op, PathOp)]
    assert large.path[0][1:] == pytest.approx((100, 50))
    assert small.path[0][1:] == pytest.approx((50, 100))
    assert (large.first, small.first) == (0, 1)


def test_arcs_are_round() -> None:
    flow = grid_flow()
    draw_arcs([Share((), 1, "", "series-1")], (0, 0), 50, flow)
    (ring,) = flow.canvas.ops
    assert isinstance(ring, PathOp)
    radii = {round(hypot(float(part[-2]), float(part[-1])), 3) for part in ring.path if len(part) > 2}
    assert radii == {50, 30}


def test_names_stand_at_the_right_with_their_values() -> None:
    flow = grid_flow(60, 14)
    end = draw_ring(SHARES, (Span("Trade"),), Rect(0, 0, 1200, 400), 28, flow)
    words = text_ops(flow.canvas.ops)
    assert words["Trade"].x < words["75 %"].x < words["Developing"].x
    assert words["75 %"].y == words["Developing"].y
    assert end <= 400


def test_many_parts_keep_apart() -> None:
    flow = grid_flow(60, 14)
    draw_ring([Share((Span(f"part {n}"),), 1, "1", "series-1") for n in range(9)], (), Rect(0, 0, 1200, 400), 28, flow)
    ys = sorted(op.y for word, op in text_ops(flow.canvas.ops).items() if word.startswith("part"))
    assert all(b - a >= 28 for a, b in itertools.pairwise(ys))


def test_numbers_of_any_length_end_and_names_begin_at_one_place() -> None:
    flow = grid_flow(60, 14)
    parts = [Share((Span("few"),), 1, "1", "series-1"), Share((Span("many"),), 24, "24", "series-2")]
    draw_ring(parts, (), Rect(0, 0, 1200, 400), 28, flow)
    words = text_ops(flow.canvas.ops)
    assert words["few"].x == words["many"].x
    assert words["1"].x + words["1"].width == pytest.approx(words["24"].x + words["24"].width)
    assert words["24"].x + words["24"].width < words["many"].x
