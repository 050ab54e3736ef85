from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lecturedesk.desk.action import perform
from windows.stage import Stage


def test_the_heading_counts_the_steps_before_the_next_slide(taught: Stage, settle: Callable[[], None]) -> None:
    assert taught.panes.next.heading.text() == "NEXT · 8 · 2½ MIN · AFTER 4 STEPS"
    for _ in range(4):
        perform(taught.desk, "slide.next")
    settle()
    assert taught.panes.next.heading.text() == "NEXT · 8 · 2½ MIN"


def test_the_last_slide_has_none_after_it(taught: Stage, settle: Callable[[], None]) -> None:
    perform(taught.desk, "slide.last")
    settle()
    following = taught.panes.next
    assert not following.view.isVisible()
    assert following.title.isVisible()
    assert following.title.text() == "This is the last slide."


def test_a_click_on_the_next_slide_goes_there(taught: Stage) -> None:
    QTest.mouseClick(taught.panes.next.view, Qt.MouseButton.LeftButton)
    assert taught.desk.presentation.position.slide == 7


def test_as_a_line_it_is_words_only(taught: Stage, settle: Callable[[], None]) -> None:
    taught.main.resize(1440, 560)
    settle()
    following = taught.panes.next
    assert following.line.isVisible()
    assert not following.view.isVisible()
    assert following.line.whole().endswith("One journey, one declaration, part 8")


def test_sources_in_full_or_as_a_line(taught: Stage, settle: Callable[[], None]) -> None:
    sources = taught.panes.sources
    assert sources.full.text().startswith("[1] Agreement on the use of navigation seals")
    assert sources.full.text().endswith("(art. 2)")
    taught.main.resize(900, 560)
    settle()
    assert sources.line.whole() == "[1] Agreement on navigation seals, 2022, art. 2"
    assert not sources.area.isVisible()


def test_a_slide_without_sources_says_so(taught: Stage, settle: Callable[[], None]) -> None:
    perform(taught.desk, "slide.go", 6)
    settle()
    assert taught.panes.sources.full.text() == "This slide cites no source."
