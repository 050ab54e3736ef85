from dataclasses import dataclass

import pytest

from grid_ruler import SIZE, drawn, grid_flow, laid
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.blocks.pause import Pause
from lecturedesk.course.block import Block
from lecturedesk.course.span import Span
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import BLOCK_GAP, height, lay, stack, stack_height

GAP = BLOCK_GAP * SIZE


@dataclass(frozen=True, slots=True, kw_only=True)
class Filler(Block):
    """A block that takes the room it is given."""

    @property
    def fills(self) -> bool:
        """Always."""
        return True


@lay.register
def _(_block: Filler, flow: Flow) -> None:
    flow.fill(flow.x, flow.y, flow.width, flow.room, "panel")
    flow.gap(flow.room)


def words(text: str) -> Paragraph:
    return Paragraph(spans=(Span(text),))


def test_blocks_stand_below_each_other_with_a_gap_between() -> None:
    flow = laid(words("one"), words("two"))
    assert flow.y == 2 * SIZE + GAP
    assert [line for line in drawn(flow).splitlines() if line] == ["one", "two"]


def test_what_sets_nothing_leaves_no_gap() -> None:
    assert laid(words("one"), Pause(), words("two")).y == laid(words("one"), words("two")).y
    assert laid(Pause(), words("one")).y == SIZE


def test_blocks_that_fill_share_the_room_that_is_left() -> None:
    flow = laid(words("one"), Filler(), Filler(), rows=20)
    assert flow.y == pytest.approx(20 * SIZE)
    assert flow.room == 20 * SIZE
    assert laid(Filler(), rows=20).y == 20 * SIZE


def test_measuring_draws_nothing_and_tells_what_laying_takes() -> None:
    flow = grid_flow()
    flow.gap(100)
    blocks = [words("one"), words("word " * 30)]
    tall = stack_height(blocks, flow)
    assert (flow.canvas.ops, flow.y, flow.canvas.steps) == ([], 100, 0)
    assert height(blocks[1], flow) == height(blocks[1], flow) == stack_height(blocks[1:], flow)
    stack(blocks, flow)
    assert flow.y == 100 + tall


def test_a_block_without_a_layout_is_a_bug() -> None:
    with pytest.raises(NotImplementedError, match="Block"):
        lay(Block(), grid_flow())


@dataclass(frozen=True, slots=True, kw_only=True)
class Box(Block):
    """A block with blocks inside."""

    blocks: tuple[Block, ...]


laid_boxes: list[Box] = []


@lay.register
def _(block: Box, flow: Flow) -> None:
    laid_boxes.append(block)
    stack(block.blocks, flow)


def test_blocks_deep_in_each_other_are_not_laid_anew_for_each_one_around_them() -> None:
    nested = Box(blocks=(words("deep"),))
    for _depth in range(16):
        nested = Box(blocks=(nested, Filler()))
    laid_boxes.clear()
    laid(nested)
    assert len(laid_boxes) < 16 * 20
