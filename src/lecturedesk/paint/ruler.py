"""Measuring text with the bundled fonts: every width is asked of Qt once."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontMetricsF

from lecturedesk.paint.fonts import BASE, install, install_files, qfont
from lecturedesk.slides.ops import Face
from lecturedesk.slides.theme import Theme

_MOST_KEPT = 50_000


class QtRuler:
    """The ruler of the program, in a theme's fonts: widths in units, the same on every machine, because hinting is off."""

    def __init__(self, theme: Theme | None = None) -> None:
        install()
        install_files(theme.font_files if theme else ())
        self._fonts = theme.fonts if theme else {}
        self._metrics: dict[Face, QFontMetricsF] = {}
        self._advances: dict[tuple[str, Face], float] = {}

    def advance(self, text: str, face: Face, size: float, spacing: float = 0.0) -> float:
        """The width of a text set in one piece, `spacing` added after every letter."""
        key = (text, face)
        base = self._advances.get(key)
        if base is None:
            if len(self._advances) > _MOST_KEPT:
                self._advances.clear()
            base = self._advances[key] = self._metric(face).horizontalAdvance(text)
        return base * size / BASE + spacing * len(text)

    def picture_size(self, source: Path | bytes) -> tuple[float, float] | None:
        """A picture's natural width and height in pixels, or None when it cannot be read."""
        from lecturedesk.paint.images import natural_size

        return natural_size(source)

    def _metric(self, face: Face) -> QFontMetricsF:
        if face not in self._metrics:
            font = QFont(qfont(face, self._fonts.get(face.family, "")))
            self._metrics[face] = QFontMetricsF(font)
        return self._metrics[face]
