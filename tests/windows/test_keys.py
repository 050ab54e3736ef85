from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lecturedesk.desk.action import perform
from lecturedesk.teach.position import Position
from windows.stage import Stage


def press(widget: QWidget, key: Qt.Key, text: str = "", *, held: bool = False,
          modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> bool:  # fmt: skip
    """Send what the window system sends: first the question whether the widget keeps the key. True: it does."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, text, held)
    event.ignore()
    QCoreApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.fixture
def active(live: Stage, qtbot: QtBot) -> Stage:
    """A show whose desk window has the keys."""
    live.main.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is live.main, timeout=2000)
    live.panes.slide.setFocus()
    return live


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def position(stage: Stage) -> Position:
    return stage.desk.presentation.position


def test_keys_move_the_lecture(active: Stage, qtbot: QtBot) -> None:
    slide = active.panes.slide
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_N):
        active.clock.now += 1
        QTest.keyClick(slide, key)
    assert position(active) == Position(6, 4)
    QTest.keyClick(slide, Qt.Key.Key_Backspace)
    assert position(active) == Position(6, 3)


def test_a_clicker_is_heard_by_the_audiences_window_too(active: Stage, qtbot: QtBot) -> None:
    active.audience.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is active.audience, timeout=2000)
    QTest.keyClick(active.audience, Qt.Key.Key_PageDown)
    assert position(active) == Position(6, 1)


@pytest.mark.parametrize(
    ("key", "text", "cover"),
    [
        (Qt.Key.Key_B, "b", "black"),
        (Qt.Key.Key_Period, ".", "black"),
        (Qt.Key(0x0418), "и", "black"),
        (Qt.Key(0x042E), "ю", "black"),
        (Qt.Key.Key_W, "w", "white"),
        (Qt.Key(0x0426), "ц", "white"),
    ],
)
def test_the_audiences_screen_goes_dark_on_any_keyboard(active: Stage, key: Qt.Key, text: str, cover: str) -> None:
    slide = active.panes.slide
    QTest.sendKeyEvent(QTest.KeyAction.Click, slide, key, text, Qt.KeyboardModifier.NoModifier)
    assert active.desk.presentation.cover == cover


def test_digits_then_enter_go_to_a_slide(active: Stage, qtbot: QtBot) -> None:
    slide = active.panes.slide
    QTest.keyClick(slide, Qt.Key.Key_1)
    QTest.keyClick(slide, Qt.Key.Key_2)
    QTest.keyClick(slide, Qt.Key.Key_Return)
    assert position(active) == Position(11, 0)


def test_a_control_reached_by_tab_keeps_its_keys(active: Stage, qtbot: QtBot, settle: Callable[[], None]) -> None:
    black = active.button("audience.black")
    for _ in range(40):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is black:
            break
    assert QApplication.focusWidget() is black
    before = position(active)
    assert press(black, Qt.Key.Key_Space, " ")
    assert not press(black, Qt.Key.Key_F, "f")
    assert not press(black, Qt.Key.Key_PageDown, modifiers=Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(black, Qt.Key.Key_Return)
    assert active.desk.presentation.cover == "black"
    assert position(active) == before


def test_the_same_control_focused_otherwise_keeps_none(active: Stage) -> None:
    black = active.button("audience.black")
    black.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not press(black, Qt.Key.Key_Space, " ")


def test_the_slide_keeps_no_key_even_when_tab_came_to_it(active: Stage, qtbot: QtBot) -> None:
    slide = active.panes.slide
    for _ in range(60):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is slide:
            break
    assert QApplication.focusWidget() is slide
    assert not press(slide, Qt.Key.Key_Space, " ")


def test_a_click_never_takes_the_keys_from_the_slide(active: Stage, qtbot: QtBot) -> None:
    panes = active.panes
    for widget in (
        active.button("audience.black"),
        panes.notes.text.viewport(),
        panes.glossary.cards[0],
        panes.sources.full,
    ):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        assert QApplication.focusWidget() is panes.slide, widget


def test_a_text_field_keeps_what_can_be_typed(active: Stage, settle: Callable[[], None]) -> None:
    perform(active.desk, "overview.toggle")
    settle()
    field = focused()
    assert isinstance(field, QLineEdit)
    for key, text in ((Qt.Key.Key_B, "b"), (Qt.Key.Key_Space, " "), (Qt.Key.Key_1, "1"), (Qt.Key(0x0418), "и")):
        assert press(field, key, text), text
    assert not press(field, Qt.Key.Key_F5)
    assert not press(field, Qt.Key.Key_Escape)


def test_a_held_key_is_known_as_held(active: Stage) -> None:
    slide = active.panes.slide
    press(slide, Qt.Key.Key_Right, held=True)
    assert active.main.keys.repeating
    press(slide, Qt.Key.Key_Right)
    assert not active.main.keys.repeating


def test_a_key_that_comes_back_in_the_moment_of_its_release_is_held(active: Stage) -> None:
    slide = active.panes.slide
    for pause, held in ((0, True), (60, False)):
        for kind, moment in ((QEvent.Type.KeyRelease, 5000), (QEvent.Type.ShortcutOverride, 5000 + pause)):
            event = QKeyEvent(kind, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
            event.setTimestamp(moment)
            QCoreApplication.sendEvent(slide, event)
        assert active.main.keys.repeating is held


def test_a_held_key_moves_no_faster_than_an_audience_follows(active: Stage) -> None:
    slide = active.panes.slide
    action = active.main.actions_by_id["slide.next"]
    for _ in range(10):  # a hundredth of a second each
        press(slide, Qt.Key.Key_Right, held=True)
        action.trigger()
        active.clock.now += 0.01
    assert position(active) == Position(6, 2)


def test_escape_first_lowers_a_card_that_hovers(active: Stage, settle: Callable[[], None]) -> None:
    active.main.resize(900, 560)
    settle()
    glossary = active.panes.glossary
    card = next(card for card in glossary.cards if card.compact)
    card.wanted.emit(card.concept, "hover")
    assert glossary.raised.isVisible()
    assert press(active.panes.slide, Qt.Key.Key_Escape)
    assert not glossary.raised.isVisible()
    assert not press(active.panes.slide, Qt.Key.Key_Escape)


def test_escape_gives_the_focus_back_before_it_does_anything_else(active: Stage, qtbot: QtBot) -> None:
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is not active.panes.slide
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert focused() is active.panes.slide
    assert active.desk.view.prompt == ""
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert "Esc" in active.desk.view.prompt
