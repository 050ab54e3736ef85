from grid_ruler import THEME, GridRuler
from lecturedesk.blocks.bullets import Bullets, Item
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.block import Block
from lecturedesk.course.slide import Slide
from lecturedesk.course.span import Span, Style
from lecturedesk.slides.compose import compose
from lecturedesk.slides.ops import TextOp


def paragraph(*spans: Span) -> Paragraph:
    return Paragraph(spans=spans)


def words(*blocks: Block) -> dict[str, TextOp]:
    picture = compose(Slide(id="n", layout="number", title=(Span("Title"),), blocks=blocks), THEME, GridRuler())
    assert not picture.overflow
    return {op.text: op for op in picture.ops if isinstance(op, TextOp)}


def test_a_list_of_numbers_becomes_big_ones_and_the_rest_stands_below() -> None:
    items = (
        Item(blocks=(paragraph(Span("330", Style.STRONG), Span(" measures")),)),
        Item(blocks=(paragraph(Span("11 blocks")),)),
    )
    found = words(paragraph(Span("of the Strategy")), Bullets(items=items))
    assert found["330"].size == found["11"].size > 80
    assert found["330"].y == found["11"].y < found["measures"].y == found["blocks"].y < found["of the Strategy"].y


def test_one_paragraph_that_begins_with_a_number_serves_too() -> None:
    found = words(paragraph(Span("72 h from arrival")))
    assert found["72"].size > 80
    assert found["h from arrival"].size < 50


def test_a_body_without_numbers_is_set_as_on_other_slides() -> None:
    assert words(paragraph(Span("only words")))["only words"].size < 50


def test_numbers_that_step_keep_their_step() -> None:
    items = (Item(blocks=(paragraph(Span("1 a")),), step=True), Item(blocks=(paragraph(Span("2 b")),), step=True))
    slide = Slide(id="n", layout="number", blocks=(Bullets(items=items),))
    assert compose(slide, THEME, GridRuler()).steps == 2
