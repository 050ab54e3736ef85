from desk.kit import Kit
from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk
from lecturedesk.teach.position import Position


def test_f5_begins_at_the_beginning_and_then_is_the_clickers_black_button(taught: Desk) -> None:
    perform(taught, "slide.last")
    perform(taught, "show.start")
    shown = taught.presentation
    assert (shown.live, shown.position, shown.timer.running) == (True, Position(), True)
    perform(taught, "slide.next")
    perform(taught, "show.start")
    assert (shown.cover, shown.position) == ("black", Position(1))
    perform(taught, "show.start")
    assert (shown.cover, shown.live) == ("", True)


def test_a_clicker_that_sends_f5_and_escape_in_turn_never_ends_the_show(live: Desk) -> None:
    for _ in range(4):
        perform(live, "show.start")
        assert live.presentation.cover == "black"
        perform(live, "show.escape")
        assert (live.presentation.cover, live.presentation.live) == ("", True)
        assert live.view.prompt == ""


def test_shift_f5_begins_where_one_is(taught: Desk) -> None:
    perform(taught, "slide.next")
    perform(taught, "show.start-here")
    assert (taught.presentation.live, taught.presentation.position) == (True, Position(1))
    perform(taught, "show.start-here")
    assert taught.presentation.cover == ""


def test_escape_leaves_one_thing_after_the_other(live: Desk) -> None:
    shown, view = live.presentation, live.view
    perform(live, "audience.freeze")
    perform(live, "audience.black")
    perform(live, "term.show", "seal")
    perform(live, "overview.toggle")
    left = []
    for _ in range(6):
        perform(live, "show.escape")
        left.append((view.overlay, view.term, shown.cover, shown.frozen is not None, view.prompt, shown.live))
    ask = "Press Esc again to end the show"
    assert left == [
        ("", "seal", "black", True, "", True),
        ("", "", "black", True, "", True),
        ("", "", "", True, "", True),
        ("", "", "", False, "", True),
        ("", "", "", False, ask, True),
        ("", "", "", False, "", False),
    ]


def test_the_second_escape_counts_only_within_three_seconds_and_with_nothing_between(live: Desk, kit: Kit) -> None:
    perform(live, "show.escape")
    kit.clock.now += 3.1
    perform(live, "show.escape")
    assert live.presentation.live
    perform(live, "slide.next")
    assert live.view.prompt == ""
    perform(live, "show.escape")
    assert live.presentation.live
    perform(live, "show.escape")
    assert not live.presentation.live


def test_escape_gives_the_keys_back_to_the_slide(taught: Desk) -> None:
    heard: list[str] = []
    taught.view.focus_wanted.connect(lambda: heard.append("slide"))
    perform(taught, "show.escape")
    assert heard == ["slide"]
    assert taught.view.page == "teaching"


def test_escape_leaves_full_screen_when_nothing_else_is_left(taught: Desk) -> None:
    perform(taught, "window.full-screen")
    perform(taught, "help.keys")
    perform(taught, "show.escape")
    assert taught.view.full_screen
    perform(taught, "show.escape")
    assert not taught.view.full_screen


def test_the_end_button_ends_at_once(live: Desk) -> None:
    assert perform(live, "show.end")
    assert not live.presentation.live
    assert not perform(live, "show.end")
