"""Composing a slide: from its blocks to a picture."""

import logging

from lecturedesk.base.i18n import _
from lecturedesk.course.slide import Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.fit import LADDER
from lecturedesk.slides.geometry import WIDE, Sheet
from lecturedesk.slides.ground import readable
from lecturedesk.slides.ops import Face, Overflow, Picture
from lecturedesk.slides.pen import Canvas
from lecturedesk.slides.ruler import Ruler
from lecturedesk.slides.template import Stage, template_for
from lecturedesk.slides.theme import Theme

log = logging.getLogger(__name__)
net = {"spread": True}  # tests take the net away, so that a fault in a layout is seen as it is


def compose(slide: Slide, theme: Theme, ruler: Ruler, sheet: Sheet = WIDE, at_most: float = LADDER[0]) -> Picture:
    """The picture of a slide, its body set in `at_most` or smaller; a layout that fails gives a panel that says so."""
    stage = Stage(sheet, theme, ruler, Canvas(), at_most)
    if not net["spread"]:
        template_for(slide.layout)(slide, stage)
        return _picture(stage, slide.backdrop.colour)
    try:
        template_for(slide.layout)(slide, stage)
    except Exception:
        log.exception("slide %s could not be laid out", slide.id)
        stage = Stage(sheet, theme, ruler, Canvas(), at_most)
        _draw_failure(slide, stage)
    return _picture(stage, slide.backdrop.colour)


def _picture(stage: Stage, ground: str) -> Picture:
    canvas = stage.canvas
    across = max(canvas.across, stage.overflow.across)
    return Picture(
        width=stage.sheet.width,
        height=stage.sheet.height,
        background=ground or stage.background,
        ops=readable(canvas.ops, ground, stage.theme) if ground else tuple(canvas.ops),
        steps=canvas.steps,
        links=tuple(canvas.links),
        text=tuple(canvas.words),
        overflow=Overflow(across, stage.overflow.down),
        text_size=stage.text_size,
        warnings=tuple(canvas.warnings),
    )


def _draw_failure(slide: Slide, stage: Stage) -> None:
    sheet = stage.sheet
    flow = stage.flow(sheet.side, sheet.top, sheet.column, 34)
    flow.text(slide.title or (Span(slide.id),), size=44, face=Face("serif", 600), colour="title")
    flow.gap(40)
    with flow.panel("panel", pad=24) as inner:
        for block in slide.blocks:
            inner.text((Span(type(block).__name__),), size=22, colour="muted")
    flow.warn(_("This slide could not be laid out; the log tells why."))
