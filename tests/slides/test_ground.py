from grid_ruler import GridRuler
from lecturedesk.course.slide import Backdrop, Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.compose import compose
from lecturedesk.slides.ops import TextOp
from lecturedesk.slides.theme_file import read_theme


def colours(ground: str) -> set[str]:
    slide = Slide(id="s", title=(Span("Words"),), backdrop=Backdrop(colour=ground))
    picture = compose(slide, read_theme("harbour")[0], GridRuler())
    assert picture.background == ground
    return {op.colour for op in picture.ops if isinstance(op, TextOp) and op.text == "Words"}


def test_words_are_readable_on_any_background() -> None:
    assert colours("#102030") == {"#FFFFFF"}
    assert colours("#FFEEDD") == {"title"}
    assert colours("#E0B000") <= {"title", "#10161C"}
