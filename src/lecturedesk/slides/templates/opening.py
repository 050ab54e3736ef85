"""The layout of a lecture's first slide: title on a coloured band."""

from lecturedesk.course.slide import Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.frame import TITLE_FACE, title_size
from lecturedesk.slides.layout import stack
from lecturedesk.slides.ops import Face, ImageOp
from lecturedesk.slides.pen import Canvas
from lecturedesk.slides.template import Stage, template

_TITLE = 84.0
_SIDE = 132.0
_MIDDLE = 0.46
_LOGO = 110.0
_FOOT = 108.0  # from the slide's end to the line of slides and minutes


@template("opening")
def opening(slide: Slide, stage: Stage) -> None:
    """Number and course above, title, the first paragraphs, at the foot how long it takes; all on the theme's band."""
    stage.background = "band"
    sheet = stage.sheet
    width = sheet.width - 2 * _SIDE
    size, fits = title_size(slide, stage, width, _TITLE)
    height = _draw(slide, stage, size, sheet.height, width)
    stage.canvas = Canvas()
    top = max(sheet.top, sheet.height * _MIDDLE - height / 2)
    _draw(slide, stage, size, top, width)
    stage.ends(top + height, sheet.height - _FOOT if slide.frame.below else sheet.bare_bottom)
    if not fits:
        stage.canvas.warnings.append("The title needs more than two lines even in the smallest size.")
    _draw_foot(slide, stage)


def _draw(slide: Slide, stage: Stage, size: float, top: float, width: float) -> float:
    flow = stage.flow(_SIDE, top, width, 34)
    if slide.frame.above:
        flow.text((Span(slide.frame.above.upper()),), size=24, colour="band-accent", face=Face(weight=600), spacing=1.8)
        flow.gap(14)
    flow.text(
        slide.title, size=size, colour="band-text", face=TITLE_FACE, leading=stage.theme.title_leading, balance=True
    )
    if slide.blocks:
        flow.gap(26)
        flow.colour = "band-muted"
        stack(slide.blocks, flow)
    return flow.y - top


def _draw_foot(slide: Slide, stage: Stage) -> None:
    sheet = stage.sheet
    if slide.frame.below:
        foot = stage.flow(_SIDE, sheet.height - _FOOT, sheet.width - 2 * _SIDE, 24)
        foot.text((Span(slide.frame.below),), colour="band-muted")
    logo = stage.theme.logo
    natural = stage.ruler.picture_size(logo) if logo else None
    if logo and natural:
        wide = _LOGO * natural[0] / natural[1]
        stage.canvas.ops.append(
            ImageOp(x=sheet.width - _SIDE - wide, y=sheet.height - _LOGO - 72, width=wide, height=_LOGO, source=logo)
        )
