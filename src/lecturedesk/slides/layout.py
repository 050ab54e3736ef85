"""Laying blocks into a flow: one generic function, which every block type extends."""

from collections.abc import Sequence
from functools import singledispatch

from lecturedesk.course.block import Block
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.pen import Canvas

BLOCK_GAP = 0.8


@singledispatch
def lay(block: Block, flow: Flow) -> None:
    """Set the block into the flow; a block type registers its own function, a block that nests calls `stack`."""
    raise NotImplementedError(f"no layout for {type(block).__name__}")


def stack(blocks: Sequence[Block], flow: Flow, gap: float = BLOCK_GAP) -> None:
    """Lay blocks below each other, `gap` times the text size between them; those that fill share the room left."""
    room = _room_of_fillers(blocks, flow, gap)
    above = False
    for block in blocks:
        top = flow.y
        if above:
            flow.gap(gap * flow.size)
        start = flow.y
        if block.fills and len(blocks) > 1:
            whole, flow.room = flow.room, room
            lay(block, flow)
            flow.room = whole
        else:
            lay(block, flow)
        if flow.y == start:
            flow.y = top  # nothing was set, such as by a pause: its gap would stand beside the next one's
        else:
            above = True


def _room_of_fillers(blocks: Sequence[Block], flow: Flow, gap: float) -> float:
    """The height that each block that fills may have beside the others."""
    fillers = sum(block.fills for block in blocks)
    if not fillers or len(blocks) == 1:
        return flow.room
    fixed = [tall for tall in (height(block, flow) for block in blocks if not block.fills) if tall > 0]
    gaps = gap * flow.size * (len(fixed) + fillers - 1)
    return max(0.0, (flow.room - sum(fixed) - gaps) / fillers)


def height(block: Block, flow: Flow) -> float:
    """How high the block would be in this flow, in units."""
    # Blocks in blocks are asked for again by each one around them: without a memory that doubles with every level.
    key = (id(block), flow.width, flow.size, flow.room, flow.grows)
    kept = flow.canvas.heights
    if key not in kept:
        kept[key] = (block, stack_height([block], flow))
    return kept[key][1]


def stack_height(blocks: Sequence[Block], flow: Flow) -> float:
    """How high the blocks would be in this flow, in units; nothing is drawn."""
    trial = trial_of(flow)
    stack(blocks, trial)
    return trial.y - flow.y


def trial_of(flow: Flow) -> Flow:
    """A flow of the same place and size on a canvas of its own."""
    canvas = Canvas(heights=flow.canvas.heights)
    trial = Flow(canvas, flow.theme, flow.ruler, x=flow.x, y=flow.y, width=flow.width, size=flow.size, room=flow.room)
    trial.colour, trial.grows = flow.colour, flow.grows
    return trial
