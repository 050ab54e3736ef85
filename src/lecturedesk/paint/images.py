"""Picture files: their size without decoding them, and their pixels, kept for a while."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader

from lecturedesk.paint.device import painting

LIMIT_MB = 256
MOST_SIDE = 20_000
_KEPT_BYTES = 96 * 1024 * 1024
_kept: "OrderedDict[tuple[object, ...], QImage]" = OrderedDict()


def natural_size(source: Path | bytes) -> tuple[float, float] | None:
    """A picture's width and height in pixels, or None when it cannot be read or is too large to be shown."""
    if is_svg(source):
        from lecturedesk.paint.svg import svg_size

        return svg_size(source)
    size = _reader(source).size()
    if not size.isValid() or size.isEmpty() or max(size.width(), size.height()) > MOST_SIDE:
        return None
    return float(size.width()), float(size.height())


def is_svg(source: Path | bytes) -> bool:
    """Whether the picture is drawn by lines rather than made of pixels."""
    return source.lstrip()[:5] in (b"<?xml", b"<svg ") if isinstance(source, bytes) else source.suffix.lower() == ".svg"


def pixels(source: Path | bytes, width: int, height: int) -> QImage:
    """The picture scaled to this size in pixels; a null image when it cannot be read. Kept, bounded in bytes."""
    stamp = source if isinstance(source, bytes) else (source, _changed(source))
    key = (stamp, width, height)
    if key in _kept:
        _kept.move_to_end(key)
        return _kept[key]
    image = _drawn(source, width, height) if is_svg(source) else _raster_pixels(source, width, height)
    _kept[key] = image
    while len(_kept) > 1 and sum(kept.sizeInBytes() for kept in _kept.values()) > _KEPT_BYTES:
        _kept.popitem(last=False)
    return image


def _drawn(source: Path | bytes, width: int, height: int) -> QImage:
    from lecturedesk.paint.svg import svg_pixels

    return svg_pixels(source, width, height)


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _reader(source: Path | bytes) -> QImageReader:
    QImageReader.setAllocationLimit(LIMIT_MB)
    if isinstance(source, bytes):
        buffer = QBuffer()
        buffer.setData(QByteArray(source))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.lecturedesk_buffer = buffer  # type: ignore[attr-defined] # the reader does not keep its device alive
    else:
        reader = QImageReader(str(source))
    reader.setAutoTransform(True)
    return reader


def _raster_pixels(source: Path | bytes, width: int, height: int) -> QImage:
    reader = _reader(source)
    natural = reader.size()
    if not natural.isValid() or max(natural.width(), natural.height()) > MOST_SIDE:
        return QImage()
    if width < natural.width() and height < natural.height():
        reader.setScaledSize(QSize(max(1, width), max(1, height)))
    image = reader.read()
    if image.isNull() or image.size() == QSize(width, height):
        return image
    mode = Qt.TransformationMode.SmoothTransformation
    return image.scaled(QSize(max(1, width), max(1, height)), Qt.AspectRatioMode.IgnoreAspectRatio, mode)


def fitted(source: Path | bytes, place: QRectF, scale: float, cover: bool, tint: QColor | None) -> QImage:
    """The picture for a place in units at `scale` pixels a unit: stretched, or with `cover` cropped to fill it.

    A `tint` replaces the colour of a one-coloured picture. A null image when it cannot be read.
    """
    natural = natural_size(source)
    if natural is None:
        return QImage()
    width, height = round(place.width() * scale), round(place.height() * scale)
    if cover:
        grow = max(width / natural[0], height / natural[1])
        large = pixels(source, round(natural[0] * grow), round(natural[1] * grow))
        return large.copy((large.width() - width) // 2, (large.height() - height) // 2, width, height)
    image = pixels(source, width, height)
    return tinted(image, tint) if tint else image


def tinted(image: QImage, colour: QColor) -> QImage:
    """The picture's shape in one colour."""
    result = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    with painting(result) as painter:
        painter.setCompositionMode(painter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(result.rect(), colour)
    return result
