"""The faults of a course: where each is, what is wrong and how to mend it; a click opens the file there."""

from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from lecturedesk.base.i18n import _, counted
from lecturedesk.base.problem import Level, Problem
from lecturedesk.paint.painter import painting
from lecturedesk.windows.icons import draw
from lecturedesk.windows.style import RADIUS, Look
from lecturedesk.windows.widgets.button import ToolButton
from lecturedesk.windows.widgets.label import Label

_ICONS = {
    Level.ERROR: ("circle-alert", "danger-text"),
    Level.WARNING: ("triangle-alert", "highlight-text"),
    Level.HINT: ("lightbulb", "muted"),
}
INSET = 6  # how far the words of the list stand inside it: the rows have a ground of their own
FIRST = 30


class ProblemRow(QWidget):
    """One fault; `opened` says that its file is wanted in the editor, by a click, Enter or Space."""

    opened = Signal()

    def __init__(self, look: Look, problem: Problem, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.problem = problem
        words = f"{problem.what} {problem.mend}".strip()
        self.where = Label(look, where, size=13, family="mono", colour="muted", wrap=True, parent=self)
        self.what = Label(look, words, size=14, colour="text", wrap=True, parent=self)
        for label in (self.where, self.what):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(_("Open in the editor"))
        self.setAccessibleName(f"{_level_name(problem.level)}: {where}. {words}")

    def place(self, width: int) -> int:
        """Lay the words into this width and return the height that they take."""
        px, y = self.look.px, self.look.px(INSET)
        left = px(INSET + 20 + 12)
        for label in (self.where, self.what):
            high = label.height_in(width - left - px(INSET))
            label.setGeometry(left, y, width - left - px(INSET), high)
            y += high
        return y + px(INSET)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the file."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open it as a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is over it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer is gone."""
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The level's icon; a ground under the pointer, a ring for the focus."""
        px, side = self.look.px, self.look.px(18)
        with painting(self) as painter:
            area = QRectF(self.rect())
            painter.setPen(Qt.PenStyle.NoPen)
            if self.underMouse():
                painter.setBrush(self.look.colour("panel"))
                painter.drawRoundedRect(area, RADIUS, RADIUS)
            name, token = _ICONS[self.problem.level]
            draw(painter, name, QRectF(px(INSET), self.where.y() + 1, side, side), self.look.colour(token))
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self.look.colour("focus"), 2))
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS, RADIUS)


class ProblemList(QWidget):
    """One row a fault, errors and warnings before hints; many are shown when they are asked for.

    `wanted` carries the path and the line, from 1, or None, of a fault that is to be edited; `grown` says that the
    list needs another height.
    """

    wanted = Signal(object, object)
    grown = Signal()

    def __init__(self, look: Look, problems: tuple[Problem, ...], root: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        order = list(_ICONS)
        self._problems = sorted(problems, key=lambda problem: order.index(problem.level))
        self._root = root
        words = counted("Problems · {n}", "Problems · {n}", len(problems))
        self.heading = Label(look, words, size=13, weight=600, colour="muted", caps=True, parent=self)
        self.rows: list[ProblemRow] = []
        self.more = ToolButton(look, _("Show all"), icon="chevron-down", parent=self)
        self.more.clicked.connect(self._show_all)
        self._fill(FIRST)
        self.setAccessibleName(words)

    def place(self, width: int) -> int:
        """Lay the rows into this width and return the height that they take."""
        px = self.look.px
        y = self.heading.sizeHint().height()
        self.heading.setGeometry(px(INSET), 0, width - px(INSET), y)
        y += px(4)
        for row in self.rows:
            high = row.place(width)
            row.setGeometry(0, y, width, high)
            y += high
        self.more.setVisible(len(self.rows) < len(self._problems))
        if not self.more.isHidden():
            size = self.more.sizeHint()
            self.more.setGeometry(px(INSET), y + px(8), size.width(), size.height())
            y += px(8) + size.height()
        return y

    def _fill(self, most: int) -> None:
        for problem in self._problems[len(self.rows) : most]:
            row = ProblemRow(self.look, problem, self._where(problem), self)
            row.opened.connect(lambda fault=problem: self.wanted.emit(fault.path, fault.line))
            row.show()
            self.rows.append(row)

    def _where(self, problem: Problem) -> str:
        path = problem.path
        root = self._root.parent if self._root.is_file() else self._root
        if path == root:
            return path.name
        if path.is_absolute() and path.is_relative_to(root):
            path = path.relative_to(root)
        return f"{path.as_posix()}:{problem.line}" if problem.line else path.as_posix()

    def _show_all(self) -> None:
        self._fill(len(self._problems))
        self.grown.emit()


def _level_name(level: Level) -> str:
    """What a screen reader says instead of the icon."""
    return {Level.ERROR: _("Error"), Level.WARNING: _("Warning"), Level.HINT: _("Hint")}[level]
