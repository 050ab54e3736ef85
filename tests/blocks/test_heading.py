from element_reading import ElementReading, element
from grid_ruler import drawn, laid, text_ops
from lecturedesk.blocks.heading import Heading, read_heading
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.span import Span
from lecturedesk.markup.html import to_html

HEADING = Heading(spans=(Span("Duties"),), level=3)


def test_a_heading_is_read_with_its_level_and_line() -> None:
    found = read_heading(element('<h4 data-line="7">Duties</h4>'), ElementReading())
    assert found == Heading(spans=(Span("Duties"),), level=4)
    assert found.line == 7


def test_a_heading_without_words_is_nothing() -> None:
    assert read_heading(element("<h3> </h3>"), ElementReading()) is None


def test_a_heading_stands_nearer_to_what_it_names() -> None:
    flow = laid(Paragraph(spans=(Span("before"),)), HEADING, Paragraph(spans=(Span("after"),)))
    ops = text_ops(flow.canvas.ops)
    above, below = ops["Duties"].y - ops["before"].y, ops["after"].y - ops["Duties"].y
    assert below < above
    assert ops["Duties"].face.weight == 600
    assert drawn(flow).split() == ["before", "Duties", "after"]


def test_a_heading_in_the_body_is_below_the_slides_title_in_html() -> None:
    assert to_html(Heading(spans=(Span("A & B"),), level=1)) == "<h3>A &amp; B</h3>"
