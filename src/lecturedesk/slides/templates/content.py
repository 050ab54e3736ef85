"""The layout of most slides: title above, body below, footer."""

from lecturedesk.course.slide import Slide
from lecturedesk.slides.body import draw_body
from lecturedesk.slides.frame import TITLE_GAP, body_bottom, draw_foot, draw_head
from lecturedesk.slides.geometry import Rect
from lecturedesk.slides.template import Stage, template


@template("content")
def content(slide: Slide, stage: Stage) -> None:
    """Kicker and title at the top, the body fitted into the box below, sources and page at the foot."""
    foot = draw_head(slide, stage)
    top = foot + TITLE_GAP
    draw_body(slide.blocks, Rect(stage.sheet.side, top, stage.sheet.column, body_bottom(slide, stage) - top), stage)
    draw_foot(slide, stage)
