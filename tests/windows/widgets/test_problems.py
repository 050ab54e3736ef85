from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
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
    assert rows[0].where.text() == "lectures/a.md:7"
    assert rows[0].what.text() == "Fault 7. Mend it."


def test_errors_come_before_hints(qapp: QApplication) -> None:
    listed = ProblemList(Look("dark"), (fault(1, Level.HINT), fault(2, Level.WARNING), fault(3)), ROOT)
    assert [row.problem.level for row in listed.rows] == [Level.ERROR, Level.WARNING, Level.HINT]


def test_many_are_shown_when_they_are_asked_for(qapp: QApplication) -> None:
    listed = ProblemList(Look("dark"), tuple(fault(n) for n in range(1, 100)), ROOT)
    before = listed.place(800)
    assert len(listed.rows) == FIRST
    assert not listed.more.isHidden()
    grown: list[bool] = []
    listed.grown.connect(lambda: grown.append(True))
    listed.more.click()
    assert grown
    assert len(listed.rows) == 99
    assert listed.place(800) > before
    assert listed.more.isHidden()


def test_a_click_or_enter_asks_for_the_file_at_its_line(qapp: QApplication) -> None:
    listed = ProblemList(Look("dark"), (fault(7), fault(9)), ROOT)
    listed.resize(600, listed.place(600))
    asked: list[tuple[Path, int]] = []
    listed.wanted.connect(lambda path, line: asked.append((path, line)))
    QTest.mouseClick(listed.rows[1], Qt.MouseButton.LeftButton)
    QTest.keyClick(listed.rows[0], Qt.Key.Key_Return)
    assert asked == [(ROOT / "lectures" / "a.md", 9), (ROOT / "lectures" / "a.md", 7)]


def test_a_single_file_is_named(qapp: QApplication, tmp_path: Path) -> None:
    alone = tmp_path / "alone.md"
    alone.write_text("# A", encoding="utf-8")
    listed = ProblemList(Look("dark"), (Problem(Level.ERROR, "rule", alone, 3, "Fault."),), alone)
    assert listed.rows[0].where.text() == "alone.md:3"


def test_a_folder_that_is_no_course_is_named(qapp: QApplication, tmp_path: Path) -> None:
    listed = ProblemList(Look("dark"), (Problem(Level.ERROR, "rule", tmp_path, None, "Fault."),), tmp_path)
    assert listed.rows[0].where.text() == tmp_path.name
