from collections.abc import Callable

from lecturedesk.desk.action import perform
from windows.stage import Stage


def test_notes_of_steps_to_come_are_muted(taught: Stage, settle: Callable[[], None]) -> None:
    text = taught.panes.notes.text
    kinds = [kind for kind, _html in text._parts]
    assert kinds == ["", "later", "later", ""]
    for _ in range(2):
        perform(taught.desk, "slide.next")
    settle()
    assert [kind for kind, _html in text._parts] == ["", "", "later", ""]


def test_who_studies_reads_all_of_them_but_the_private_ones(taught: Stage, settle: Callable[[], None]) -> None:
    assert "private" in taught.panes.notes.text.toPlainText()
    perform(taught.desk, "lecture.study", "transit")
    settle()
    text = taught.panes.notes.text
    assert "private" not in text.toPlainText()
    assert "If late" in text.toPlainText()
    assert {kind for kind, _html in text._parts} == {""}


def test_a_slide_without_notes_says_so(taught: Stage, settle: Callable[[], None]) -> None:
    perform(taught.desk, "slide.go", 6)
    settle()
    assert taught.panes.notes.text.toPlainText() == "No notes for this slide."
