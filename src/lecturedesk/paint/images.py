"""Picture files: their size without decoding them, and their pixels, kept for a while."""

import re
from collections import OrderedDict
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader

from lecturedesk.paint.device import painting

LIMIT_MB = 256
MOST_SIDE = 20_000
_KEPT_BYTES = 96 * 1024 * 1024
# Qt looks into the file too, and would read an SVG that is called .png with all that it refers to.
_BEGINNINGS = (
    (re.compile(rb"\x89PNG"), b"png"), (re.compile(rb"\xff\xd8\xff"), b"jpeg"), (re.compile(rb"GIF8"), b"gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), b"webp"), (re.compile(rb"BM"), b"bmp"),
)  # fmt: skip
_kept: "OrderedDict[tuple[object, ...], QImage]" = OrderedDict()


def natural_size(source: Path | bytes) -> tuple[float, float] | None:
    """A picture's width and height in pixels, or None when it cannot be read or is too large to be shown."""
    if is_svg(source):
        from lecturedesk.paint.svg import svg_size

        return svg_size(source)
    return _raster_size(source, _changed(source))


@lru_cache(maxsize=512)
def _raster_size(source: Path | bytes, _stamp: int) -> tuple[float, float] | None:
    """The size as the picture is shown, turned as its camera was; `_stamp` tells when the file has changed."""
    reader = _reader(source)
    if reader is None:
        return None
    size = reader.size()
    if not size.isValid() or size.isEmpty() or max(size.width(), size.height()) > MOST_SIDE:
        return None
    if _is_turned(reader):
        size.transpose()
    return float(size.width()), float(size.height())


def _is_turned(reader: QImageReader) -> bool:
    return bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)


def is_svg(source: Path | bytes) -> bool:
    """Whether the picture is drawn by lines rather than made of pixels."""
    return source.lstrip()[:5] in (b"<?xml", b"<svg ") if isinstance(source, bytes) else source.suffix.lower() == ".svg"


def pixels(source: Path | bytes, width: int, height: int, *, cover: bool = False) -> QImage:
    """The picture at this size in pixels, stretched or, with `cover`, cropped in its middle; null when it cannot be read.

    Pictures are kept, bounded in bytes.
    """
    key = (source, _changed(source), width, height, cover)
    if key in _kept:
        _kept.move_to_end(key)
        return _kept[key]
    natural = natural_size(source)
    if natural is None:
        image = QImage()
    elif is_svg(source):
        image = _drawn(source, width, height, natural if cover else None)
    else:
        image = _raster_pixels(source, max(1, width), max(1, height), cover=cover)
    _kept[key] = image
    while len(_kept) > 1 and sum(kept.sizeInBytes() for kept in _kept.values()) > _KEPT_BYTES:
        _kept.popitem(last=False)
    return image


def _drawn(source: Path | bytes, width: int, height: int, covering: tuple[float, float] | None) -> QImage:
    from lecturedesk.paint.svg import svg_pixels

    if covering is None:
        return svg_pixels(source, width, height)
    grow = max(width / covering[0], height / covering[1])
    wide, high = covering[0] * grow, covering[1] * grow
    return svg_pixels(source, width, height, QRectF((width - wide) / 2, (height - high) / 2, wide, high))


def _changed(source: Path | bytes) -> int:
    try:
        return 0 if isinstance(source, bytes) else source.stat().st_mtime_ns
    except OSError:
        return 0


def _format(source: Path | bytes) -> bytes:
    """The name of a picture's format, by how it begins; an empty one when it is none that is shown."""
    try:
        if isinstance(source, bytes):
            start = source[:16]
        else:
            with source.open("rb") as file:
                start = file.read(16)
    except OSError:
        return b""
    return next((name for begin, name in _BEGINNINGS if begin.match(start)), b"")


def _reader(source: Path | bytes) -> QImageReader | None:
    name = _format(source)
    if not name:
        return None
    QImageReader.setAllocationLimit(LIMIT_MB)
    if isinstance(source, bytes):
        buffer = QBuffer()
        buffer.setData(QByteArray(source))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.lecturedesk_buffer = buffer  # type: ignore[attr-defined] # the reader does not keep its device alive
    else:
        reader = QImageReader(str(source))
    reader.setAutoDetectImageFormat(False)
    reader.setFormat(QByteArray(name))
    reader.setAutoTransform(True)
    return reader


def _raster_pixels(source: Path | bytes, width: int, height: int, *, cover: bool) -> QImage:
    reader = _reader(source)
    if reader is None:
        return QImage()
    stored = reader.size()
    wanted = QSize(width, height)
    if _is_turned(reader):
        wanted.transpose()  # what is read is turned afterwards
    if cover:
        part = wanted.scaled(stored, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        reader.setClipRect(QRect((stored.width() - part.width()) // 2, (stored.height() - part.height()) // 2,
                                 part.width(), part.height()))  # fmt: skip
        stored = part
    if wanted.width() < stored.width() and wanted.height() < stored.height():
        reader.setScaledSize(wanted)
    image = reader.read()
    if image.isNull() or image.size() == QSize(width, height):
        return image
    mode = Qt.TransformationMode.SmoothTransformation
    return image.scaled(QSize(width, height), Qt.AspectRatioMode.IgnoreAspectRatio, mode)


def fitted(source: Path | bytes, place: QRectF, scale: float, cover: bool, tint: QColor | None) -> QImage:
    """The picture for a place in units at `scale` pixels a unit: stretched, or with `cover` cropped to fill it.

    A `tint` replaces the colour of a one-coloured picture. A null image when it cannot be read.
    """
    image = pixels(source, round(place.width() * scale), round(place.height() * scale), cover=cover)
    return tinted(image, tint) if tint and not cover and not image.isNull() else image


def tinted(image: QImage, colour: QColor) -> QImage:
    """The picture's shape in one colour."""
    result = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    with painting(result) as painter:
        painter.setCompositionMode(painter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(result.rect(), colour)
    return result
