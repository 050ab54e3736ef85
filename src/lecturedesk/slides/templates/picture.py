"""The layout of a slide that is a picture: it fills the slide, the title lies on it."""

from lecturedesk.course.slide import Slide
from lecturedesk.slides.backdrop import draw_backdrop
from lecturedesk.slides.body import draw_body
from lecturedesk.slides.frame import TITLE_FACE, body_bottom, draw_foot, title_size
from lecturedesk.slides.geometry import Rect
from lecturedesk.slides.ops import FillOp
from lecturedesk.slides.template import Stage, template

_PAD = 28.0


@template("picture")
def picture(slide: Slide, stage: Stage) -> None:
    """The background picture over the whole slide; title, body and footer stand on panels of paper."""
    sheet = stage.sheet
    draw_backdrop(slide, stage, Rect(0, 0, sheet.width, sheet.height))
    top = sheet.top
    if slide.title:
        top = _draw_title(slide, stage) + _PAD
        stage.ends(top - _PAD, body_bottom(slide, stage))
    if slide.blocks:
        draw_body(slide.blocks, Rect(sheet.side, top, sheet.column, body_bottom(slide, stage) - top), stage)
    if slide.frame.footer or slide.frame.paginate:
        band = sheet.footer_baseline - 34
        stage.canvas.ops.append(FillOp(x=0, y=band, width=sheet.width, height=sheet.height - band, colour="paper"))
    draw_foot(slide, stage)


def _draw_title(slide: Slide, stage: Stage) -> float:
    sheet = stage.sheet
    size, _ = title_size(slide, stage, sheet.column - 2 * _PAD)
    flow = stage.flow(sheet.side, sheet.top, sheet.column, size)
    with flow.panel("paper", pad=_PAD) as inner:
        inner.text(slide.title, colour="title", face=TITLE_FACE, leading=stage.theme.title_leading, balance=True)
    return flow.y
