from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from lecturedesk.desk.action import perform
from lecturedesk.windows.widgets.slide_list import SlideList, SlidesModel, matching, short_minutes
from windows.stage import Stage, course_of, plain_slide


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, ""), (0.5, "½"), (0.1, "½"), (1, "1"), (2.5, "2½"), (2.4, "2½"), (3.2, "3")]
)
def test_minutes_are_whole_or_halves(minutes: float, words: str) -> None:
    assert short_minutes(minutes) == words


def test_what_is_typed_is_a_number_or_words_of_a_title() -> None:
    slides = [plain_slide(n) for n in (1, 2, 12)]
    assert [matching("1")(index, slide) for index, slide in zip((0, 1, 11), slides, strict=True)] == [True, False, True]
    assert matching("QUIET slide")(0, slides[0])
    assert not matching("loud")(0, slides[0])


def test_rows_and_places_after_a_filter(tmp_path: Path) -> None:
    model = SlidesModel()
    slides = course_of(tmp_path).lectures[0].slides
    model.fill(slides, matching("quiet"))
    assert [model.number(row) for row in range(model.rowCount())] == [1, 5, 9, 13, 17, 21]
    assert model.row_of(5) == 1
    assert model.row_of(6) == -1
    assert model.data(model.index(1), Qt.ItemDataRole.DisplayRole) == "6 A quiet slide 6"


@pytest.fixture
def strip(taught: Stage, settle: Callable[[], None]) -> SlideList:
    taught.main.resize(1920, 1032)
    settle()
    return taught.panes.strip


def test_the_strip_keeps_the_slide_in_view(taught: Stage, strip: SlideList, settle: Callable[[], None]) -> None:
    perform(taught.desk, "slide.go", 20)
    settle()
    rect = strip.visualRect(strip.slides.index(19))
    assert strip.viewport().rect().contains(rect)
    assert strip.here == 19


def test_only_what_is_seen_is_painted(taught: Stage, strip: SlideList) -> None:
    seen = [row for row in range(24) if strip.viewport().rect().intersects(strip.visualRect(strip.slides.index(row)))]
    ready = [row for row in range(24) if taught.desk.pictures.ready(strip.slides.slide(row))]
    assert 5 < len(seen) < 14
    assert set(seen) <= set(ready)
    assert strip.thumbnail(seen[0], strip.cell().width() - 12) is not None


def test_a_click_or_enter_goes_to_a_slide(taught: Stage, strip: SlideList, settle: Callable[[], None]) -> None:
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=strip.visualRect(strip.slides.index(7)).center())
    assert taught.desk.presentation.position.slide == 7
    settle()
    strip.setCurrentIndex(strip.slides.index(5))
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    strip.keyPressEvent(press)  # as the guard lets it through when Tab came to the strip
    assert taught.desk.presentation.position.slide == 5


def test_a_changed_slide_has_a_dot_until_it_is_visited(
    taught: Stage, strip: SlideList, settle: Callable[[], None]
) -> None:
    def dotted(row: int) -> bool:
        cell = strip.visualRect(strip.slides.index(row))
        shot = strip.viewport().grab(cell).toImage()
        colour = strip.look.colour("highlight").name()
        return any(shot.pixelColor(x, y).name() == colour for x in range(shot.width()) for y in range(30))

    first = taught.course.lectures[0]
    slides = tuple(replace(one, minutes=one.minutes) if n in (6, 7) else one for n, one in enumerate(first.slides))
    taught.course = replace(taught.course, lectures=(replace(first, slides=slides), *taught.course.lectures[1:]))
    perform(taught.desk, "course.reload", True)
    settle()
    assert (dotted(6), dotted(7)) == (False, True)  # the seventh is on screen
    assert strip.slides.data(strip.slides.index(7)) == "8 One journey, one declaration, part 8, changed"
    assert [toast.words.text() for toast in taught.main._messages().shown] == [
        "Slide 8 has changed. Type 8 and press Enter to go there."
    ]
    perform(taught.desk, "overview.toggle")
    settle()
    assert taught.main.overlay is not None
    grid = taught.main.overlay.findChild(SlideList)
    assert grid is not None
    assert grid.slides.is_changed(7)
    perform(taught.desk, "slide.go", 8)
    settle()
    assert not dotted(7)
