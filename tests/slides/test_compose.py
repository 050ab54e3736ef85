import logging

import pytest

from grid_ruler import THEME, GridRuler
from lecturedesk.blocks.bullets import Bullets, Item
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.block import Block
from lecturedesk.course.slide import Frame, Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.compose import compose, net
from lecturedesk.slides.geometry import CLASSIC
from lecturedesk.slides.ops import Picture, TextOp


def words(*items: str, step: bool = False) -> Bullets:
    return Bullets(items=tuple(Item(blocks=(Paragraph(spans=(Span(i),)),), step=step) for i in items))


def slide(*blocks: Block, **more: object) -> Slide:
    return Slide(id="s", title=(Span("A title"),), blocks=blocks, **more)  # type: ignore[arg-type]


def composed(s: Slide) -> Picture:
    return compose(s, THEME, GridRuler())


def text_op(picture: Picture, text: str) -> TextOp:
    return next(op for op in picture.ops if isinstance(op, TextOp) and op.text == text)


def test_title_body_and_footer_stand_below_each_other_inside_the_margins() -> None:
    picture = composed(slide(words("one"), frame=Frame(kicker="Transit", footer="[1] Seals, 2022", number=7)))
    kicker, title = text_op(picture, "TRANSIT"), text_op(picture, "A title")
    body, foot, page = text_op(picture, "one"), text_op(picture, "[1] Seals, 2022"), text_op(picture, "7")
    assert kicker.y < title.y < body.y < foot.y == page.y <= 844
    assert title.x == foot.x == 96
    assert page.x + page.width == pytest.approx(1600 - 96)


def test_steps_and_words_are_told() -> None:
    picture = composed(slide(words("one", "two", step=True)))
    assert picture.steps == 2
    assert picture.words(1).split("\n") == ["A title", "one"]


def test_too_much_text_overflows_visibly() -> None:
    picture = composed(slide(words(*["many words on this line"] * 60)))
    assert picture.overflow.down > 100
    assert not composed(slide(words("one"))).overflow


def test_a_size_may_be_held_down_to_that_of_the_section() -> None:
    assert compose(slide(words("one")), THEME, GridRuler(), at_most=34).text_size == 34


def test_four_to_three_is_narrower() -> None:
    assert compose(slide(words("one")), THEME, GridRuler(), CLASSIC).width == 1200


@pytest.mark.complains
def test_a_layout_that_fails_gives_a_slide_that_says_so(caplog: pytest.LogCaptureFixture) -> None:
    net["spread"] = True
    with caplog.at_level(logging.ERROR):
        picture = composed(slide(Block()))
    assert picture.warnings
    assert "A title" in picture.words()
