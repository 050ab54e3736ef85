"""One notice, and the prompt: words on a ground of their own above the page."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from lecturedesk.base.i18n import _
from lecturedesk.desk.notices import Notice, Tone
from lecturedesk.paint.painter import painting
from lecturedesk.windows.icons import draw
from lecturedesk.windows.style import RADIUS, Look
from lecturedesk.windows.widgets.button import ToolButton
from lecturedesk.windows.widgets.label import Label

_LOOKS = {
    Tone.INFO: ("panel", "text", "info"),
    Tone.WARNING: ("amber", "amber-text", "triangle-alert"),
    Tone.ERROR: ("danger", "danger-text", "circle-alert"),
}


class Toast(QWidget):
    """A notice with a button that dismisses it; a fault in the content names its file and line."""

    closed = Signal()

    def __init__(self, look: Look, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.notice = notice
        self.ground, self._ink, self._icon = _LOOKS[notice.level]
        self.setProperty("ground", self.ground)
        words = notice.text
        if notice.problem is not None:
            words += f"\n{notice.problem.path.name}:{notice.problem.line or 1}"
        self.words = Label(look, words, size=14, colour=self._ink, wrap=True, parent=self)
        self.close_button = ToolButton(look, _("Dismiss"), icon="x", quiet=True, named=False, parent=self)
        self.close_button.clicked.connect(self.closed)
        self.setAccessibleName(words)

    def place(self, width: int) -> int:
        """Lay the words into this width and return the height that they take."""
        px = self.look.px
        button = self.close_button.sizeHint()
        left = px(12 + 20 + 12)
        inner = width - left - button.width() - px(12)
        high = self.words.height_in(inner)
        whole = max(high + px(24), button.height() + px(12))
        self.words.setGeometry(left, (whole - high) // 2, inner, high)
        self.close_button.setGeometry(width - button.width() - px(6), px(6), button.width(), button.height())
        return whole

    def paintEvent(self, _: QPaintEvent) -> None:
        """The ground and the icon."""
        with painting(self) as painter:
            painter.setPen(QPen(self.look.colour("edge"), 1))
            painter.setBrush(self.look.colour(self.ground))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            side = self.look.px(20)
            top = (self.height() - side) / 2
            draw(painter, self._icon, QRectF(self.look.px(12), top, side, side), self.look.colour(self._ink))


class Pill(Label):
    """A short prompt that stands out in the accent."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, size=16, weight=600, colour="on-accent", parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("ground", "accent-fill")

    def sizeHint(self) -> QSize:
        """The words with room around them."""
        size = super().sizeHint()
        return QSize(size.width() + self.look.px(48), size.height() + self.look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground under the words."""
        with painting(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("accent-fill"))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        super().paintEvent(event)
