from lecturedesk.course.diagram import Topic
from lecturedesk.course.span import plain
from lecturedesk.markup.mermaid.mindmap import read_mindmap


def outline(topic: Topic) -> list[object]:
    return [plain(topic.label), *(outline(inner) for inner in topic.topics)]


def test_topics_nest_by_indent() -> None:
    content, faults = read_mindmap("mindmap\n  root((Transit))\n    Seal\n      locks\n    Guarantee\n", 1)
    assert content
    assert not faults.found
    assert outline(content.root) == ["Transit", ["Seal", ["locks"]], ["Guarantee"]]
    assert content.root.shape == "circle"


def test_uneven_indents_are_read_as_they_look() -> None:
    content, _ = read_mindmap("mindmap\nA\n   B\n     C\n  D\n", 1)
    assert content
    assert outline(content.root) == ["A", ["B", ["C"]], ["D"]]


def test_a_second_root_is_a_fault_and_hangs_on_the_first() -> None:
    content, faults = read_mindmap("mindmap\nA\n  B\nC\n", 6)
    assert content
    assert [fault.line for fault in faults.found] == [9]
    assert outline(content.root) == ["A", ["B"], ["C"]]


def test_a_mind_map_a_thousand_deep_is_read() -> None:
    lines = "\n".join(" " * n + f"t{n}" for n in range(1000))
    content, faults = read_mindmap(f"mindmap\n{lines}", 1)
    assert content
    assert faults.found
