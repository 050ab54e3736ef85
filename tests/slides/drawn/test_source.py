from grid_ruler import grid_flow, texts_at
from lecturedesk.course.span import Span
from lecturedesk.slides.drawn.source import draw_source


def test_the_source_is_shown_line_by_line_and_spoken() -> None:
    flow = grid_flow()
    draw_source((Span("gantt\n  title A"),), flow)
    assert texts_at(flow) == ["gantt", "title A"]
    assert flow.canvas.words[0].text == "gantt\n  title A"


def test_a_long_source_keeps_inside_its_room() -> None:
    flow = grid_flow(rows=8)
    draw_source((Span("\n".join(f"line {n}" for n in range(100))),), flow)
    assert flow.y <= flow.room
    assert texts_at(flow)[-1] == "…"
