"""A slide on a window: a kept pixmap, copied; its links can be clicked."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)  # fmt: skip
from PySide6.QtWidgets import QWidget

from lecturedesk.paint.painter import painting
from lecturedesk.paint.surface import Surfaces
from lecturedesk.slides.ops import Link, Picture
from lecturedesk.slides.theme import Theme
from lecturedesk.windows.style import RADIUS


class Shown(NamedTuple):
    """What a view shows: a picture in a theme at a step."""

    picture: Picture
    theme: Theme
    step: int


class SlideView(QWidget):
    """Paints one slide, letterboxed in black; `linked` carries the target of a link that was clicked.

    `ghost` is the opacity of what is still to come, 0 to 1. `corners`, when set, is the colour around rounded corners,
    `edge` that of a line around the whole.
    """

    linked = Signal(str)

    def __init__(self, surfaces: Surfaces, *, ghost: float = 0.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surfaces = surfaces
        self._ghost = ghost
        self._shown: Shown | None = None
        self._cover = ""
        self.corners: QColor | None = None
        self.edge: QColor | None = None
        self.ring: QColor | None = None
        self.painted = 0
        self._ringed = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def shown(self) -> Shown | None:
        """What is shown, or None."""
        return self._shown

    @property
    def cover(self) -> str:
        """The colour, "black" or "white", that hides the slide, or nothing."""
        return self._cover

    def show_slide(self, shown: Shown | None, cover: str = "") -> None:
        """Show another slide or step, or a cover over it; it is seen at the next paint."""
        self._shown = shown
        self._cover = cover
        if shown is not None:
            self.setAccessibleDescription("" if cover else shown.picture.words(shown.step))

    def prepare(self, shown: Shown) -> None:
        """Paint a slide beforehand in this view's size."""
        self._pixmap(shown)

    def prepared(self, shown: Shown) -> bool:
        """Whether the slide would only be copied."""
        size, ratio = self.size(), self.devicePixelRatioF()
        return self._surfaces.has(
            shown.picture, shown.theme, shown.step, size.width(), size.height(), ratio, self._ghost
        )

    def link_at(self, point: QPointF) -> str:
        """The target of the link at a point of the view, or an empty string."""
        if self._shown is None or self._cover:
            return ""
        picture, _, step = self._shown
        page = page_rect(picture, self.width(), self.height())
        scale = page.width() / picture.width
        x, y = (point.x() - page.x()) / scale, (point.y() - page.y()) / scale
        seen = step if not self._ghost else picture.steps
        return next((link.target for link in picture.links if link.first <= seen and _inside(link, x, y)), "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the slide's pixmap, or fill with the cover."""
        with painting(self) as painter:
            if self._shown is None or self._cover:
                painter.fillRect(event.rect(), QColor("white" if self._cover == "white" else "black"))
            else:
                painter.drawPixmap(QPoint(0, 0), self._pixmap(self._shown))
            if self.corners is not None:
                self._round(painter)
        self.painted += 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the new size whole."""
        super().resizeEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when Tab came here."""
        super().focusInEvent(event)
        self._ringed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a link."""
        super().mouseMoveEvent(event)
        over = bool(self.link_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the link that was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            target = self.link_at(event.position())
            if target:
                self.linked.emit(target)

    def _pixmap(self, shown: Shown) -> QPixmap:
        size, ratio = self.size(), self.devicePixelRatioF()
        return self._surfaces.pixmap(
            shown.picture, shown.theme, shown.step, size.width(), size.height(), ratio, self._ghost
        )

    def _round(self, painter: QPainter) -> None:
        area = QRectF(self.rect())
        inside = QPainterPath()
        inside.addRoundedRect(area, RADIUS, RADIUS)
        for left in (0.0, area.width() - RADIUS):
            for top in (0.0, area.height() - RADIUS):
                corner = QPainterPath()
                corner.addRect(QRectF(left, top, RADIUS, RADIUS))
                painter.fillPath(corner.subtracted(inside), self.corners or QColor("black"))
        if self.edge is not None:
            painter.setPen(QPen(self.edge, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if self.ring is not None and self._ringed and self.hasFocus():
            painter.setPen(QPen(self.ring, 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)


def page_rect(picture: Picture, width: float, height: float) -> QRectF:
    """Where the slide itself lies in a view of this size: as large as it can be, centred."""
    scale = min(width / picture.width, height / picture.height)
    wide, high = picture.width * scale, picture.height * scale
    return QRectF((width - wide) / 2, (height - high) / 2, wide, high)


def _inside(link: Link, x: float, y: float) -> bool:
    return link.x <= x <= link.x + link.width and link.y <= y <= link.y + link.height
