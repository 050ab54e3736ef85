"""Drawings in SVG, by QtSvg, which is loaded when the first one is met and gets only what was examined."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from lecturedesk.markup.drawing import LARGEST, examined
from lecturedesk.paint.device import painting


def svg_size(source: Path | bytes) -> tuple[float, float] | None:
    """The drawing's own width and height in pixels, or None when it cannot be read or must not be drawn."""
    return _size(source, _stamp(source))


def svg_pixels(source: Path | bytes, width: int, height: int, place: QRectF | None = None) -> QImage:
    """The drawing on nothing, `width` x `height` pixels large, filling them or the rectangle `place` around them."""
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    safe = _safe(source, _stamp(source))
    if safe:
        with painting(image) as painter:
            QSvgRenderer(QByteArray(safe)).render(painter, place or QRectF(image.rect()))
    return image


@lru_cache(maxsize=256)
def _size(source: Path | bytes, stamp: object) -> tuple[float, float] | None:
    safe = _safe(source, stamp)
    renderer = QSvgRenderer(QByteArray(safe)) if safe else None
    size = renderer.defaultSize() if renderer and renderer.isValid() else None
    return (float(size.width()), float(size.height())) if size is not None and not size.isEmpty() else None


@lru_cache(maxsize=32)
def _safe(source: Path | bytes, _stamp: object) -> bytes:
    """The drawing without what it must not hold; `_stamp` tells when the file has changed."""
    if isinstance(source, bytes):
        return examined(source).safe
    try:
        return examined(source.read_bytes()).safe if source.stat().st_size <= LARGEST else b""
    except OSError:
        return b""


def _stamp(source: Path | bytes) -> object:
    try:
        return 0 if isinstance(source, bytes) else source.stat().st_mtime_ns
    except OSError:
        return 0
