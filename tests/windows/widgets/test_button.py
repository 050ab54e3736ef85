from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.button import ToolButton


def test_without_room_the_name_goes_to_the_tooltip(qapp: QApplication) -> None:
    button = ToolButton(Look("dark"), "Overview", icon="layout-grid", key="G")
    wide = button.sizeHint().width()
    assert button.toolTip() == ""
    button.show_name(False)
    assert button.sizeHint().width() < wide
    assert button.toolTip() == button.accessibleName() == "Overview"


def test_a_button_without_an_icon_keeps_its_name(qapp: QApplication) -> None:
    button = ToolButton(Look("dark"), "End", named=False)
    assert button.sizeHint().width() > 40


def test_enter_presses_it_as_space_does(qapp: QApplication) -> None:
    button = ToolButton(Look("dark"), "Black")
    pressed: list[int] = []
    button.clicked.connect(lambda: pressed.append(1))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(button, key)
    assert len(pressed) == 3


def test_its_states_look_different(qtbot: QtBot) -> None:
    button = ToolButton(Look("dark"), "Black", icon="square", key="B")
    button.resize(button.sizeHint())
    button.show()
    plain = button.grab().toImage()
    button.hold(True)
    held = button.grab().toImage()
    button.hold(False)
    button.activateWindow()
    qtbot.waitUntil(button.isActiveWindow, timeout=2000)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    focused = button.grab().toImage()
    button.close()
    assert plain != held
    assert plain != focused
    assert button.inks() == [("text", "raised"), ("muted", "raised")]
