from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.kit import Kit, slide
from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk
from lecturedesk.teach.position import Position, clamp


def test_while_frozen_the_audience_stays(live: Desk) -> None:
    shown = live.presentation
    shown.go(Position(1, 1))
    shown.freeze(frozen=True)
    shown.go(Position(3))
    assert (shown.position, shown.audience_position, shown.frozen) == (Position(3), Position(1, 1), Position(1, 1))
    assert shown.audience_slide
    assert shown.audience_slide.id == "s2"
    shown.freeze(frozen=False)
    assert shown.audience_position == Position(3)


def test_while_frozen_the_audience_stays_in_its_lecture(live: Desk) -> None:
    shown = live.presentation
    shown.freeze(frozen=True)
    perform(live, "lecture.teach", "seals")
    assert shown.lecture
    assert shown.audience_lecture
    assert (shown.lecture.id, shown.audience_lecture.id, shown.live) == ("seals", "transit", True)


def test_a_show_begins_uncovered_with_its_timer_at_zero(taught: Desk, kit: Kit) -> None:
    shown = taught.presentation
    shown.toggle_timer()  # a rehearsal
    kit.clock.now += 90
    shown.start(Position(1))
    assert (shown.live, shown.cover, shown.frozen, shown.timer.elapsed) == (True, "", None, 0)


def test_a_show_ended_by_mistake_goes_on_with_its_time(live: Desk, kit: Kit) -> None:
    shown = live.presentation
    shown.go(Position(2))
    kit.clock.now += 600
    shown.end()
    kit.clock.now += 30
    assert (shown.live, shown.timer.running, shown.timer.elapsed) == (False, False, 600)
    shown.start(shown.position)
    kit.clock.now += 5
    assert shown.timer.elapsed == 605
    shown.end()
    shown.start(Position(), afresh=True)
    assert shown.timer.elapsed == 0


def test_ending_uncovers_and_unfreezes(live: Desk) -> None:
    shown = live.presentation
    shown.hide("black")
    shown.freeze(frozen=True)
    heard: list[bool] = []
    shown.audience_changed.connect(lambda: heard.append(shown.live))
    shown.end()
    shown.end()
    assert (heard, shown.cover, shown.frozen) == ([False], "", None)


def test_a_reload_keeps_slide_step_and_timer(live: Desk, kit: Kit) -> None:
    shown = live.presentation
    shown.go(Position(1, 2))
    kit.clock.now += 60
    transit = kit.course.lectures[0]
    longer = replace(transit, slides=(slide(9), *transit.slides))
    assert shown.replace(replace(kit.course, lectures=(longer,)))
    assert (shown.position, shown.timer.elapsed, shown.live) == (Position(2, 2), 60, True)
    assert shown.lecture is longer


def test_a_reload_moves_the_frozen_slide_with_its_lecture(live: Desk, kit: Kit) -> None:
    shown = live.presentation
    shown.go(Position(1, 1))
    shown.freeze(frozen=True)
    shown.go(Position(3))
    transit = kit.course.lectures[0]
    shown.replace(replace(kit.course, lectures=(replace(transit, slides=(slide(9), *transit.slides)),)))
    assert shown.audience_slide
    assert (shown.audience_slide.id, shown.audience_position) == ("s2", Position(2, 1))


def test_after_a_reload_without_the_slide_its_neighbour_is_shown(live: Desk, kit: Kit) -> None:
    shown = live.presentation
    shown.go(Position(3, 1))
    transit = kit.course.lectures[0]
    assert shown.replace(replace(kit.course, lectures=(replace(transit, slides=transit.slides[:2]),)))
    assert shown.position == Position(1, 1)


@pytest.mark.parametrize("left", ["nothing", "an empty lecture"])
def test_a_reload_that_lost_the_lecture_leaves_the_last_good_one(live: Desk, kit: Kit, left: str) -> None:
    shown = live.presentation
    before = shown.lecture
    lectures = () if left == "nothing" else (replace(kit.course.lectures[0], slides=()),)
    assert not shown.replace(replace(kit.course, lectures=lectures))
    assert shown.lecture is before
    assert shown.live


def test_closing_ends_the_show_and_is_told_once(live: Desk) -> None:
    shown = live.presentation
    heard: list[str] = []
    shown.closed.connect(lambda: heard.append("closed"))
    shown.close()
    shown.close()
    assert heard == ["closed"]
    assert (shown.live, shown.lecture, shown.slide, shown.timer.started) == (False, None, None, False)


def test_another_lecture_keeps_the_timer_only_during_a_show(live: Desk, kit: Kit) -> None:
    kit.clock.now += 60
    perform(live, "lecture.teach", "seals")
    assert live.presentation.timer.elapsed == 60
    live.presentation.end()
    perform(live, "lecture.teach", "transit")
    assert not live.presentation.timer.started


KEYS = [
    "slide.next", "slide.back", "slide.next-slide", "slide.previous-slide", "slide.first", "slide.last", "slide.enter",
    "slide.digit-0", "slide.digit-3", "audience.black", "audience.white", "audience.freeze", "show.start",
    "show.start-here", "show.escape", "overview.toggle", "timer.toggle", "trail.back", "course.reload",
]  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(KEYS), max_size=40))
def test_no_sequence_of_keys_leads_outside(live: Desk, walk: list[str]) -> None:
    shown = live.presentation
    for key in walk:
        perform(live, key)
        assert shown.lecture
        assert shown.position == clamp(shown.lecture, shown.position)
        assert shown.audience_slide is not None
        assert shown.live or (shown.cover == "" and shown.frozen is None)
        assert shown.frozen is not None or shown.audience_position == shown.position
