from lecturedesk.course.diagram import Group
from lecturedesk.slides.drawn.groups import group_paths, group_ranks, group_spans, nested, widen_for_titles
from lecturedesk.slides.drawn.ranks import layers

PATHS = group_paths("ABC", (Group(id="g", members=("h", "B")), Group(id="h", members=("A",))))
FOUND = layers("ABC", [("A", "B"), ("B", "C")], PATHS)


def test_a_node_knows_the_groups_around_it() -> None:
    assert PATHS == {"A": ("g", "h"), "B": ("g",), "C": ()}


def test_groups_span_the_ranks_of_their_nodes() -> None:
    assert group_spans(FOUND) == {("g",): (0, 1), ("g", "h"): (0, 0)}
    assert group_ranks(FOUND) == ([2, 0, 0], [1, 1, 0])
    spans = group_spans(FOUND)
    assert (nested("g", spans, at_start=True), nested("g", spans, at_start=False)) == (2, 1)


def test_a_group_narrower_than_its_title_gets_the_room_that_it_lacks() -> None:
    half, thick = dict.fromkeys("ABC", 10.0), dict.fromkeys("ABC", 50.0)
    widen_for_titles(FOUND, {"h": 80.0}, half, thick, 5.0, level=True)
    assert thick == {"A": 80.0, "B": 50.0, "C": 50.0}
    widen_for_titles(FOUND, {"h": 80.0}, half, thick, 5.0, level=False)
    assert half == {"A": 40.0, "B": 10.0, "C": 10.0}
