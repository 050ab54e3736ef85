from element_reading import ElementReading, element
from grid_ruler import drawn, laid
from lecturedesk.blocks.paragraph import Paragraph, read_paragraph
from lecturedesk.course.span import Span, Style
from lecturedesk.markup.html import to_html


def test_a_paragraph_breaks_between_words() -> None:
    flow = laid(Paragraph(spans=(Span("one guarantee for the whole route"),)), columns=14)
    assert drawn(flow) == "one guarantee\nfor the whole\nroute"


def test_an_empty_paragraph_is_nothing() -> None:
    assert read_paragraph(element("<p> </p>"), ElementReading()) is None


def test_html_keeps_styles_and_escapes() -> None:
    assert to_html(Paragraph(spans=(Span("a<b", Style.STRONG),))) == "<p><strong>a&lt;b</strong></p>"
