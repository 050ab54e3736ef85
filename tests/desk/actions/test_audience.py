import pytest

from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk
from lecturedesk.teach.position import Position


@pytest.mark.parametrize("colour", ["black", "white"])
def test_the_cover_comes_and_goes_with_the_same_key(live: Desk, colour: str) -> None:
    assert perform(live, f"audience.{colour}")
    assert live.presentation.cover == colour
    assert perform(live, f"audience.{colour}")
    assert live.presentation.cover == ""


def test_white_replaces_black(live: Desk) -> None:
    perform(live, "audience.black")
    perform(live, "audience.white")
    assert live.presentation.cover == "white"


def test_freeze_moves_privately_and_then_brings_the_audience_along(live: Desk) -> None:
    perform(live, "audience.freeze")
    perform(live, "slide.next")
    assert (live.presentation.audience_position, live.presentation.position) == (Position(), Position(1))
    perform(live, "audience.freeze")
    assert live.presentation.audience_position == Position(1)


@pytest.mark.parametrize("id", ["audience.black", "audience.white", "audience.freeze"])
def test_without_a_show_there_is_no_audience(taught: Desk, id: str) -> None:  # noqa: A002
    assert not perform(taught, id)
    assert (taught.presentation.cover, taught.presentation.frozen) == ("", None)
