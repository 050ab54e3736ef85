"""The desk's actions as Qt actions, with all their keys and twins, on both windows."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from lecturedesk.base.i18n import _
from lecturedesk.desk.action import Action, all_actions, perform
from lecturedesk.desk.desk import Desk
from lecturedesk.windows.keys import KeyGuard


def install(window: QWidget, desk: Desk, keys: KeyGuard) -> dict[str, QAction]:
    """Add every action that has keys to the window, enabled while it can be performed; the answer is by id."""
    made = {action.id: _made(action, window, desk, keys) for action in all_actions() if action.keys}

    def refresh() -> None:
        for action in all_actions():
            if action.id in made:
                made[action.id].setEnabled(action.when.holds(desk))

    for signal in (desk.view.changed, desk.presentation.opened, desk.presentation.closed,
                   desk.presentation.audience_changed):  # fmt: skip
        signal.connect(refresh)
    refresh()
    return made


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
