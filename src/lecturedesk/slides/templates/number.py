"""The layout of a slide that is about one or a few big numbers."""

from collections.abc import Sequence

from lecturedesk.course.block import Block
from lecturedesk.course.slide import Slide
from lecturedesk.course.walk import children
from lecturedesk.slides.body import draw_body
from lecturedesk.slides.drawn.numbers import BigNumber, big_number, draw_numbers
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.frame import TITLE_GAP, body_bottom, draw_foot, draw_head
from lecturedesk.slides.geometry import Rect
from lecturedesk.slides.layout import BLOCK_GAP, stack
from lecturedesk.slides.ops import Overflow
from lecturedesk.slides.pen import Canvas
from lecturedesk.slides.template import Stage, template

_SIZE = 34.0


@template("number")
def number(slide: Slide, stage: Stage) -> None:
    """The items of the slide's first list of numbers as big numbers in the middle; everything else below them."""
    top = draw_head(slide, stage) + TITLE_GAP
    box = Rect(stage.sheet.side, top, stage.sheet.column, body_bottom(slide, stage) - top)
    numbers, others = _sorted(slide.blocks)
    if numbers:
        _draw(numbers, others, box, stage)
    else:
        draw_body(slide.blocks, box, stage)
    draw_foot(slide, stage)


def _sorted(blocks: Sequence[Block]) -> tuple[list[BigNumber], list[Block]]:
    """The big numbers, and the blocks that are none; paragraphs that begin with a number serve when no list does."""
    for index, block in enumerate(blocks):
        found = [big_number(item) for item in children(block)]
        if found and all(found):
            return [big for big in found if big], [*blocks[:index], *blocks[index + 1 :]]
    found = [None if any(children(block)) else big_number(block) for block in blocks]
    rest = [block for block, big in zip(blocks, found, strict=True) if big is None]
    return [big for big in found if big], rest


def _draw(numbers: Sequence[BigNumber], others: Sequence[Block], box: Rect, stage: Stage) -> None:
    size = min(_SIZE, stage.at_most)
    trial = Flow(Canvas(), stage.theme, stage.ruler, x=box.x, y=0.0, width=box.width, size=size, room=box.height)
    _fill(numbers, others, trial)
    spare = box.height - trial.y
    flow = stage.flow(box.x, box.y + max(0.0, spare / 2), box.width, size, box.height)
    _fill(numbers, others, flow)
    stage.text_size = size
    if spare < 0:
        stage.overflow = Overflow(0.0, -spare)


def _fill(numbers: Sequence[BigNumber], others: Sequence[Block], flow: Flow) -> None:
    draw_numbers(numbers, flow)
    if others:
        flow.gap(BLOCK_GAP * flow.size)
        stack(others, flow)
