"""Small pictures of slides."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from lecturedesk.paint.device import painting
from lecturedesk.paint.painter import paint
from lecturedesk.slides.ops import LAST, Picture
from lecturedesk.slides.theme import Theme


def image(picture: Picture, theme: Theme, width: int, step: int = LAST) -> QImage:
    """The slide `width` pixels wide as it is at a step, by default with everything shown."""
    height = round(width * picture.height / picture.width)
    result = QImage(width, height, QImage.Format.Format_RGB32)
    with painting(result) as painter:
        paint(picture, painter, QRectF(0, 0, width, height), theme, step)
    return result
