from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lecturedesk.desk.action import perform
from lecturedesk.windows.pages.overview import Page
from windows.stage import Stage, lecture_of


@pytest.fixture
def grid(taught: Stage, settle: Callable[[], None]) -> Page:
    perform(taught.desk, "overview.toggle")
    settle()
    assert isinstance(taught.main.overlay, Page)
    return taught.main.overlay


def test_it_begins_where_one_is(grid: Page) -> None:
    assert grid.grid.slides.rowCount() == 24
    assert grid.grid.currentIndex().row() == 6
    assert grid.count.text() == "24 slides"


def test_typing_filters_and_enter_goes(taught: Stage, grid: Page) -> None:
    QTest.keyClicks(grid.field, "quiet")
    assert grid.grid.slides.rowCount() == 6
    QTest.keyClick(grid.field, Qt.Key.Key_Down)
    QTest.keyClick(grid.field, Qt.Key.Key_Return)
    assert taught.desk.presentation.position.slide in (1, 5, 9, 13, 17, 21)
    assert taught.desk.view.overlay == ""


def test_the_arrows_reach_every_slide_that_was_found(taught: Stage, grid: Page) -> None:
    QTest.keyClicks(grid.field, "quiet")
    rows = [grid.grid.currentIndex().row()]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(grid.field, key)
        rows.append(grid.grid.currentIndex().row())
    assert rows[:4] == [0, 1, 2, 1]
    taught.main.resize(1920, 720)  # all that was found stands in one row
    start = grid.grid.currentIndex().row()
    QTest.keyClick(grid.field, Qt.Key.Key_Down)
    assert grid.grid.currentIndex().row() == start + 1
    QTest.keyClick(grid.field, Qt.Key.Key_Up)
    assert grid.grid.currentIndex().row() == start


def test_inside_what_was_typed_the_arrows_move_the_cursor(grid: Page) -> None:
    QTest.keyClicks(grid.field, "quiet")
    QTest.keyClick(grid.field, Qt.Key.Key_Home)
    QTest.keyClick(grid.field, Qt.Key.Key_Right)
    assert grid.field.cursorPosition() == 1
    assert grid.grid.currentIndex().row() == 0


def test_enter_right_after_typing_goes_to_the_first(taught: Stage, grid: Page) -> None:
    QTest.keyClicks(grid.field, "part 9")
    QTest.keyClick(grid.field, Qt.Key.Key_Return)
    assert taught.desk.presentation.position.slide == 8


def test_arrows_move_the_mark(grid: Page) -> None:
    QTest.keyClick(grid.field, Qt.Key.Key_Right)
    assert grid.grid.currentIndex().row() == 7
    QTest.keyClick(grid.field, Qt.Key.Key_Down)
    assert grid.grid.currentIndex().row() > 8


def test_nothing_found_is_said(grid: Page, taught: Stage) -> None:
    QTest.keyClicks(grid.field, "zzz")
    assert grid.nothing.isVisible()
    QTest.keyClick(grid.field, Qt.Key.Key_Return)
    assert taught.desk.view.overlay == "overview"


def test_a_thousand_slides_are_listed_and_only_those_seen_are_painted(
    stage: Stage, settle: Callable[[], None], tmp_path: Path
) -> None:
    slides = lecture_of(3, tmp_path).slides
    thousand = tuple(replace(slides[n % 3], id=f"s{n}", section=f"part {n // 20}") for n in range(1000))
    stage.course = replace(stage.course, lectures=(replace(stage.course.lectures[0], slides=thousand),))
    perform(stage.desk, "course.open", stage.folder)
    stage.main.resize(1366, 720)
    stage.main.show()
    perform(stage.desk, "lecture.teach", "transit")
    perform(stage.desk, "overview.toggle")
    settle()
    page = stage.main.overlay
    assert isinstance(page, Page)
    assert page.grid.slides.rowCount() == 1000
    assert sum(stage.desk.pictures.ready(slide) for slide in thousand) < 80
