"""The line at the foot of a lecture's page: buttons that perform actions."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from lecturedesk.paint.painter import painting
from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.button import ToolButton


class Tool(NamedTuple):
    """A button's action, name, icon, key; whether it stands out, always bears its name, and is held down."""

    action: str
    name: str
    icon: str
    key: str = ""
    accent: bool = False
    always_named: bool = False
    on: bool = False


class Tools(QWidget):
    """Two groups of buttons, one at each end; `pressed` carries the action of the button that was clicked."""

    pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.named = True
        self._buttons: dict[str, ToolButton] = {}
        self._groups: tuple[tuple[Tool, ...], tuple[Tool, ...]] = ((), ())
        look.changed.connect(self.arrange, Qt.ConnectionType.QueuedConnection)

    def show_tools(self, left: tuple[Tool, ...], right: tuple[Tool, ...]) -> None:
        """Show exactly these tools."""
        if (left, right) == self._groups:
            return
        self._groups = (left, right)
        for action, button in self._buttons.items():
            button.setVisible(any(tool.action == action for tool in (*left, *right)))
        for tool in (*left, *right):
            self._button(tool)
        self.arrange()

    def button(self, action: str) -> ToolButton | None:
        """The button of an action that is shown, or None."""
        button = self._buttons.get(action)
        return button if button is not None and not button.isHidden() else None

    def in_order(self) -> list[ToolButton]:
        """The buttons that are shown, from left to right."""
        return [self._buttons[tool.action] for group in self._groups for tool in group]

    def arrange(self) -> None:
        """Put the buttons on the line; when they do not all fit, the names go."""
        if not self._fits(self.named):
            self._fits(named=False)
        gap, pad = self.look.px(8), self.look.px(16 if self.named else 12)
        x = pad
        for tool in self._groups[0]:
            x = self._put(tool, x) + gap
        x = self.width() - pad
        for tool in reversed(self._groups[1]):
            x -= self._buttons[tool.action].sizeHint().width()
            self._put(tool, x)
            x -= gap

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the line anew."""
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The line above the tools."""
        with painting(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, self.look.colour("line"))

    def _fits(self, named: bool) -> bool:
        tools = [tool for group in self._groups for tool in group]
        for tool in tools:
            self._buttons[tool.action].show_name(named or tool.always_named)
        wide = sum(self._buttons[tool.action].sizeHint().width() + self.look.px(8) for tool in tools)
        return wide + self.look.px(32) <= self.width()

    def _button(self, tool: Tool) -> None:
        button = self._buttons.get(tool.action)
        if button is None:
            button = ToolButton(self.look, tool.name, icon=tool.icon, key=tool.key, accent=tool.accent, parent=self)
            button.clicked.connect(lambda _on=False, action=tool.action: self.pressed.emit(action))
            self._buttons[tool.action] = button
        button.rename(tool.name)
        button.hold(tool.on)
        button.show()

    def _put(self, tool: Tool, x: int) -> int:
        button = self._buttons[tool.action]
        size = button.sizeHint()
        high = min(size.height(), self.height() - self.look.px(10))
        button.setGeometry(x, (self.height() + 1 - high) // 2, size.width(), high)
        return x + size.width()
