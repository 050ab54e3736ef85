"""Finding the text size at which a body fits its box, and where it stands in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from lecturedesk.course.block import Block
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.geometry import Rect
from lecturedesk.slides.layout import stack
from lecturedesk.slides.pen import Canvas
from lecturedesk.slides.ruler import Ruler
from lecturedesk.slides.theme import Theme

LADDER = (42.0, 38.0, 34.0, 31.0, 28.0, 25.0, 22.0)
_LARGE = (42.0, 38.0)
_LARGE_SHARE = 0.78
_ABOVE_SHARE = 0.3
_MOST_ABOVE = 96.0
_HOPELESS = 1.5
_DRAWN = 2  # a drawn block, alone or with a line below it,
_OPTICAL = 0.4  # which stands a little above the middle


@dataclass(frozen=True, slots=True)
class Fit:
    """The chosen text size, the height of the body at it, and whether it fits; all in units."""

    size: float
    height: float
    fits: bool


def best_fit(blocks: Sequence[Block], box: Rect, theme: Theme, ruler: Ruler, at_most: float = LADDER[0]) -> Fit:
    """The largest size of the ladder, up to `at_most`, at which the blocks fit into the box, else the smallest."""
    prose = all(block.is_prose for block in blocks)
    fit = Fit(LADDER[-1], 0.0, fits=False)
    hopeless = False
    for size in LADDER:
        if size > at_most or (size in _LARGE and not prose) or (hopeless and size > LADDER[-1]):
            continue
        trial = Flow(Canvas(), theme, ruler, x=box.x, y=box.y, width=box.width, size=size, room=box.height)
        stack(blocks, trial)
        height = trial.y - box.y
        share = _LARGE_SHARE if size in _LARGE else 1.0
        fits = height <= box.height * share + 0.5 and not trial.canvas.torn and trial.canvas.across <= 0.5
        fit = Fit(size, height, fits)
        if fits:
            break
        # Words need room with the square of their size at most: what is so far beyond it fits in no other size either.
        hopeless = height > box.height * _HOPELESS * (size / LADDER[-1]) ** 2
    return fit


def place(blocks: Sequence[Block], box: Rect, height: float) -> float:
    """Where a body of this height begins in its box: what is left over goes 30 : 70, a drawn block is centred."""
    spare = max(0.0, box.height - height)
    if len(blocks) <= _DRAWN and any(block.fills for block in blocks):
        return box.y + spare * (0.5 if len(blocks) == 1 else _OPTICAL)
    return box.y + min(spare * _ABOVE_SHARE, _MOST_ABOVE)


def shared_sizes(sizes: Sequence[float]) -> tuple[float, ...]:
    """The sizes of a section's slides brought together where that costs none of them more than one step of the ladder."""
    present = set(sizes)
    target: dict[float, float] = {}
    taken = False
    for upper, lower in pairwise(LADDER):
        taken = not taken and upper in present and lower in present
        if taken:
            target[upper] = lower
    return tuple(target.get(size, size) for size in sizes)
