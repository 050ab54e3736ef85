"""Pixmaps of slides, kept so that showing one is a copy; bounded in bytes."""

from collections import OrderedDict

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPixmap

from lecturedesk.paint.device import painting
from lecturedesk.paint.painter import paint
from lecturedesk.slides.ops import Picture
from lecturedesk.slides.theme import Theme

BUDGET = 64 * 1024 * 1024
_Key = tuple[int, int, int, int, int, float, float]


class Surfaces:
    """Painted slides by picture, theme, step, device size and ghost; the least used ones go first."""

    def __init__(self, budget: int = BUDGET) -> None:
        self.budget = budget
        self.used = 0
        self._kept: OrderedDict[_Key, tuple[Picture, Theme, QPixmap]] = OrderedDict()

    def pixmap(self, picture: Picture, theme: Theme, step: int, width: int, height: int, ratio: float = 1.0,
               ghost: float = 0.0) -> QPixmap:  # fmt: skip
        """The picture at a step, `width` x `height` logical pixels at a device's pixel `ratio`, painted when it is new."""
        step = min(step, picture.steps)
        key = (id(picture), id(theme), step, width, height, ratio, ghost)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key][2]
        pixmap = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        with painting(pixmap) as painter:
            paint(picture, painter, QRectF(0, 0, width, height), theme, step, ghost)
        self._keep(key, picture, theme, pixmap)
        return pixmap

    def has(self, picture: Picture, theme: Theme, step: int, width: int, height: int, ratio: float = 1.0,
            ghost: float = 0.0) -> bool:  # fmt: skip
        """Whether the pixmap is already painted."""
        return (id(picture), id(theme), min(step, picture.steps), width, height, ratio, ghost) in self._kept

    def clear(self) -> None:
        """Forget all pixmaps."""
        self._kept.clear()
        self.used = 0

    def _keep(self, key: _Key, picture: Picture, theme: Theme, pixmap: QPixmap) -> None:
        # Picture and theme are kept beside their pixmap so that their id() cannot be given to another one.
        self._kept[key] = (picture, theme, pixmap)
        self.used += _bytes(pixmap)
        while self.used > self.budget and len(self._kept) > 1:
            _, (_, _, old) = self._kept.popitem(last=False)
            self.used -= _bytes(old)


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * max(4, pixmap.depth() // 8)
