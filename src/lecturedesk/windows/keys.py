"""Who gets a key: the lecture, unless a control that was reached by Tab, a text field or an open list needs it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QTextEdit, QWidget

_OWN = {
    Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Backspace,
}  # fmt: skip
_ONE_MOMENT = 2  # milliseconds: no finger is so quick
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_NOT_TYPED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class KeyGuard(QObject):
    """Watches the focused control: keeps its keys from becoming shortcuts, and knows whether a key is being held.

    `lecture` says whether a widget is the slide itself, which keeps no key. `dismiss` puts away what hovers, and says
    whether there was anything: Escape is spent on it.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self.repeating = False
        self.lecture: Callable[[QWidget], bool] = lambda _widget: False
        self.dismiss: Callable[[], bool] = lambda: False
        self._tabbing = False
        self._released = (0, 0)  # a key and when, in milliseconds
        self._reached: QWidget | None = None
        self._watched: QWidget | None = None
        application.focusChanged.connect(self._on_focus)

    def watch(self, window: QWidget) -> None:
        """Guard a window's keys while no control in it has the focus, too."""
        window.installEventFilter(self)

    def reached_by_tab(self) -> bool:
        """Whether a control, not the slide, has the focus because Tab came to it."""
        here = QApplication.focusWidget()
        return here is not None and here is self._reached and not self.lecture(here)

    def keeps(self, widget: QWidget | None, event: QKeyEvent) -> bool:
        """Whether this key belongs to the control and not to the lecture."""
        if widget is None or event.modifiers() & _NOT_TYPED:
            return False
        own = event.key() in _OWN
        if QApplication.activePopupWidget() is not None:
            return own or event.text().isprintable()
        if _takes_text(widget):
            return own or event.key() == Qt.Key.Key_Delete or (bool(event.text()) and event.text().isprintable())
        return own and widget is self._reached and not self.lecture(widget)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Accept the override of a key that its control keeps: Qt then sends it on as a plain key."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._tabbing = event.key() in _TABS
        elif event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self._released = (event.key(), event.timestamp())
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self.repeating = event.isAutoRepeat() or self._went_on(event)
            if event.key() == Qt.Key.Key_Escape and self.dismiss():
                event.accept()
                return True
            if self.keeps(QApplication.focusWidget(), event):
                event.accept()
                return True
        return False

    def _went_on(self, event: QKeyEvent) -> bool:
        """Whether the key came back in the moment of its release: X11 sends so, and Qt at times takes it for a press."""
        key, moment = self._released
        return moment > 0 and event.key() == key and event.timestamp() - moment <= _ONE_MOMENT

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and self._watched is not new:
            try:
                self._watched.removeEventFilter(self)
            except RuntimeError:  # it was deleted while it had the focus
                self._reached = None
        if new is None:
            self._watched = None
            return
        if self._tabbing:
            self._reached = new
        elif new is not self._reached:
            self._reached = None
        self._tabbing = False
        self._watched = new
        if not new.isWindow():
            new.installEventFilter(self)


def _takes_text(widget: QWidget) -> bool:
    if isinstance(widget, QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QLineEdit | QAbstractSpinBox) or (isinstance(widget, QComboBox) and widget.isEditable())
