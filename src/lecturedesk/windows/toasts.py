"""Notices at the lower right of the desk's window, and the prompt above its foot; never over the audience's."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from lecturedesk.desk.notices import Notice, Tone
from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.toast import Pill, Toast

SEEN_MS = 6000
_MOST = 4
_FOOT = 64


class Toasts(QObject):
    """The notices that are seen now, the latest lowest; an error stays until it is dismissed."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self.shown: list[Toast] = []
        self.prompt = Pill(look, window)
        self.prompt.hide()
        look.changed.connect(self.arrange, Qt.ConnectionType.QueuedConnection)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice; the oldest makes room, and one that says the same goes."""
        self.withdraw(notice)
        toast = Toast(self._look, notice, self._window)
        toast.closed.connect(lambda: self.dismiss(toast))
        self.shown.append(toast)
        while len(self.shown) > _MOST:
            self.dismiss(self.shown[0])
        if notice.level is not Tone.ERROR:
            QTimer.singleShot(SEEN_MS, toast, lambda: self.dismiss(toast))
        self.arrange()
        toast.show()
        QAccessible.updateAccessibility(QAccessibleEvent(toast, QAccessible.Event.Alert))

    def dismiss(self, toast: Toast) -> None:
        """Take a notice away."""
        if toast in self.shown:
            self.shown.remove(toast)
            toast.hide()
            toast.deleteLater()
            self.arrange()

    def withdraw(self, notice: Notice) -> None:
        """Take a notice away that no longer holds."""
        for toast in [one for one in self.shown if one.notice == notice]:
            self.dismiss(toast)

    def clear(self) -> None:
        """Take all notices away."""
        for toast in tuple(self.shown):
            self.dismiss(toast)

    def show_prompt(self, words: str) -> None:
        """Show a question that a key answers; an empty one goes away."""
        self.prompt.setVisible(bool(words))
        if words:
            self.prompt.say(words)
            self.arrange()

    def arrange(self) -> None:
        """Stand above the foot of the window, the notices at the right, the prompt in the middle."""
        px = self._look.px
        wide = min(px(440), self._window.width() - px(32))
        bottom = self._window.height() - px(_FOOT)
        for toast in reversed(self.shown):
            high = toast.place(wide)
            bottom -= high
            toast.setGeometry(self._window.width() - wide - px(16), bottom, wide, high)
            toast.raise_()
            bottom -= px(8)
        size = self.prompt.sizeHint()
        x = (self._window.width() - size.width()) // 2
        self.prompt.setGeometry(x, self._window.height() - px(_FOOT) - size.height(), size.width(), size.height())
        self.prompt.raise_()
