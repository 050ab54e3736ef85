import pytest

from lecturedesk.course.diagram import Flowchart
from lecturedesk.course.span import BREAK, Span, plain
from lecturedesk.markup.mermaid.flowchart import read_flowchart
from lecturedesk.markup.mermaid.source import Fault


def read(*lines: str, head: str = "flowchart LR") -> Flowchart:
    chart, faults = read_flowchart("\n".join((head, *lines)), 1)
    assert faults.found == []
    assert chart
    return chart


def faults(*lines: str, head: str = "flowchart LR") -> list[Fault]:
    return read_flowchart("\n".join((head, *lines)), 1)[1].found


@pytest.mark.parametrize(("said", "direction"), [("LR", "LR"), ("TB", "TD"), ("TD", "TD"), ("BT", "BT"), ("RL", "RL")])
def test_directions(said: str, direction: str) -> None:
    assert read("A", head=f"graph {said};").direction == direction


def test_a_direction_that_is_none_is_a_fault_and_the_chart_is_drawn() -> None:
    chart, found = read_flowchart("flowchart UP\nA --> B", 7)
    assert chart
    assert [fault.line for fault in found.found] == [7]


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("A[x]", "box"), ("A(x)", "round"), ("A([x])", "stadium"), ("A((x))", "circle"), ("A{x}", "diamond"),
        ("A{{x}}", "hexagon"), ("A[(x)]", "cylinder"), ("A[[x]]", "subroutine"), ("A[/x/]", "slanted"),
        ('A["x"]', "box"), ("A(((x)))", "circle"),
    ],
)  # fmt: skip
def test_shapes(text: str, shape: str) -> None:
    (node,) = read(text).nodes
    assert (node.shape, plain(node.label)) == (shape, "x")


def test_a_label_may_break_lines_and_hold_brackets_in_quotes() -> None:
    (node,) = read('A["Office (departure)<br>seals"]').nodes
    assert node.label == (Span("Office (departure)"), BREAK, Span("seals"))


@pytest.mark.parametrize(
    ("text", "stroke", "head", "tail", "label"),
    [
        ("A --> B", "solid", "arrow", "", ""), ("A --- B", "solid", "", "", ""), ("A -.-> B", "dash", "arrow", "", ""),
        ("A ==> B", "thick", "arrow", "", ""), ("A --x B", "solid", "cross", "", ""),
        ("A <--> B", "solid", "arrow", "arrow", ""), ("A o--o B", "solid", "circle", "circle", ""),
        ("A -->|yes| B", "solid", "arrow", "", "yes"), ("A -- no way --> B", "solid", "arrow", "", "no way"),
        ("A -. maybe .-> B", "dash", "arrow", "", "maybe"), ("A == sure ==> B", "thick", "arrow", "", "sure"),
        ("A ----> B", "solid", "arrow", "", ""), ("A-->B", "solid", "arrow", "", ""),
    ],
)  # fmt: skip
def test_links(text: str, stroke: str, head: str, tail: str, label: str) -> None:
    (edge,) = read(text).edges
    assert (edge.start, edge.end) == ("A", "B")
    assert (edge.stroke, edge.head, edge.tail, plain(edge.label)) == (stroke, head, tail, label)


def test_chains_and_bundles() -> None:
    chart = read("A & B --> C --> D & E")
    assert [(edge.start, edge.end) for edge in chart.edges] == [
        ("A", "C"), ("B", "C"), ("C", "D"), ("C", "E")
    ]  # fmt: skip


def test_names_in_cyrillic_and_with_hyphens() -> None:
    chart = read("узел-1[Таможня] --> long-name.2")
    assert [node.id for node in chart.nodes] == ["узел-1", "long-name.2"]


def test_looks_by_mark_and_by_class_statement() -> None:
    chart = read("A:::highlight --> B", "class B muted", "classDef highlight fill:#f00")
    assert [node.look for node in chart.nodes] == ["highlight", "muted"]


def test_groups_hold_the_nodes_first_met_in_them() -> None:
    chart = read("X --> A", "subgraph one [Group one]", "A --> B", "subgraph two", "C", "end", "end", "B --> X")
    assert {group.id: group.members for group in chart.groups} == {"one": ("A", "B", "two"), "two": ("C",)}
    assert plain(chart.groups[0].label) == "Group one"


def test_an_edge_to_a_group_goes_to_its_first_node() -> None:
    chart = read("subgraph g", "A --> B", "end", "X --> g")
    assert [(edge.start, edge.end) for edge in chart.edges] == [("A", "B"), ("X", "A")]
    assert [node.id for node in chart.nodes] == ["A", "B", "X"]


def test_steps_belong_to_what_is_first_met_after_them() -> None:
    chart = read("A --> B", "%% step", "B --> C", "%% an ordinary comment", "%% step", "C --> A")
    assert {node.id: node.step for node in chart.nodes} == {"A": 0, "B": 0, "C": 1}
    assert [edge.step for edge in chart.edges] == [0, 1, 2]


@pytest.mark.parametrize(
    "text", ["A[open", "A => B", "--> B", "A -->", "end"],
)  # fmt: skip
def test_a_fault_names_its_line_and_the_rest_is_read(text: str) -> None:
    chart, found = read_flowchart(f"flowchart LR\nX --> Y\n{text}\nY --> Z", 20)
    assert [fault.line for fault in found.found] == [22]
    assert found.found[0].mend
    assert chart
    assert {"X", "Y", "Z"} <= {node.id for node in chart.nodes}


def test_a_subgraph_without_end_is_a_fault_at_its_beginning() -> None:
    assert [fault.line for fault in faults("subgraph g", "A")] == [2]


def test_nothing_to_draw() -> None:
    assert read_flowchart("flowchart LR", 1)[0] is None
