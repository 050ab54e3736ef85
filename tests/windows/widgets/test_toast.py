from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from lecturedesk.base.problem import Level, Problem
from lecturedesk.desk.notices import Notice, Tone
from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.toast import Pill, Toast


def test_a_fault_in_the_content_names_file_and_line(qapp: QApplication) -> None:
    parent = QWidget()
    problem = Problem(Level.ERROR, "head", Path("lectures/a.md"), 7, "What")
    toast = Toast(Look("dark"), Notice(Tone.ERROR, "It cannot be read.", problem), parent)
    assert toast.words.text() == "It cannot be read.\na.md:7"
    assert toast.accessibleName() == toast.words.text()


def test_a_long_notice_takes_the_lines_it_needs(qapp: QApplication) -> None:
    parent = QWidget()
    look = Look("dark")
    short = Toast(look, Notice(Tone.INFO, "Short."), parent)
    long = Toast(look, Notice(Tone.INFO, "A long notice. " * 20), parent)
    assert long.place(400) > short.place(400)
    assert long.ground == "panel"


def test_a_prompt_has_room_around_its_words(qapp: QApplication) -> None:
    parent = QWidget()
    pill = Pill(Look("dark"), parent)
    pill.say("Press Esc again to end the show")
    assert pill.sizeHint().width() > pill.fontMetrics().horizontalAdvance(pill.text()) + 40
