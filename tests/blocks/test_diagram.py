import pytest

from element_reading import ElementReading
from grid_ruler import drawn, laid, texts_at
from lecturedesk.base.problem import Level
from lecturedesk.blocks.diagram import Diagram, read_diagram
from lecturedesk.course.walk import plain_text, steps
from lecturedesk.markup.html import to_html
from lecturedesk.markup.reads import Lifted

KINDS = {
    "flowchart": "flowchart LR\nA[one] --> B[two]\n%% step\nB --> C[three]",
    "sequence": "sequenceDiagram\nA->>B: one\n%% step\nB->>A: three",
    "timeline": "timeline\n2020 : one\n%% step\n2021 : three",
    "pie": 'pie\n"one" : 1\n%% step\n"three" : 2',
    "mindmap": "mindmap\nroot\n  one\n  %% step\n  three",
}


def read(text: str, reading: ElementReading | None = None) -> Diagram:
    return read_diagram(Lifted(name="mermaid", text=text, line=3), reading or ElementReading())


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_drawn_part_by_part(kind: str) -> None:
    block = read(KINDS[kind])
    flow = laid(block, columns=60, rows=14, size=34)
    assert steps(block) == flow.canvas.steps == 1
    assert "three" not in drawn(flow, 0)
    assert "three" in drawn(flow, 1)
    assert "three" in plain_text(block)
    assert "<li>" in to_html(block)
    assert block.fills


def test_another_kind_shows_its_source_with_a_hint() -> None:
    reading = ElementReading()
    block = read("gantt\n  title A", reading)
    assert [(fault.level, fault.rule, fault.line) for fault in reading.problems] == [(Level.HINT, "diagram-kind", 3)]
    assert texts_at(laid(block)) == ["gantt", "title A"]
    assert to_html(block) == "<pre><code>gantt\n  title A</code></pre>"


def test_a_fault_names_its_line_in_the_file() -> None:
    reading = ElementReading()
    assert read("flowchart LR\nA --> B\nA => C", reading).content
    assert [(fault.rule, fault.line) for fault in reading.problems] == [("diagram-syntax", 6)]


def test_nothing_to_draw_is_an_error() -> None:
    reading = ElementReading()
    assert read("flowchart LR", reading).content is None
    assert [fault.rule for fault in reading.problems] == ["diagram-empty"]


def test_a_diagram_that_nobody_could_read_shows_its_source() -> None:
    reading = ElementReading()
    block = read("flowchart LR\n" + "\n".join(f"N{n} --> N{n + 1}" for n in range(400)), reading)
    assert block.content is None
    assert [fault.rule for fault in reading.problems] == ["diagram-large"]
