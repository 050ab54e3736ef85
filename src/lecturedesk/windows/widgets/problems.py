"""The faults of a course: where each is, what is wrong and how to mend it."""

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from lecturedesk.base.i18n import _, counted
from lecturedesk.base.problem import Level, Problem
from lecturedesk.paint.painter import painting
from lecturedesk.windows.icons import draw
from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.button import ToolButton
from lecturedesk.windows.widgets.label import Label

_ICONS = {
    Level.ERROR: ("circle-alert", "danger-text"),
    Level.WARNING: ("triangle-alert", "highlight-text"),
    Level.HINT: ("lightbulb", "muted"),
}
FIRST = 30


class ProblemList(QWidget):
    """One row a fault, errors and warnings before hints; many are shown when they are asked for."""

    def __init__(self, look: Look, problems: tuple[Problem, ...], root: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        order = list(_ICONS)
        self._problems = sorted(problems, key=lambda problem: order.index(problem.level))
        self._root = root
        words = counted("Problems · {n}", "Problems · {n}", len(problems))
        self.heading = Label(look, words, size=13, weight=600, colour="muted", caps=True, parent=self)
        self.rows: list[tuple[Label, Label, Problem]] = []
        self.more = ToolButton(look, _("Show all"), icon="chevron-down", parent=self)
        self.more.clicked.connect(self._show_all)
        self._fill(FIRST)
        self.setAccessibleName(words)

    def place(self, width: int) -> int:
        """Lay the rows into this width and return the height that they take."""
        px = self.look.px
        y = self.heading.sizeHint().height()
        self.heading.setGeometry(0, 0, width, y)
        y += px(8)
        left = px(20 + 12)
        for where, what, _problem in self.rows:
            for label in (where, what):
                high = label.height_in(width - left)
                label.setGeometry(left, y, width - left, high)
                y += high
            y += px(12)
        self.more.setVisible(len(self.rows) < len(self._problems))
        if not self.more.isHidden():
            size = self.more.sizeHint()
            self.more.setGeometry(0, y, size.width(), size.height())
            y += size.height()
        return y

    def paintEvent(self, _: QPaintEvent) -> None:
        """An icon for each row's level."""
        side = self.look.px(18)
        with painting(self) as painter:
            for where, _what, problem in self.rows:
                name, token = _ICONS[problem.level]
                draw(painter, name, QRectF(0, where.y() + 1, side, side), self.look.colour(token))

    def _fill(self, most: int) -> None:
        for problem in self._problems[len(self.rows) : most]:
            where = Label(
                self.look, self._where(problem), size=13, family="mono", colour="muted", wrap=True, parent=self
            )
            words = f"{problem.what} {problem.mend}".strip()
            what = Label(self.look, words, size=14, colour="text", wrap=True, parent=self)
            self.rows.append((where, what, problem))
            where.show()
            what.show()

    def _where(self, problem: Problem) -> str:
        path = problem.path
        if path.is_absolute() and path.is_relative_to(self._root):
            path = path.relative_to(self._root)
        return f"{path.as_posix()}:{problem.line}" if problem.line else path.as_posix()

    def _show_all(self) -> None:
        self._fill(len(self._problems))
        parent = self.parentWidget()
        if parent is not None:
            self.updateGeometry()
            self.resize(self.width(), self.place(self.width()))
            layout = getattr(self.window(), "relay", None)
            if layout is not None:
                layout()
