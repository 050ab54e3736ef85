"""Laying blocks into a flow: one generic function, which every block type extends."""

from collections.abc import Sequence
from functools import singledispatch

from lecturedesk.course.block import Block
from lecturedesk.slides.flow import Canvas, Flow

BLOCK_GAP = 0.8


@singledispatch
def lay(block: Block, flow: Flow) -> None:
    """Set the block into the flow; a block type registers its own function, a block that nests calls `stack`."""
    raise NotImplementedError(f"no layout for {type(block).__name__}")


def stack(blocks: Sequence[Block], flow: Flow, gap: float = BLOCK_GAP) -> None:
    """Lay blocks below each other, `gap` times the text size between them; those that fill share the room left."""
    fillers = sum(block.fills for block in blocks)
    room = flow.room
    if fillers and len(blocks) > 1:
        fixed = sum(height(block, flow) for block in blocks if not block.fills)
        room = (flow.room - fixed - gap * flow.size * (len(blocks) - 1)) / fillers
    for index, block in enumerate(blocks):
        if index:
            flow.gap(gap * flow.size)
        if block.fills:
            whole, flow.room = flow.room, max(room, 0.0)
            lay(block, flow)
            flow.room = whole
        else:
            lay(block, flow)


def height(block: Block, flow: Flow) -> float:
    """How high the block would be in this flow, in units."""
    return stack_height([block], flow)


def stack_height(blocks: Sequence[Block], flow: Flow) -> float:
    """How high the blocks would be in this flow, in units; nothing is drawn."""
    trial = trial_of(flow)
    stack(blocks, trial)
    return trial.y - flow.y


def trial_of(flow: Flow) -> Flow:
    """A flow of the same place and size on a canvas of its own."""
    trial = Flow(Canvas(), flow.theme, flow.ruler, x=flow.x, y=flow.y, width=flow.width, size=flow.size, room=flow.room)
    trial.colour = flow.colour
    return trial
