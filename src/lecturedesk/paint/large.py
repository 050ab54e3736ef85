"""Large letters on pixels: each is drawn once and kept.

From 64 pixels on Qt's raster engine keeps no glyphs and fills every outline anew: a title costs it 5 ms.
"""

from collections import OrderedDict
from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QRawFont, QTextLayout

LIMIT = 63.0  # pixels
_MOST = 600  # letters kept
_masks: "OrderedDict[tuple[str, float, int, int], tuple[QImage, int, int] | None]" = OrderedDict()


def draw_large(painter: QPainter, text: str, font: QFont, pixels: float, place: QPointF, colour: QColor) -> None:
    """Draw the text in the font, `pixels` high, its left end and baseline at `place`; the painter stands in pixels."""
    grow = pixels / font.pixelSize()
    for raw, glyphs in _shaped(text, font.toString()):
        for index, x, y in glyphs:
            mask = _mask(raw, pixels, index, colour.rgba())
            if mask is not None:
                image, left, top = mask
                painter.drawImage(round(place.x() + x * grow) + left, round(place.y() + y * grow) + top, image)


@lru_cache(maxsize=256)
def _shaped(text: str, description: str) -> tuple[tuple[QRawFont, tuple[tuple[int, float, float], ...]], ...]:
    """The glyphs of the text by font, each with its place from the left end of the baseline."""
    font = QFont()
    font.fromString(description)
    font.setFeature(QFont.Tag("liga"), 0)  # a description does not keep it
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    base = line.y() + line.ascent()
    return tuple(
        (
            run.rawFont(),
            tuple(
                (index, at.x(), at.y() - base) for index, at in zip(run.glyphIndexes(), run.positions(), strict=True)
            ),
        )
        for run in line.glyphRuns()
    )


def _mask(raw: QRawFont, pixels: float, index: int, colour: int) -> tuple[QImage, int, int] | None:
    """The letter in the colour, with where it stands from its origin in whole pixels; None for a blank."""
    key = (raw.familyName() + raw.styleName(), pixels, index, colour)
    if key not in _masks:
        _masks[key] = _drawn(raw, pixels, index, colour)
        if len(_masks) > _MOST:
            _masks.popitem(last=False)
    return _masks[key]


def _drawn(raw: QRawFont, pixels: float, index: int, colour: int) -> tuple[QImage, int, int] | None:
    sized = QRawFont(raw)
    sized.setPixelSize(pixels)
    alpha = sized.alphaMapForGlyph(index, QRawFont.AntialiasingType.PixelAntialiasing)
    if alpha.isNull():
        return None
    box = sized.boundingRect(index)
    image = QImage(alpha.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(colour))
    image.setAlphaChannel(alpha)
    return image, round(box.x()), round(box.y())
