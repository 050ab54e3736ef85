import pytest

from grid_ruler import grid_flow, texts_at
from lecturedesk.course.span import Span
from lecturedesk.markup.mermaid.kinds import KINDS, kind
from lecturedesk.slides.drawn.diagram import draw_diagram

SOURCES = [
    "flowchart LR\n  A[Exit] --> B[Entry]",
    "sequenceDiagram\n  Exit->>Entry: goods",
    "timeline\n  Exit : 2019\n  Entry : 2020",
    'pie\n  "Exit" : 40\n  "Entry" : 60',
    "mindmap\n  Exit\n    Entry",
]


@pytest.mark.parametrize("text", SOURCES, ids=kind)
def test_every_kind_is_drawn_and_not_shown_as_source(text: str) -> None:
    content, _faults = KINDS[kind(text)](text, 1)
    flow = grid_flow(columns=60, rows=16)
    draw_diagram(content, (Span(text),), flow)
    shown = " ".join(texts_at(flow))
    assert "Exit" in shown
    assert "Entry" in shown
    assert kind(text) not in shown
    assert 0 < flow.y <= flow.room


def test_what_is_not_drawn_shows_its_source() -> None:
    flow = grid_flow()
    draw_diagram(None, (Span("gantt\n  title Plan\n"),), flow)
    assert texts_at(flow) == ["gantt", "title Plan"]
