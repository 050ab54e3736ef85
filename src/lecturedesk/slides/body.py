"""Setting a slide's body into its box: fitted, placed, or said to overflow."""

from collections.abc import Sequence

from lecturedesk.base.i18n import _
from lecturedesk.course.block import Block
from lecturedesk.slides.fit import best_fit, place
from lecturedesk.slides.geometry import Rect
from lecturedesk.slides.layout import stack
from lecturedesk.slides.ops import Overflow
from lecturedesk.slides.template import Stage


def draw_body(blocks: Sequence[Block], box: Rect, stage: Stage) -> None:
    """Lay the blocks into the box at the largest size that fits; what does not fit is noted on the stage."""
    if not blocks:
        return
    fit = best_fit(blocks, box, stage.theme, stage.ruler, stage.at_most)
    flow = stage.flow(box.x, place(blocks, box, fit.height), box.width, fit.size, box.height)
    stack(blocks, flow)
    stage.text_size = fit.size
    if not fit.fits:
        stage.overflow = Overflow(max(0.0, stage.canvas.across), max(stage.overflow.down, flow.y - box.bottom))
        if stage.canvas.torn:
            flow.warn(_("A word is wider than its column and was broken."))
