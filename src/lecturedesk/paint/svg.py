"""Drawings in SVG, by QtSvg, which is loaded when the first one is met."""

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from lecturedesk.paint.device import painting


def svg_size(source: Path | bytes) -> tuple[float, float] | None:
    """The drawing's own width and height in pixels, or None when it cannot be read."""
    renderer = _renderer(source)
    size = renderer.defaultSize()
    return (float(size.width()), float(size.height())) if renderer.isValid() and not size.isEmpty() else None


def svg_pixels(source: Path | bytes, width: int, height: int) -> QImage:
    """The drawing at this size in pixels, on nothing."""
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with painting(image) as painter:
        _renderer(source).render(painter)
    return image


def _renderer(source: Path | bytes) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(source)) if isinstance(source, bytes) else QSvgRenderer(str(source))
