from pathlib import Path

from PySide6.QtWidgets import QApplication

from lecturedesk.base.problem import Level, Problem
from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.problems import FIRST, ProblemList

ROOT = Path("/course")


def fault(number: int, level: Level = Level.ERROR) -> Problem:
    return Problem(level, "rule", ROOT / "lectures" / "a.md", number, f"Fault {number}.", "Mend it.")


def test_each_names_file_line_and_mend(qapp: QApplication) -> None:
    listed = ProblemList(Look("dark"), (fault(7),), ROOT)
    rows = listed.rows
    assert rows[0][0].text() == "lectures/a.md:7"
    assert rows[0][1].text() == "Fault 7. Mend it."


def test_errors_come_before_hints(qapp: QApplication) -> None:
    listed = ProblemList(Look("dark"), (fault(1, Level.HINT), fault(2, Level.WARNING), fault(3)), ROOT)
    assert [problem.level for *_labels, problem in listed.rows] == [Level.ERROR, Level.WARNING, Level.HINT]


def test_many_are_shown_when_they_are_asked_for(qapp: QApplication) -> None:
    listed = ProblemList(Look("dark"), tuple(fault(n) for n in range(1, 100)), ROOT)
    before = listed.place(800)
    assert len(listed.rows) == FIRST
    assert not listed.more.isHidden()
    listed.more.click()
    assert len(listed.rows) == 99
    assert listed.place(800) > before
    assert listed.more.isHidden()
