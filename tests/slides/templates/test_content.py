from grid_ruler import THEME, GridRuler
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.slide import Frame, Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.compose import compose
from lecturedesk.slides.ops import TextOp


def lowest(frame: Frame) -> float:
    blocks = tuple(Paragraph(spans=(Span("word " * 60),)) for _ in range(7))
    picture = compose(Slide(id="c", blocks=blocks, frame=frame), THEME, GridRuler())
    return max(op.y for op in picture.ops if isinstance(op, TextOp) and op.text.startswith("word"))


def test_the_body_ends_above_the_footer_and_may_go_lower_without_one() -> None:
    assert lowest(Frame(footer="[1] x")) <= 800 < lowest(Frame(paginate=False)) <= 836
    assert compose(Slide(id="e"), THEME, GridRuler()).words() == ""
