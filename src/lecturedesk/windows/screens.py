"""Which screen the audience sees, as screens come and go."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen


def choose(count: int, desk: int, preferred: int = 0) -> int | None:
    """The index of the audience's screen among `count`, with the desk on screen `desk` (from 0); None: make it a window.

    `preferred` is a number from 1 that was asked for; 0 leaves the choice open.
    """
    if 1 <= preferred <= count and (count > 1 or preferred - 1 != desk):
        return preferred - 1
    return next((index for index in range(count) if index != desk), None)


class Screens(QObject):
    """The screens there are; `changed` when one was plugged in or out, or got another size."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self.changed)
        for screen in self.all():
            screen.geometryChanged.connect(self.changed)

    def all(self) -> Sequence[QScreen]:
        """Every screen, the first being number 1."""
        return QGuiApplication.screens()

    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.changed)
        self.changed.emit()
