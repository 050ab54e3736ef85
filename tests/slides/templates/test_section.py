from grid_ruler import THEME, GridRuler
from lecturedesk.course.slide import Frame, Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.compose import compose
from lecturedesk.slides.ops import TextOp


def test_a_section_sets_its_title_larger_than_other_slides() -> None:
    slide = Slide(id="s", layout="section", title=(Span("How it runs"),), frame=Frame(kicker="Transit"))
    picture = compose(slide, THEME, GridRuler())
    assert picture.words().split("\n") == ["TRANSIT", "How it runs"]
    assert max(op.size for op in picture.ops if isinstance(op, TextOp)) == 72
