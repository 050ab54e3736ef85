"""The picture behind or beside a slide's text."""

from lecturedesk.base.i18n import _
from lecturedesk.course.slide import Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.geometry import Rect
from lecturedesk.slides.ops import ImageOp
from lecturedesk.slides.template import Stage

_PAD = 48.0
_SIZE = 28.0


def draw_backdrop(slide: Slide, stage: Stage, place: Rect) -> None:
    """Set the slide's background picture into a rectangle: filling it, or whole inside it when it says `fit`."""
    source = slide.backdrop.image
    natural = stage.ruler.picture_size(source) if source else None
    if not source:
        return
    if not natural:
        _draw_missing(slide, stage, place)
        return
    if slide.backdrop.fit == "cover":
        stage.canvas.ops.append(
            ImageOp(x=place.x, y=place.y, width=place.width, height=place.height, source=source, cover=True)
        )
        return
    scale = min(place.width / natural[0], place.height / natural[1])
    wide, high = natural[0] * scale, natural[1] * scale
    x, y = place.x + (place.width - wide) / 2, place.y + (place.height - high) / 2
    stage.canvas.ops.append(ImageOp(x=x, y=y, width=wide, height=high, source=source))


def _draw_missing(slide: Slide, stage: Stage, place: Rect) -> None:
    """A panel in the picture's place with the words that would describe it."""
    flow = stage.flow(place.x + _PAD, place.y, place.width - 2 * _PAD, _SIZE)
    flow.fill(place.x, place.y, place.width, place.height, "panel")
    words = (Span(slide.backdrop.alt or "—"),)
    flow.gap(max(0.0, (place.height - len(flow.lines(words)) * _SIZE * stage.theme.leading) / 2))
    flow.text(words, colour="muted", align="center")
    name = slide.backdrop.image.name if slide.backdrop.image else ""
    flow.warn(_("The picture {name} cannot be read or is too large, so its place shows its words.").format(name=name))
