"""The layout of a slide that starts a section: a large title on a panel."""

from lecturedesk.base.i18n import _
from lecturedesk.course.slide import Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.frame import KICKER_SIZE, TITLE_FACE, body_bottom, capitals, draw_foot, title_size
from lecturedesk.slides.layout import stack
from lecturedesk.slides.ops import Face
from lecturedesk.slides.template import Stage, template

_TITLE = 72.0
_MIDDLE = 0.44
_RULE = 96.0


@template("section")
def section(slide: Slide, stage: Stage) -> None:
    """Lecture's short name, the section's title, an accent rule, and what is said about it below."""
    stage.background = "panel"
    sheet = stage.sheet
    size, fits = title_size(slide, stage, sheet.column, _TITLE)
    lines = stage.flow(0, 0, sheet.column, size).lines(slide.title, face=TITLE_FACE)
    head = len(lines) * size * stage.theme.title_leading
    flow = stage.flow(sheet.side, sheet.height * _MIDDLE - head / 2 - KICKER_SIZE * 2, sheet.column, 34)
    if slide.frame.kicker:
        flow.text((Span(capitals(slide.frame.kicker)),), size=KICKER_SIZE, colour="accent-text", face=Face(weight=600),
                  spacing=1.6)  # fmt: skip
        flow.gap(12)
    flow.text(slide.title, size=size, colour="title", face=TITLE_FACE, leading=stage.theme.title_leading, balance=True)
    flow.gap(28)
    flow.fill(sheet.side, flow.y, _RULE, 5, "accent", radius=2)
    flow.gap(34)
    stack(slide.blocks, flow)
    stage.ends(flow.y, body_bottom(slide, stage))
    if not fits:
        flow.warn(_("The title needs more than two lines even in the smallest size."))
    draw_foot(slide, stage)
