"""The layout of a slide that is a quotation: little around it, much room."""

from dataclasses import replace

from lecturedesk.course.slide import Slide
from lecturedesk.slides.body import draw_body
from lecturedesk.slides.frame import KICKER_SIZE, body_bottom, draw_foot
from lecturedesk.slides.geometry import Rect
from lecturedesk.slides.ops import Face
from lecturedesk.slides.template import Stage, template

_INSET = 96.0
_GAP = 36.0


@template("quote")
def quote(slide: Slide, stage: Stage) -> None:
    """The title small at the top, the body in the middle of a panel, narrower than other slides' bodies."""
    stage.background = "panel"
    whole = stage.sheet
    top = whole.top
    if slide.title:
        head = stage.flow(whole.side, top, whole.column, KICKER_SIZE + 4)
        head.text(slide.title, colour="accent-text", face=Face(weight=600))
        top = head.y + _GAP
    stage.sheet = replace(whole, side=whole.side + _INSET, right=whole.right + _INSET)
    box = Rect(stage.sheet.side, top, stage.sheet.column, body_bottom(slide, stage) - top)
    draw_body(slide.blocks, box, stage)
    stage.sheet = whole
    draw_foot(slide, stage)
