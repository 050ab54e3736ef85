"""A sheet over the page: a scrim, a panel in the middle with a heading and a button that closes it."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from lecturedesk.base.i18n import _
from lecturedesk.paint.painter import painting
from lecturedesk.windows.style import RADIUS, Look
from lecturedesk.windows.widgets.button import ToolButton
from lecturedesk.windows.widgets.label import Label

_PAD = 24


class Sheet(QWidget):
    """The panel is as wide as it may be, up to `widest` of the design's pixels; `closed` says that it is wanted away."""

    closed = Signal()

    def __init__(self, look: Look, title: str, *, widest: int = 880, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.widest = widest
        self._panel = QRect()
        self.heading = Label(look, title, size=20, weight=600, colour="strong", parent=self)
        self.close_button = ToolButton(look, _("Close"), icon="x", key="Esc", quiet=True, named=False, parent=self)
        self.close_button.clicked.connect(self.closed)
        self.area = QScrollArea(self)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area.setAccessibleName(title)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self.inner = QWidget()
        self.inner.setProperty("ground", "panel")
        self.area.setWidget(self.inner)
        self.inner.setAutoFillBackground(False)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self.arrange, Qt.ConnectionType.QueuedConnection)

    def lay(self, width: int) -> int:
        """Lay what the sheet shows into `inner`, this wide, and return its height; each sheet has its own way."""
        del width
        return 0

    def arrange(self) -> None:
        """Put the panel into the middle, as high as what it shows."""
        px, pad = self.look.px, self.look.px(_PAD)
        wide = min(px(self.widest), self.width() - px(48))
        inner = wide - 2 * pad
        high = self.lay(inner - px(12))
        head = pad + self.heading.sizeHint().height() + px(16)
        tall = min(head + high + pad, self.height() - px(48))
        self._panel = QRect((self.width() - wide) // 2, (self.height() - tall) // 2, wide, tall)
        size = self.close_button.sizeHint()
        self.close_button.setGeometry(
            self._panel.right() - size.width() - px(12), self._panel.y() + px(16), size.width(), size.height()
        )
        self.heading.setGeometry(
            self._panel.x() + pad, self._panel.y() + pad, inner - size.width(), self.heading.sizeHint().height()
        )
        self.area.setGeometry(self._panel.x() + pad, self._panel.y() + head, inner, tall - head - px(12))
        self.inner.resize(inner, high)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the sheet anew."""
        super().resizeEvent(event)
        self.arrange()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes the sheet."""
        super().mouseReleaseEvent(event)
        if not self._panel.contains(event.position().toPoint()):
            self.closed.emit()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The scrim and the panel."""
        with painting(self) as painter:
            scrim = self.look.colour("scrim")
            scrim.setAlpha(170)
            painter.fillRect(self.rect(), scrim)
            painter.setPen(QPen(self.look.colour("line"), 1))
            painter.setBrush(self.look.colour("panel"))
            painter.drawRoundedRect(QRectF(self._panel).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
