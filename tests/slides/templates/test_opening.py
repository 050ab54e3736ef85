from grid_ruler import THEME, GridRuler
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.slide import Frame, Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.compose import compose


def test_an_opening_shows_number_title_subtitle_and_length_on_a_band() -> None:
    slide = Slide(id="o", layout="opening", title=(Span("Transit"),), blocks=(Paragraph(spans=(Span("A journey"),)),),
                  frame=Frame(above="Lecture 6", below="24 slides", number=1))  # fmt: skip
    picture = compose(slide, THEME, GridRuler())
    assert picture.background == "band"
    assert picture.words().split("\n") == ["LECTURE 6", "Transit", "A journey", "24 slides"]
    assert picture.text_size == 0, "an opening takes no part in a section's size"
