from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lecturedesk.base.problem import Level, Problem
from lecturedesk.desk.action import perform
from lecturedesk.windows.pages.shelf import Page
from windows.stage import Stage


@pytest.fixture
def shelf(stage: Stage, settle: Callable[[], None]) -> Stage:
    stage.main.resize(1366, 720)
    stage.main.show()
    settle()
    return stage


def page(stage: Stage) -> Page:
    assert isinstance(stage.main.page, Page)
    return stage.main.page


def reopen(stage: Stage, settle: Callable[[], None], **changes: object) -> Page:
    stage.course = replace(stage.course, **changes)  # type: ignore[arg-type]
    perform(stage.desk, "course.open", stage.folder)
    settle()
    return page(stage)


def test_lectures_are_cards_with_a_picture(shelf: Stage) -> None:
    cards = page(shelf).cards
    assert [card.kicker.text() for card in cards] == ["LECTURE 1", "LECTURE 2"]
    assert all(card.pixmap is not None for card in cards)
    assert page(shelf).title.text() == "Digital customs"


def test_a_lecture_that_was_left_is_continued(shelf: Stage, settle: Callable[[], None]) -> None:
    page(shelf).cards[0].teach.click()
    perform(shelf.desk, "slide.go", 12)
    perform(shelf.desk, "page.shelf")
    settle()
    card = page(shelf).cards[0]
    assert card.teach.text() == "Continue at slide 12"
    card.teach.click()
    assert shelf.desk.presentation.position.slide == 11


def test_problems_stand_with_file_and_line(shelf: Stage) -> None:
    problems = page(shelf).problems
    assert problems is not None
    assert problems.rows[0].where.text() == "lectures/transit/lecture.md:31"


def test_a_click_on_a_problem_opens_its_file_in_the_editor(shelf: Stage) -> None:
    path = shelf.folder / "lectures" / "transit" / "lecture.md"
    path.parent.mkdir(parents=True)
    path.write_text("# A", encoding="utf-8")
    shelf.desk.preferences.set("editor", "code --goto {path}:{line}")
    problems = page(shelf).problems
    assert problems is not None
    QTest.mouseClick(problems.rows[0], Qt.MouseButton.LeftButton)
    assert shelf.opener.opened == [f"code --goto {path}:31"]


def test_all_problems_of_a_long_list_can_be_scrolled_to(shelf: Stage, settle: Callable[[], None]) -> None:
    faults = tuple(Problem(Level.HINT, "rule", shelf.folder / "a.md", n, f"Fault {n}.") for n in range(1, 80))
    shown = reopen(shelf, settle, problems=faults)
    assert shown.problems is not None
    shown.problems.more.click()
    last = shown.problems.rows[-1]
    assert len(shown.problems.rows) == 80  # the lecture has one of its own
    assert shown.inner.rect().contains(last.mapTo(shown.inner, last.rect().bottomRight()))


def test_an_empty_course_says_what_to_do(shelf: Stage, settle: Callable[[], None]) -> None:
    shown = reopen(shelf, settle, lectures=())
    words = " ".join(label.text() for label in shown.help)
    assert "no lectures yet" in words
    assert "lecture.md" in words
    assert "Ctrl+O" in words


def test_a_broken_course_points_to_its_problems(shelf: Stage, settle: Callable[[], None]) -> None:
    fault = Problem(Level.ERROR, "course", shelf.folder / "course.yaml", 3, "This line cannot be read.")
    shown = reopen(shelf, settle, lectures=(), problems=(fault,))
    assert "no lecture that can be opened" in shown.help[0].text()
    assert shown.problems is not None
    assert shown.problems.rows[0].what.text() == "This line cannot be read."


def test_a_course_is_opened_by_the_button(shelf: Stage, settle: Callable[[], None]) -> None:
    shelf.ask.course = shelf.folder / "course.yaml"
    (shelf.folder / "course.yaml").write_text("id: x", encoding="utf-8")
    shelf.course = replace(shelf.course, title="Another")
    page(shelf).buttons[0].click()
    settle()
    assert page(shelf).title.text() == "Another"


@pytest.mark.parametrize(("width", "columns"), [(1366, 4), (900, 3)])
def test_cards_share_the_width(shelf: Stage, settle: Callable[[], None], width: int, columns: int) -> None:
    many = tuple(replace(shelf.course.lectures[1], id=f"l{n}", number=n) for n in range(1, 7))
    shelf.main.resize(width, 640)
    cards = reopen(shelf, settle, lectures=many).cards
    assert len({card.x() for card in cards}) == columns
    for one in cards:
        assert one.geometry().right() <= width
        assert sum(one.geometry().intersects(other.geometry()) for other in cards) == 1
