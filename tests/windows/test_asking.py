import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton

from lecturedesk.windows.asking import WindowAsk, WindowClipboard, WindowOpener


@pytest.mark.parametrize(("chosen", "answer"), [("courses/a/course.yaml", Path("courses/a/course.yaml")), ("", None)])
def test_a_course_is_chosen_by_its_file(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, chosen: str, answer: Path | None
) -> None:
    asked: list[str] = []

    def dialog(_parent: object, _title: str, start: str, kinds: str) -> tuple[str, str]:
        asked.extend((start, kinds))
        return chosen, kinds

    monkeypatch.setattr(QFileDialog, "getOpenFileName", dialog)
    assert WindowAsk().open_course(tmp_path) == answer
    assert asked[0] == str(tmp_path)
    assert "course.yaml" in asked[1]


@pytest.mark.parametrize(("button", "answer"), [("End it", True), ("Cancel", False)])
def test_a_question_names_the_deed(qapp: QApplication, button: str, answer: bool) -> None:
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(b for b in box.findChildren(QPushButton) if b.text() == button).click()

    QTimer.singleShot(0, press)
    assert WindowAsk().confirm("The show is running.", "End it") is answer


def test_the_clipboard_bears_words_and_html(qapp: QApplication) -> None:
    WindowClipboard().put("Words", "<p>Words</p>")
    data = QGuiApplication.clipboard().mimeData()
    assert (data.text(), data.html()) == ("Words", "<p>Words</p>")


def test_a_program_is_started_or_said_to_be_missing() -> None:
    assert WindowOpener().run([sys.executable, "-c", "pass"])
    assert not WindowOpener().run(["no-such-program-here"])
