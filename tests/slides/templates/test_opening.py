import pytest

from grid_ruler import THEME, GridRuler
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.slide import Frame, Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.compose import compose
from lecturedesk.slides.ops import TextOp


def test_an_opening_shows_number_title_subtitle_and_length_on_a_band() -> None:
    slide = Slide(id="o", layout="opening", title=(Span("Transit"),), blocks=(Paragraph(spans=(Span("A journey"),)),),
                  frame=Frame(above="Lecture 6", below="24 slides", number=1))  # fmt: skip
    picture = compose(slide, THEME, GridRuler())
    assert picture.background == "band"
    assert picture.words().split("\n") == ["LECTURE 6", "Transit", "A journey", "24 slides"]
    assert picture.text_size == 0, "an opening takes no part in a section's size"


def test_an_opening_says_when_there_is_more_on_it_than_fits() -> None:
    text = (Paragraph(spans=(Span("A journey of many words " * 60),)),)
    for below, most in (("24 slides", 792), ("", 836)):
        slide = Slide(id="o", layout="opening", title=(Span("Transit"),), blocks=text, frame=Frame(below=below))
        picture = compose(slide, THEME, GridRuler())
        lowest = max(op.y for op in picture.ops if isinstance(op, TextOp) and "journey" in op.text)
        assert picture.overflow.down == pytest.approx(lowest - most, abs=40)
