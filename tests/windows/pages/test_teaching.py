from collections.abc import Callable

from lecturedesk.desk.action import perform
from windows.stage import Stage


def tools(stage: Stage) -> list[str]:
    return [button.text() for button in stage.page.tools.in_order()]


def test_no_dead_buttons(taught: Stage) -> None:
    assert tools(taught) == ["Back", "Next", "Overview", "Keys", "Shelf", "From here", "Start"]
    perform(taught.desk, "show.start-here")
    assert tools(taught) == ["Back", "Next", "Overview", "Black", "Freeze", "Keys", "End"]


def test_a_button_does_what_its_key_does(live: Stage) -> None:
    live.button("audience.black").click()
    assert live.desk.presentation.cover == "black"
    live.button("slide.next").click()
    assert live.desk.presentation.position.step == 1
    live.button("show.end").click()
    assert not live.desk.presentation.live


def test_the_chip_says_what_the_audience_sees(taught: Stage) -> None:
    chip = taught.page.header.chip
    assert (chip.ground, chip.text()) == ("amber", "No audience window")
    perform(taught.desk, "show.start-here")
    assert (chip.ground, chip.text()) == ("live", "Audience: this slide, in a window")
    perform(taught.desk, "audience.white")
    assert (chip.ground, chip.text()) == ("cover", "Audience: white, in a window")
    perform(taught.desk, "audience.white")
    perform(taught.desk, "audience.freeze")
    perform(taught.desk, "slide.next-slide")
    assert (chip.ground, chip.text()) == ("frozen", "Audience: frozen on 7, in a window")


def test_time_goes_on_with_the_clock(live: Stage) -> None:
    header = live.page.header
    live.clock.now += 61
    live.page._tick.timeout.emit()  # type: ignore[attr-defined]
    assert header.elapsed.text() == "1:01"
    assert header.left.text() == "43:59"


def test_the_clock_rests_while_the_page_is_not_seen(taught: Stage, settle: Callable[[], None]) -> None:
    page = taught.page
    assert page._tick.isActive()  # type: ignore[attr-defined]
    perform(taught.desk, "page.shelf")
    settle()
    assert not page._tick.isActive()  # type: ignore[attr-defined]
