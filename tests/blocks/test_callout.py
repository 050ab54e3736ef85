from element_reading import ElementReading
from grid_ruler import drawn, laid, text_ops
from lecturedesk.blocks.callout import KINDS, Callout, read_container
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.span import Span
from lecturedesk.markup.html import to_html
from lecturedesk.markup.reads import Lifted
from lecturedesk.slides.ops import FillOp

CALLOUT = Callout(kind="warning", title=(Span("Mind"),), blocks=(Paragraph(spans=(Span("the date"),)),))


def test_a_container_is_read_with_kind_title_and_the_line_of_its_text() -> None:
    reading = ElementReading()
    lifted = Lifted(name="callout", text="the date\n", line=8, classes=("warning",), attributes={"title": "Mind"})
    assert read_container(lifted, reading) == CALLOUT
    assert reading.texts == [("the date\n", 9)]


def test_an_unknown_kind_is_a_note_and_a_hint() -> None:
    reading = ElementReading()
    assert read_container(Lifted(name="callout", text="x", line=8, classes=("alarm",)), reading).kind == "note"
    assert [(fault.rule, fault.line) for fault in reading.problems] == [("callout-kind", 8)]


def test_title_and_words_stand_on_a_panel_with_an_edge_of_its_kind() -> None:
    flow = laid(CALLOUT)
    assert drawn(flow).split() == ["Mind", "the", "date"]
    assert text_ops(flow.canvas.ops)["Mind"].face.weight == 600
    panel, edge = [op for op in flow.canvas.ops if isinstance(op, FillOp)]
    assert (panel.colour, edge.colour, panel.height == edge.height) == ("warm", "warning", True)


def test_every_kind_has_a_colour_of_the_theme_and_its_html() -> None:
    for kind in KINDS:
        assert f'<aside class="callout {kind}">' in to_html(Callout(kind=kind, blocks=()))
