import pytest

from lecturedesk.course.diagram import Flowchart, Mindmap, Pie, Sequence, Timeline
from lecturedesk.markup.mermaid.kinds import KINDS, kind

DRAWN = {
    "flowchart LR\n  A --> B": Flowchart,
    "graph TD;\n  A --> B": Flowchart,
    "sequenceDiagram\n  A->>B: Ask": Sequence,
    "timeline\n  2019 : A lecture": Timeline,
    'pie\n  "Rail" : 40\n  "Road" : 60': Pie,
    "mindmap\n  Root\n    Leaf": Mindmap,
}


@pytest.mark.parametrize("text", DRAWN)
def test_a_diagram_is_read_by_its_first_word(text: str) -> None:
    content, faults = KINDS[kind(text)](f"%% a comment first\n{text}", 1)
    assert type(content) is DRAWN[text]
    assert faults.found == []


def test_every_kind_is_shown_here() -> None:
    assert {kind(text) for text in DRAWN} == set(KINDS)


@pytest.mark.parametrize("text", ["gantt\n  title Plan", "stateDiagram-v2", "", "%% only a comment", "Flowchart LR"])
def test_other_kinds_are_left_to_be_shown_as_source(text: str) -> None:
    assert kind(text) not in KINDS
