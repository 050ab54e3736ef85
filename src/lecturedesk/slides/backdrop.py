"""The picture behind or beside a slide's text."""

from lecturedesk.course.slide import Slide
from lecturedesk.slides.geometry import Rect
from lecturedesk.slides.ops import ImageOp
from lecturedesk.slides.template import Stage


def draw_backdrop(slide: Slide, stage: Stage, place: Rect) -> None:
    """Set the slide's background picture into a rectangle: filling it, or whole inside it when it says `fit`."""
    source = slide.backdrop.image
    natural = stage.ruler.picture_size(source) if source else None
    if not source or not natural:
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
