"""The layout of a slide with a picture on one side and text on the other."""

from dataclasses import replace

from lecturedesk.course.slide import Slide
from lecturedesk.slides.backdrop import draw_backdrop
from lecturedesk.slides.body import draw_body
from lecturedesk.slides.frame import TITLE_GAP, body_bottom, draw_foot, draw_head
from lecturedesk.slides.geometry import Rect
from lecturedesk.slides.template import Stage, template

_GUTTER = 64.0


@template("halves")
def halves(slide: Slide, stage: Stage) -> None:
    """The background picture on its side, as wide as its share; title, body and footer in the other part."""
    whole = stage.sheet
    share = whole.width * min(max(slide.backdrop.share, 0.15), 0.75)
    on_right = slide.backdrop.side == "right"
    draw_backdrop(slide, stage, Rect(whole.width - share if on_right else 0, 0, share, whole.height))
    left = whole.side if on_right else share + _GUTTER
    right = share + _GUTTER if on_right else whole.side
    stage.sheet = replace(whole, side=left, right=right)
    top = draw_head(slide, stage) + TITLE_GAP
    draw_body(slide.blocks, Rect(left, top, stage.sheet.column, body_bottom(slide, stage) - top), stage)
    draw_foot(slide, stage)
    stage.sheet = whole
