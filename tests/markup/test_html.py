from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.span import BREAK, Citation, Span, Style
from lecturedesk.markup.html import all_html, spans_html


def test_spans_are_escaped_and_nested() -> None:
    assert spans_html([Span("a<b", Style.STRONG | Style.CODE), BREAK, Span("x", Style.MATH)]) == (
        '<code><strong>a&lt;b</strong></code><br><span class="math">x</span>'
    )


def test_links_terms_and_citations() -> None:
    assert spans_html([Span("a", link='#b"c')]) == '<a href="#b&quot;c">a</a>'
    assert spans_html([Span("a", term="seal")]) == '<a class="term" href="term:seal">a</a>'
    assert spans_html([Span("[1]", cites=(Citation("k"),))]) == '<a class="cite" href="cite:k">[1]</a>'


def test_blocks_one_after_the_other() -> None:
    assert all_html([Paragraph(spans=(Span("a"),)), Paragraph(spans=(Span("b"),))]) == "<p>a</p>\n<p>b</p>"
