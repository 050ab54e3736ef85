"""A splitter: a thin line between two panes that can be dragged; a double click resets it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from lecturedesk.base.i18n import _
from lecturedesk.paint.painter import painting
from lecturedesk.windows.style import Look

GRIP = 8
_KEY_STEP = 16


class Handle(QWidget):
    """Lies over the border of two panes.

    `moved` carries where it was dragged to, in its parent's pixels; `reset` says that it was clicked twice.
    """

    moved = Signal(int)
    reset = Signal()

    def __init__(self, look: Look, name: str, *, upright: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.upright = upright
        self.setObjectName(name)
        self.setAccessibleName(_("Border between panes"))
        self.setCursor(Qt.CursorShape.SplitHCursor if upright else Qt.CursorShape.SplitVCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.changed.connect(self.update)

    def put(self, at: int, start: int, length: int) -> None:
        """Stand on the border `at`, from `start` on, this long; all in the parent's pixels."""
        if self.upright:
            self.setGeometry(at - GRIP // 2, start, GRIP, length)
        else:
            self.setGeometry(start, at - GRIP // 2, length, GRIP)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the border."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            point = self.mapToParent(event.position().toPoint())
            self.moved.emit(point.x() if self.upright else point.y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the border."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Put the border back where it belongs."""
        event.accept()
        self.reset.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the border with the arrows, put it back with Home."""
        less, more = (Qt.Key.Key_Left, Qt.Key.Key_Right) if self.upright else (Qt.Key.Key_Up, Qt.Key.Key_Down)
        at = (self.x() if self.upright else self.y()) + GRIP // 2
        if event.key() in (less, more):
            self.moved.emit(at + (_KEY_STEP if event.key() == more else -_KEY_STEP))
        elif event.key() == Qt.Key.Key_Home:
            self.reset.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be dragged."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Be a thin line again."""
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be a thin line again."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """One pixel of line; three in the accent while it is touched."""
        touched = self.hasFocus() or self.underMouse()
        colour = self.look.colour("focus" if self.hasFocus() else "accent" if touched else "line")
        wide = 3 if touched else 1
        with painting(self) as painter:
            if self.upright:
                painter.fillRect(GRIP // 2 - wide // 2, 0, wide, self.height(), colour)
            else:
                painter.fillRect(0, GRIP // 2 - wide // 2, self.width(), wide, colour)
