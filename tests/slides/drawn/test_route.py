import itertools

import pytest

from lecturedesk.slides.drawn.ranks import Layers, layers
from lecturedesk.slides.drawn.route import Point, Wire, gaps, label_place, routed, sided


def lines(links: str, at: dict[str, float]) -> list[list[Point]]:
    found = arranged(links)
    wires = [Wire(chain) for chain in found.chains]
    starts = [100.0 * rank for rank in range(len(found.ranks))]
    ends = [start + 40 for start in starts]
    edge_of = {name: (starts[rank], ends[rank]) for rank, row in enumerate(found.ranks) for name in row}
    return routed(gaps(found, wires, at), wires, starts, ends, edge_of)


def arranged(links: str) -> Layers:
    pairs = [(link[0], link[1]) for link in links.split()]
    names = list(dict.fromkeys(name for pair in pairs for name in pair))
    return layers(names, pairs, dict.fromkeys(names, ()))


def test_nodes_in_line_are_joined_by_a_straight_line() -> None:
    assert lines("AB", {"A": 0, "B": 0}) == [[(40, 0), (100, 0)]]


def test_others_are_joined_in_right_angles() -> None:
    (line,) = lines("AB", {"A": 0, "B": 50})
    assert line == [(40, 0), (70, 0), (70, 50), (100, 50)]


def test_edges_from_one_node_share_their_turn_and_those_of_others_do_not() -> None:
    first, second, other = lines("AC AD BD", {"A": 0, "B": 60, "C": -50, "D": 30})
    assert first[1][0] == second[1][0]
    assert other[1][0] != first[1][0]


def test_edges_that_swap_places_do_not_lie_on_each_other() -> None:
    one, other = lines("AD BC", {"A": 0, "B": 100, "C": 0, "D": 100})
    flat = {(a[1], b[1]) for line in (one, other) for a, b in itertools.pairwise(line) if a[1] == b[1]}
    assert len(flat) == 4


def test_twins_run_beside_each_other() -> None:
    one, other = lines("AB AB", {"A": 0, "B": 0})
    assert one[0][1] != other[0][1]


def test_a_label_makes_room_and_stands_where_its_edge_is_alone() -> None:
    found = arranged("AB AC")
    wires = sided([Wire(chain, (60.0, 20.0)) for chain in found.chains])
    assert [wire.side for wire in wires] == ["high", "high"]
    at = {"A": 0.0, "B": -40.0, "C": 40.0}
    assert gaps(found, wires, at).least(0, 10) >= 60
    assert label_place(wires[0], [(40, 0), (200, 0)], 10) == (160, 0)


def test_labels_of_edges_that_meet_stand_at_their_beginnings() -> None:
    found = arranged("AC BC")
    assert [wire.side for wire in sided([Wire(chain, (60.0, 20.0)) for chain in found.chains])] == ["low", "low"]
    assert label_place(Wire(("A", "C"), (60.0, 20.0), "low"), [(40, 0), (200, 0)], 10) == (75, 0)


def test_an_edge_back_leaves_beside_those_that_go_forward() -> None:
    found = arranged("AB BC CA")
    at = {"A": 0.0, "B": 0.0, "C": 0.0, "~2.1": 50.0}
    wires = [Wire(chain, turned=turned) for chain, turned in zip(found.chains, found.turned, strict=True)]
    (first, *_rest) = [s for s in gaps(found, wires, at).segments[0] if s.wire == 2]
    assert first.start == pytest.approx(14)
