from collections.abc import Callable

import pytest

from lecturedesk.desk.action import perform
from windows.stage import Stage


@pytest.fixture
def studied(stage: Stage, settle: Callable[[], None]) -> Stage:
    stage.main.resize(1366, 720)
    stage.main.show()
    perform(stage.desk, "lecture.study", "transit", "s7")
    settle()
    return stage


def test_three_panes_without_time_or_audience(studied: Stage) -> None:
    assert studied.panes.slide.isVisible()
    assert studied.panes.notes.isVisible()
    assert studied.panes.glossary.isVisible()
    assert not studied.page.header.chip.isVisible()
    assert not studied.page.header.left.isVisible()
    assert [button.text() for button in studied.page.tools.in_order()] == ["Back", "Next", "Overview", "Keys", "Shelf"]


def test_all_panes_grow_with_the_app(studied: Stage, settle: Callable[[], None]) -> None:
    before = studied.panes.notes.text.font().pixelSize(), studied.panes.glossary.cards[0].term.font().pixelSize()
    perform(studied.desk, "app.larger")
    settle()
    after = studied.panes.notes.text.font().pixelSize(), studied.panes.glossary.cards[0].term.font().pixelSize()
    assert after > before
    assert after[1] > before[1]


def test_keys_move_on(studied: Stage, settle: Callable[[], None]) -> None:
    studied.main.actions_by_id["slide.next"].trigger()
    settle()
    assert studied.page.header.place.text().endswith("7 / 24 · step 1 / 4")
