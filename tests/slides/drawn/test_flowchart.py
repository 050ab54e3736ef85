"""Whole flowcharts: what must hold however the nodes are joined."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grid_ruler import drawn, grid_flow, text_ops
from lecturedesk.course.diagram import Edge, Flowchart, Group, Node
from lecturedesk.course.span import Span
from lecturedesk.markup.mermaid.flowchart import read_flowchart
from lecturedesk.slides.drawn.flowchart import draw_flowchart
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.ops import FillOp, PathOp, TextOp

Box = tuple[float, float, float, float]


def chart(*lines: str, direction: str = "LR") -> Flowchart:
    found, faults = read_flowchart("\n".join((f"flowchart {direction}", *lines)), 1)
    assert found
    assert not faults.found
    return found


def drawn_chart(content: Flowchart, columns: int = 70, rows: int = 14, size: float = 34) -> Flow:
    flow = grid_flow(columns, rows, size)
    draw_flowchart(content, flow)
    return flow


def boxes(flow: Flow) -> list[Box]:
    return [(op.x, op.y, op.x + op.width, op.y + op.height) for op in flow.canvas.ops
            if isinstance(op, FillOp) and op.stroke in ("title", "highlight", "accent")]  # fmt: skip


def overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] - 0.5 and other[0] < one[2] - 0.5 and one[1] < other[3] - 0.5 and other[1] < one[3] - 0.5


def segments(flow: Flow) -> list[tuple[float, float, float, float]]:
    found = []
    for op in flow.canvas.ops:
        if isinstance(op, PathOp) and op.stroke:
            places = [(float(part[-2]), float(part[-1])) for part in op.path if len(part) > 2]
            found += [(*a, *b) for a, b in pairwise(places)]
    return found


def crosses_a_box(flow: Flow) -> bool:
    """Whether a line runs through the inside of a box."""
    return any(
        min(x1, x2) < box[2] - 4 and max(x1, x2) > box[0] + 4 and min(y1, y2) < box[3] - 4 and max(y1, y2) > box[1] + 4
        for x1, y1, x2, y2 in segments(flow)
        for box in boxes(flow)
    )


def test_a_chain_reads_from_left_to_right() -> None:
    flow = drawn_chart(chart("A[Office] --> B[Seal] --> C[Border]"))
    words = text_ops(flow.canvas.ops)
    assert words["Office"].x < words["Seal"].x < words["Border"].x
    assert words["Office"].y == words["Seal"].y == words["Border"].y


def test_directions_turn_the_chart() -> None:
    for direction, first_is in (("RL", "right"), ("TD", "above"), ("BT", "below")):
        words = text_ops(drawn_chart(chart("A[one] --> B[two]", direction=direction)).canvas.ops)
        one, two = words["one"], words["two"]
        assert {"right": one.x > two.x, "above": one.y < two.y, "below": one.y > two.y}[first_is]


def test_a_parent_stands_over_the_middle_of_its_children_and_a_chain_is_straight() -> None:
    lines = ["S[Top] --> I[Left] & K[Right]", "I --> C[Low]", "C --> D[One] & E[Two]"]
    words = text_ops(drawn_chart(chart(*lines, direction="TD"), rows=18).canvas.ops)
    middle = {word: op.x + op.width / 2 for word, op in words.items()}
    assert middle["Top"] == pytest.approx((middle["Left"] + middle["Right"]) / 2, abs=4)
    assert middle["Left"] == pytest.approx(middle["Low"], abs=4)
    assert middle["Low"] == pytest.approx((middle["One"] + middle["Two"]) / 2, abs=4)


def test_labels_of_edges_stand_clear_of_the_boxes() -> None:
    flow = drawn_chart(chart("A{Risk?} -->|no| B[Release]", "A -->|yes| C[Officer]"))
    words = text_ops(flow.canvas.ops)
    for label in ("no", "yes"):
        op = words[label]
        place = (op.x, op.y - op.size, op.x + op.width, op.y)
        assert not any(overlap(place, box) for box in boxes(flow))


def test_a_line_below_a_label_is_smaller_and_muted() -> None:
    words = text_ops(drawn_chart(chart("A[Office<br>seals] --> B[Border]")).canvas.ops)
    assert words["seals"].size < words["Office"].size
    assert (words["seals"].colour, words["Office"].face.weight) == ("muted", 600)


def test_a_highlighted_node_is_warm() -> None:
    flow = drawn_chart(chart("A[x]:::highlight --> B[y]"))
    assert {op.colour for op in flow.canvas.ops if isinstance(op, FillOp) and op.stroke == "highlight"} == {"warm"}


def test_steps_show_nodes_and_hold_their_places() -> None:
    content = chart("A[one] --> B[two]", "%% step", "B --> C[three]")
    flow = drawn_chart(content)
    assert "three" not in drawn(flow, 0)
    assert "three" in drawn(flow, 1)
    heads = [op for op in flow.canvas.ops if isinstance(op, PathOp) and op.fill]
    assert sorted(op.first for op in heads) == [0, 1]


def test_spoken_words_come_in_order_with_their_steps() -> None:
    flow = drawn_chart(chart("A[one] -->|then| B[two]", "%% step", "B --> C[three]"))
    assert [(words.text, words.first) for words in flow.canvas.words] == [
        ("one", 0), ("two", 0), ("three", 1), ("then", 0)
    ]  # fmt: skip


def test_groups_are_boxes_around_their_nodes_and_no_others() -> None:
    content = chart("subgraph g [Group]", "A[in] --> B[inner]", "end", "A --> X[out]", "X --> C[far]", "B --> C")
    flow = drawn_chart(content, rows=18)
    (group,) = [op for op in flow.canvas.ops if isinstance(op, FillOp) and op.stroke == "line"]
    place = (group.x, group.y, group.x + group.width, group.y + group.height)
    words = text_ops(flow.canvas.ops)
    inside = {word for word, op in words.items() if overlap(place, (op.x, op.y - op.size, op.x + op.width, op.y))}
    assert inside == {"Group", "in", "inner"}


def test_nested_groups_stand_inside_each_other() -> None:
    content = chart(
        "subgraph g [Outer]", "subgraph h [Inner]", "A[a] --> B[b]", "end", "B --> C[c]", "end", "C --> D[d]"
    )
    flow = drawn_chart(content, rows=18)
    outer, inner = [op for op in flow.canvas.ops if isinstance(op, FillOp) and op.stroke == "line"]
    assert outer.x < inner.x
    assert outer.y < inner.y
    assert outer.x + outer.width > inner.x + inner.width
    assert outer.y + outer.height > inner.y + inner.height


def test_a_circle_of_edges_and_an_edge_to_oneself_are_drawn() -> None:
    flow = drawn_chart(chart("A[a] --> B[b] --> C[c] --> A", "B --> B"))
    assert len([op for op in flow.canvas.ops if isinstance(op, PathOp) and op.fill]) == 4
    assert not crosses_a_box(drawn_chart(chart("A[a] --> B[b] --> C[c] --> A")))


def test_twenty_nodes_lie_without_overlaps_and_inside_the_slide() -> None:
    lines = ["A --> B & C & D", "B --> E & F", "C --> G", "D --> H & I", "E & F --> J", "G --> K & L", "H --> M", "I --> N",
             "J --> O", "K & L --> P", "M & N --> Q", "O & P & Q --> R", "R --> S & T"]  # fmt: skip
    flow = drawn_chart(chart(*lines), rows=14, size=22)
    assert len(boxes(flow)) == 20
    assert flow.canvas.across <= 0.5
    assert flow.y <= flow.room
    assert not any(overlap(a, b) for n, a in enumerate(boxes(flow)) for b in boxes(flow)[n + 1 :])
    assert not crosses_a_box(flow)


def test_long_russian_labels_wrap_between_words() -> None:
    long = "Таможенный орган назначения и места доставки товаров"
    flow = drawn_chart(chart(f"A[{long}] --> B[{long}] --> C[{long}]"), rows=10)
    assert not flow.canvas.torn
    assert flow.canvas.across <= 0.5
    lines = [op.text for op in flow.canvas.ops if isinstance(op, TextOp)]
    assert " ".join(lines[: len(lines) // 3]) == long


def test_text_is_as_large_as_the_room_allows_and_never_below_22() -> None:
    few = text_ops(drawn_chart(chart("A[one] --> B[two]"), size=34).canvas.ops)
    beside = text_ops(drawn_chart(chart("A[one] --> B[two]"), size=28).canvas.ops)
    many = " --> ".join(f"N{n}[number {n} of many]" for n in range(14))
    small = text_ops(drawn_chart(chart(many), columns=70, rows=8, size=22).canvas.ops)
    assert (few["one"].size, beside["one"].size) == (40, 28)
    assert min(op.size for op in small.values()) >= 22


def panels(flow: Flow) -> list[Box]:
    return [(op.x, op.y, op.x + op.width, op.y + op.height) for op in flow.canvas.ops
            if isinstance(op, FillOp) and op.stroke == "line"]  # fmt: skip


@pytest.mark.parametrize("direction", ["LR", "RL", "TD", "BT"])
def test_a_group_keeps_inside_the_flow_and_has_equal_room_on_both_sides(direction: str) -> None:
    flow = drawn_chart(chart("subgraph g [One]", "A[in] --> B[mid] --> C[out]", "end", direction=direction), rows=16)
    panel, inside = panels(flow)[0], boxes(flow)
    left, right = min(box[0] for box in inside) - panel[0], panel[2] - max(box[2] for box in inside)
    assert left == pytest.approx(right)
    assert left > 10
    assert panel[0] >= flow.x
    assert panel[2] <= flow.x + flow.width
    assert panel[3] - max(box[3] for box in inside) == pytest.approx(left)
    assert panel[3] <= flow.y


@pytest.mark.parametrize("direction", ["LR", "TD"])
def test_the_long_title_of_a_small_group_stands_clear_of_its_nodes(direction: str) -> None:
    lines = ["subgraph g [One]", "A[in] --> B[mid]", "end", "subgraph h [A title of very many words]", "C[C]", "end"]
    flow = drawn_chart(chart(*lines, direction=direction), rows=16)
    title = [op for op in flow.canvas.ops if isinstance(op, TextOp) and op.colour == "accent-text"]
    assert len(title) <= 3
    for op in title:
        place = (op.x, op.y - op.size, op.x + op.width, op.y)
        assert any(panel[0] <= place[0] and place[2] <= panel[2] for panel in panels(flow))
        assert not any(overlap(place, box) for box in boxes(flow))


def test_two_groups_below_each_other_are_turned_before_they_overflow() -> None:
    lines = ["subgraph g [One]", "A[a<br>b] --> B[b<br>b]", "end", "subgraph h [Two]", "C[c<br>b] --> D[d<br>b]", "end"]
    flow = drawn_chart(chart(*lines, "B --> C", direction="TD"), rows=12, size=25)
    assert flow.y <= 12 * 40
    one, two = panels(flow)
    assert one[2] < two[0]


def test_first_lines_are_semibold_whether_or_not_there_is_a_second() -> None:
    words = text_ops(drawn_chart(chart("A[one<br>more] --> B[two]")).canvas.ops)
    alone = text_ops(drawn_chart(chart("A[one] --> B[two]")).canvas.ops)
    assert [op.face.weight for op in (words["one"], words["two"], alone["one"], words["more"])] == [600, 600, 600, 400]


NAMES = [chr(65 + n) for n in range(9)]
LINKS = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), min_size=1, max_size=14)


@given(
    links=LINKS,
    direction=st.sampled_from(["LR", "TD", "RL", "BT"]),
    grouped=st.sets(st.sampled_from(NAMES), max_size=4),
)
@settings(max_examples=60, deadline=None)
def test_any_chart_lies_without_overlaps(links: list[tuple[str, str]], direction: str, grouped: set[str]) -> None:
    names = sorted({name for link in links for name in link})
    members = tuple(name for name in names if name in grouped)
    content = Flowchart(
        direction=direction,
        nodes=tuple(Node(id=name, label=(Span(name * 3),)) for name in names),
        edges=tuple(Edge(start=a, end=b) for a, b in links),
        groups=(Group(id="g", members=members),) if members else (),
    )
    flow = drawn_chart(content, columns=200, rows=80)
    found = boxes(flow)
    assert len(found) == len(names)
    assert not any(overlap(a, b) for n, a in enumerate(found) for b in found[n + 1 :])
    if all(a != b for a, b in links):
        assert not crosses_a_box(flow)
    groups = [op for op in flow.canvas.ops if isinstance(op, FillOp) and op.stroke == "line"]
    if groups:
        (group,) = groups
        place = (group.x, group.y, group.x + group.width, group.y + group.height)
        assert sum(overlap(place, box) for box in found) == len(members)
