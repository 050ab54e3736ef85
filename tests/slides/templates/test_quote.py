from grid_ruler import THEME, GridRuler
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.blocks.quote import Quote
from lecturedesk.course.slide import Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.compose import compose
from lecturedesk.slides.ops import TextOp


def test_the_title_is_small_and_the_quotation_large_in_the_middle() -> None:
    quote = Quote(blocks=(Paragraph(spans=(Span("Borders divide."),)),), attribution=(Span("WCO"),))
    picture = compose(Slide(id="q", layout="quote", title=(Span("Mission"),), blocks=(quote,)), THEME, GridRuler())
    words = {op.text: op for op in picture.ops if isinstance(op, TextOp)}
    assert words["Mission"].size < 30 < words["Borders divide."].size
    assert 300 < words["Borders divide."].y < 600
    assert picture.background == "panel"
