from element_reading import ElementReading, element
from grid_ruler import drawn, laid
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.blocks.pause import Pause, read_pause
from lecturedesk.course.span import Span
from lecturedesk.markup.html import to_html

BEFORE, AFTER = Paragraph(spans=(Span("before"),)), Paragraph(spans=(Span("after"),))


def test_what_follows_a_pause_appears_with_the_next_press() -> None:
    flow = laid(BEFORE, Pause(), AFTER)
    assert drawn(flow, 0) == "before"
    assert drawn(flow, 1).split() == ["before", "after"]
    assert flow.canvas.steps == Pause().own_steps == 1


def test_a_pause_takes_no_room() -> None:
    assert laid(BEFORE, Pause(), AFTER).y == laid(BEFORE, AFTER).y


def test_a_pause_is_read_and_leaves_no_trace_in_html() -> None:
    pause = read_pause(element("<pause/>"), ElementReading())
    assert to_html(pause) == ""
