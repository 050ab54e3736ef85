"""Painting a picture: the one way from operations to pixels, for windows, thumbnails, PNG and PDF alike."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPaintEngine, QPainter, QPainterPath, QPen

from lecturedesk.paint.device import painting
from lecturedesk.paint.fonts import qfont
from lecturedesk.paint.large import LIMIT, draw_large
from lecturedesk.slides.ops import FillOp, ImageOp, LineOp, Op, PathOp, Picture, TextOp
from lecturedesk.slides.theme import Theme

__all__ = ["paint", "painting"]

_DASHES = {"dot": [0.01, 2.0], "dash": [3.0, 2.0]}

_WHOLE = 2.0  # a rectangle this near to the slide's shape, in pixels, is filled: no seam of half a pixel is left


def paint(picture: Picture, painter: QPainter, rect: QRectF, theme: Theme, step: int, ghost: float = 0.0) -> None:
    """Paint the picture as it is at `step` into the rectangle, letterboxed in black when the shapes differ.

    With `ghost` > 0 the operations still to come are painted at that opacity, 0 to 1.
    """
    across, down = rect.width() / picture.width, rect.height() / picture.height
    scale = min(across, down)
    if max(picture.width * (across - scale), picture.height * (down - scale)) < _WHOLE:
        scale = max(across, down)
    left = rect.x() + (rect.width() - picture.width * scale) / 2
    top = rect.y() + (rect.height() - picture.height * scale) / 2
    page = QRectF(left, top, picture.width * scale, picture.height * scale)
    if page.width() < rect.width() - 0.01 or page.height() < rect.height() - 0.01:
        painter.fillRect(rect, Qt.GlobalColor.black)
    page &= rect
    painter.fillRect(page, QColor(theme.colour(picture.background)))
    painter.save()
    painter.setClipRect(page)
    painter.translate(left, top)
    painter.scale(scale, scale)
    for op in picture.ops:
        if op.shown(step):
            _paint_op(op, painter, theme)
        elif ghost and op.first > step:
            painter.setOpacity(ghost)
            _paint_op(op, painter, theme)
            painter.setOpacity(1.0)
    painter.restore()


def _paint_op(op: Op, painter: QPainter, theme: Theme) -> None:
    _PAINTERS[type(op)](op, painter, theme)


def _text(op: TextOp, painter: QPainter, theme: Theme) -> None:
    # Qt keeps the glyphs of four scales a font: a font of about the size on the device never loses them.
    pixels = max(1, ceil(op.size * painter.transform().m11()))
    font = qfont(op.face, theme.fonts.get(op.face.family, ""), pixels)
    if _is_large(op, painter):
        place = painter.transform().map(QPointF(op.x, op.y))
        exact = op.size * painter.transform().m11()
        painter.save()
        painter.resetTransform()
        draw_large(painter, op.text, font, exact, place, QColor(theme.colour(op.colour)))
        painter.restore()
        return
    scale = op.size / pixels
    if op.spacing:
        font = QFont(font)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, op.spacing / scale)
    painter.save()
    painter.translate(op.x, op.y)
    painter.scale(scale, scale)
    painter.setFont(font)
    painter.setPen(QColor(theme.colour(op.colour)))
    painter.drawText(QPointF(0, 0), op.text)
    painter.restore()


def _is_large(op: TextOp, painter: QPainter) -> bool:
    """Whether Qt would fill the outlines of these letters anew, on pixels that are the painter's own units."""
    scale = painter.transform().m11()
    plain = painter.deviceTransform().m11() == scale and not op.spacing
    return plain and op.size * scale > LIMIT and painter.paintEngine().type() == QPaintEngine.Type.Raster


def _fill(op: FillOp, painter: QPainter, theme: Theme) -> None:
    painter.setBrush(QColor(theme.colour(op.colour)) if op.colour else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.colour(op.stroke)), op.stroke_width) if op.stroke else Qt.PenStyle.NoPen)
    rect = QRectF(op.x, op.y, op.width, op.height)
    if op.radius:
        painter.drawRoundedRect(rect, op.radius, op.radius)
    else:
        painter.drawRect(rect)


def _line(op: LineOp, painter: QPainter, theme: Theme) -> None:
    painter.setPen(_pen(op.colour, op.width, op.dash, theme))
    painter.drawLine(QPointF(op.x1, op.y1), QPointF(op.x2, op.y2))


def _pen(colour: str, width: float, dash: str, theme: Theme) -> QPen:
    pen = QPen(QColor(theme.colour(colour)), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if dash == "dot" else Qt.PenCapStyle.FlatCap)
    if dash in _DASHES:
        pen.setDashPattern(_DASHES[dash])
    return pen


def _path(op: PathOp, painter: QPainter, theme: Theme) -> None:
    path = QPainterPath()
    for command, *numbers in op.path:
        n = [float(number) for number in numbers]
        if command == "M":
            path.moveTo(n[0], n[1])
        elif command == "L":
            path.lineTo(n[0], n[1])
        elif command == "C":
            path.cubicTo(*n)
        else:
            path.closeSubpath()
    painter.setBrush(QColor(theme.colour(op.fill)) if op.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(op.stroke, op.stroke_width, op.dash, theme) if op.stroke else Qt.PenStyle.NoPen)
    painter.drawPath(path)


def _image(op: ImageOp, painter: QPainter, theme: Theme) -> None:
    from lecturedesk.paint.images import fitted

    painter.save()
    painter.setOpacity(painter.opacity() * op.opacity)
    place = QRectF(op.x, op.y, op.width, op.height)
    tint = QColor(theme.colour(op.tint)) if op.tint else None
    image = fitted(op.source, place, painter.transform().m11() * painter.device().devicePixelRatioF(), op.cover, tint)
    if image.isNull():  # its file broke off or went away since it was measured
        painter.fillRect(place, QColor(theme.colour("panel")))
    else:
        painter.drawImage(place, image)
    painter.restore()


_PAINTERS: dict[type[Op], Callable[..., None]] = {
    TextOp: _text, FillOp: _fill, LineOp: _line, PathOp: _path, ImageOp: _image,
}  # fmt: skip
