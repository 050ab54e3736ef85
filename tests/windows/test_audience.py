from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from lecturedesk.desk.action import perform
from lecturedesk.windows.widgets.slide_view import SlideView
from windows.stage import Stage


def pixels(stage: Stage) -> QImage:
    return stage.audience.grab().toImage()


def test_it_comes_with_the_show_and_goes_with_it(taught: Stage) -> None:
    assert not taught.audience.isVisible()
    perform(taught.desk, "show.start-here")
    assert taught.audience.isVisible()
    assert taught.audience.screen_number == 0
    perform(taught.desk, "show.end")
    assert not taught.audience.isVisible()


def test_it_shows_the_slide_and_nothing_else(live: Stage) -> None:
    parts = [w for w in live.audience.findChildren(QWidget) if w.isVisible()]
    assert [type(part) for part in parts] == [SlideView]
    assert parts[0].geometry() == live.audience.rect()


def test_what_is_still_to_come_is_not_shown_on_it(live: Stage) -> None:
    arrived = pixels(live)
    perform(live.desk, "slide.next")
    assert pixels(live) != arrived
    perform(live.desk, "slide.back")
    assert pixels(live) == arrived


@pytest.mark.parametrize(("action", "colour"), [("audience.black", "black"), ("audience.white", "white")])
def test_a_cover_hides_all_of_it_and_goes_again(live: Stage, action: str, colour: str) -> None:
    before = pixels(live)
    perform(live.desk, action)
    image = pixels(live)
    found = {image.pixelColor(x, y).name() for x in range(0, image.width(), 40) for y in range(0, image.height(), 40)}
    assert found == {QColor(colour).name()}
    perform(live.desk, action)
    assert pixels(live) == before


def test_a_frozen_audience_stays_while_the_desk_moves(live: Stage) -> None:
    before = pixels(live)
    perform(live.desk, "audience.freeze")
    perform(live.desk, "slide.next-slide")
    assert pixels(live) == before
    perform(live.desk, "audience.freeze")
    assert pixels(live) != before


def test_a_classic_slide_is_letterboxed_in_black(live: Stage, settle: Callable[[], None]) -> None:
    live.audience.resize(960, 400)
    settle()
    image = pixels(live)
    assert image.pixelColor(5, 200).name() == "#000000"
    assert image.pixelColor(480, 30).name() != "#000000"


def test_the_pointer_hides_and_comes_back(live: Stage) -> None:
    audience = live.audience
    audience._pointer.timeout.emit()
    assert audience.cursor().shape() == Qt.CursorShape.BlankCursor
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(5, 5), QPointF(5, 5), Qt.MouseButton.NoButton,
                        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(audience, event)
    assert audience.cursor().shape() == Qt.CursorShape.ArrowCursor
    assert audience._pointer.isActive()


def test_closing_it_ends_the_show(live: Stage) -> None:
    live.audience.close()
    assert not live.desk.presentation.live


def test_the_next_step_is_painted_beforehand(live: Stage) -> None:
    shown = live.audience._shown(live.desk.presentation.ahead)  # type: ignore[arg-type]
    assert shown is not None
    assert live.audience.slide.prepared(shown)


def test_both_slides_are_painted_before_anything_else(live: Stage) -> None:
    seen: list[str] = []
    counts = (live.audience.slide.painted, live.panes.slide.painted)
    live.panes.notes.text.document().contentsChanged.connect(lambda: seen.append("notes"))
    perform(live.desk, "slide.next-slide")
    after = (live.audience.slide.painted, live.panes.slide.painted)
    assert after == (counts[0] + 1, counts[1] + 1)
    assert seen == []
