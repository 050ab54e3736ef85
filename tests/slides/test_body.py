from grid_ruler import THEME, GridRuler, texts_at
from lecturedesk.blocks.bullets import Bullets, Item
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.block import Block
from lecturedesk.course.span import Span
from lecturedesk.slides.body import draw_body
from lecturedesk.slides.fit import LADDER
from lecturedesk.slides.geometry import WIDE, Rect
from lecturedesk.slides.ops import TextOp
from lecturedesk.slides.pen import Canvas
from lecturedesk.slides.template import Stage

BOX = Rect(96, 220, 1408, 580)


def staged(*blocks: Block) -> Stage:
    stage = Stage(WIDE, THEME, GridRuler(), Canvas())
    draw_body(blocks, BOX, stage)
    return stage


def words(text: str) -> Paragraph:
    return Paragraph(spans=(Span(text),))


def lines(count: int) -> Bullets:
    return Bullets(items=tuple(Item(blocks=(words(f"line {n}"),)) for n in range(count)))


def test_a_short_body_is_set_large_and_inside_its_box() -> None:
    stage = staged(lines(3))
    assert stage.text_size == LADDER[0]
    assert not stage.overflow
    tops = [op.y for op in stage.canvas.ops if isinstance(op, TextOp)]
    assert all(BOX.y < top < BOX.bottom for top in tops)


def test_a_longer_one_is_set_smaller() -> None:
    sizes = [staged(lines(count)).text_size for count in (3, 9, 12)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[-1]


def test_what_does_not_fit_is_drawn_and_said() -> None:
    stage = staged(lines(60))
    assert stage.text_size == LADDER[-1]
    assert stage.overflow.down > 0
    assert any(isinstance(op, TextOp) and op.text == "line 59" for op in stage.canvas.ops)


def test_a_word_that_had_to_be_broken_is_said() -> None:
    stage = staged(words("x" * 300))
    assert any("wider than its column" in sentence for sentence in stage.canvas.warnings)


def test_an_empty_body_is_nothing() -> None:
    stage = staged()
    assert (stage.canvas.ops, stage.text_size) == ([], 0.0)
    assert texts_at(stage.flow(0, 0, 100, 20)) == []
