"""The desk's actions as Qt actions, with all their keys and twins, on both windows."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from lecturedesk.base.i18n import _
from lecturedesk.desk.action import Action, all_actions, perform
from lecturedesk.desk.desk import Desk
from lecturedesk.windows.keys import KeyGuard


def install(window: QWidget, desk: Desk, keys: KeyGuard) -> dict[str, QAction]:
    """Add every action that has keys to the window, enabled while it can be performed; the answer is by id."""
    made = {action.id: _made(action, window, desk, keys) for action in all_actions() if action.keys}
    _Refresher(window, desk, made).refresh()
    return made


class _Refresher(QObject):
    """Enables a window's actions where they work, as long as the window lives."""

    def __init__(self, window: QWidget, desk: Desk, made: dict[str, QAction]) -> None:
        super().__init__(window)
        self._desk, self._made = desk, made
        shown = desk.presentation
        for signal in (desk.view.changed, shown.opened, shown.closed, shown.audience_changed):
            signal.connect(self.refresh)

    def refresh(self) -> None:
        """Enable what can be performed now."""
        for action in all_actions():
            if action.id in self._made:
                self._made[action.id].setEnabled(action.when.holds(self._desk))


def _made(action: Action, window: QWidget, desk: Desk, keys: KeyGuard) -> QAction:
    made = QAction(_(action.name), window)
    made.setObjectName(action.id)
    made.setShortcuts([QKeySequence(key, QKeySequence.SequenceFormat.PortableText) for key in action.all_keys])
    made.setAutoRepeat(action.repeats)
    made.setToolTip(_(action.help))
    if action.repeats:
        made.triggered.connect(lambda _checked=False: perform(desk, action.id, keys.repeating))
    else:
        made.triggered.connect(lambda _checked=False: perform(desk, action.id))
    window.addAction(made)
    return made
