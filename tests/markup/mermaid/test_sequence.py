import pytest

from lecturedesk.course.diagram import Message, Remark, Sequence, Turn
from lecturedesk.course.span import plain
from lecturedesk.markup.mermaid.sequence import read_sequence


def read(*lines: str) -> Sequence:
    content, faults = read_sequence("\n".join(("sequenceDiagram", *lines)), 1)
    assert faults.found == []
    assert content
    return content


def test_actors_stand_in_the_order_in_which_they_are_met() -> None:
    content = read("participant B as Customs office", "actor A", "A->>C: hello")
    assert [(actor.id, plain(actor.label)) for actor in content.actors] == [
        ("B", "Customs office"), ("A", "A"), ("C", "C")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "dashed", "head"),
    [("A->>B: x", False, "arrow"), ("A-->>B: x", True, "arrow"), ("A->B: x", False, ""), ("A-xB: x", False, "cross"),
     ("A-)B: x", False, "open"), ("A-->>-B: x", True, "arrow"), ("A->>+B: x", False, "arrow")],
)  # fmt: skip
def test_messages(text: str, dashed: bool, head: str) -> None:
    (row,) = read(text).rows
    assert isinstance(row, Message)
    assert (row.start, row.end, row.dashed, row.head, plain(row.label)) == ("A", "B", dashed, head, "x")


def test_notes_frames_and_numbers() -> None:
    content = read("autonumber", "loop every hour", "A->>B: x", "end", "alt ok", "B->>A: y", "else bad", "end",
                   "Note over A,B: both", "Note right of B: one")  # fmt: skip
    assert content.numbered
    turns = [(row.place, row.word, plain(row.label)) for row in content.rows if isinstance(row, Turn)]
    assert turns == [("open", "loop", "every hour"), ("end", "", ""), ("open", "alt", "ok"), ("else", "else", "bad"),
                     ("end", "", "")]  # fmt: skip
    notes = [(row.over, row.side) for row in content.rows if isinstance(row, Remark)]
    assert notes == [(("A", "B"), "over"), (("B",), "right")]


@pytest.mark.parametrize("text", ["A to B", "end", "Note over: x", "participant"])
def test_a_fault_names_its_line(text: str) -> None:
    content, faults = read_sequence(f"sequenceDiagram\nA->>B: x\n{text}", 5)
    assert content
    assert [fault.line for fault in faults.found] == [7]


def test_a_frame_without_end_is_closed_and_a_fault() -> None:
    content, faults = read_sequence("sequenceDiagram\nloop x\nA->>B: y", 1)
    assert content
    assert [fault.line for fault in faults.found] == [2]
    assert isinstance(content.rows[-1], Turn)
