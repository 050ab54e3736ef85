from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lecturedesk.desk.action import perform
from windows.stage import Stage


def test_notices_are_seen_on_the_desk_only(live: Stage) -> None:
    live.desk.notices.post("error", "Something went wrong.")
    toast = live.main._messages().shown[0]
    assert toast.isVisible()
    assert toast.window() is live.main
    assert len([w for w in live.audience.findChildren(QWidget) if w.isVisible()]) == 1


def test_they_stand_below_each_other_inside_the_window(live: Stage) -> None:
    for number in range(3):
        live.desk.notices.post("info", f"Notice {number}. " * 12)
    shown = live.main._messages().shown
    tops = [toast.y() for toast in shown]
    assert tops == sorted(tops)
    for one, two in pairwise(shown):
        assert one.geometry().bottom() < two.y()
    for toast in shown:
        assert live.main.rect().contains(toast.geometry())
        assert toast.words.height() >= toast.words.heightForWidth(toast.words.width())


def test_the_oldest_make_room(live: Stage) -> None:
    for number in range(6):
        live.desk.notices.post("error", f"Fault {number}.")
    assert [toast.words.text() for toast in live.main._messages().shown] == [f"Fault {n}." for n in (2, 3, 4, 5)]


def test_a_notice_can_be_dismissed(live: Stage) -> None:
    live.desk.notices.post("error", "Something went wrong.")
    toast = live.main._messages().shown[0]
    toast.close_button.click()
    assert live.main._messages().shown == []
    assert not toast.isVisible()


def test_escape_takes_notices_away_and_still_does_its_own_work(live: Stage, qapp: QApplication) -> None:
    live.desk.notices.post("error", "Something went wrong.")
    perform(live.desk, "audience.black")
    live.main.activateWindow()
    QTest.keyClick(live.panes.slide, Qt.Key.Key_Escape)
    assert live.main._messages().shown == []
    assert live.desk.presentation.cover == ""
    assert live.desk.presentation.live


def test_the_same_notice_stands_once(live: Stage) -> None:
    for text in ("It cannot be read.", "Copied.", "It cannot be read."):
        live.desk.notices.post("warning", text)
    assert [toast.words.text() for toast in live.main._messages().shown] == ["Copied.", "It cannot be read."]


def test_a_notice_that_no_longer_holds_goes_by_itself(live: Stage) -> None:
    stays = live.desk.notices.post("error", "Something else.")
    live.desk.notices.withdraw(live.desk.notices.post("error", "It cannot be read."))
    assert [toast.notice for toast in live.main._messages().shown] == [stays]
