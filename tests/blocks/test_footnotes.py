from element_reading import ElementReading, element
from grid_ruler import laid, text_ops
from lecturedesk.blocks.footnotes import Footnote, Footnotes, read_footnotes
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.span import Span, Style
from lecturedesk.markup.html import to_html
from lecturedesk.slides.ops import LineOp

NOTES = Footnotes(notes=(Footnote(spans=(Span("1", Style.SUPERSCRIPT), Span(" Article 2"))),))


def test_notes_are_read_one_a_paragraph() -> None:
    found = read_footnotes(element('<footnotes><p data-line="9">1 a</p><p>2 b</p></footnotes>'), ElementReading())
    assert found
    assert [note.spans for note in found.notes] == [(Span("1 a"),), (Span("2 b"),)]
    assert found.notes[0].line == 9


def test_notes_are_small_and_muted_below_a_short_rule() -> None:
    flow = laid(Paragraph(spans=(Span("text"),)), NOTES)
    words = text_ops(flow.canvas.ops)
    assert words[" Article 2"].size < words["text"].size
    assert words[" Article 2"].colour == "muted"
    (rule,) = [op for op in flow.canvas.ops if isinstance(op, LineOp)]
    assert words["text"].y < rule.y1 < words[" Article 2"].y


def test_html_of_notes() -> None:
    assert to_html(NOTES) == '<section class="footnotes">\n<p><small><sup>1</sup> Article 2</small></p>\n</section>'
