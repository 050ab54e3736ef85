from grid_ruler import THEME, GridRuler
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.slide import Frame, Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.compose import compose
from lecturedesk.slides.ops import TextOp


def test_a_section_sets_its_title_larger_than_other_slides() -> None:
    slide = Slide(id="s", layout="section", title=(Span("How it runs"),), frame=Frame(kicker="Transit"))
    picture = compose(slide, THEME, GridRuler())
    assert picture.words().split("\n") == ["TRANSIT", "How it runs"]
    assert max(op.size for op in picture.ops if isinstance(op, TextOp)) == 72


def test_a_section_says_when_there_is_more_on_it_than_fits() -> None:
    words = (Paragraph(spans=(Span("Much is said about it. " * 80),)),)
    slide = Slide(id="s", layout="section", title=(Span("How it runs"),), blocks=words)
    assert compose(slide, THEME, GridRuler()).overflow
