"""A painter that is ended in any case."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter


@contextmanager
def painting(target: QPaintDevice) -> Iterator[QPainter]:
    """A painter on the target that is ended in any case: one left open by an exception crashes the process."""
    painter = QPainter(target)
    try:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        yield painter
    finally:
        painter.end()
