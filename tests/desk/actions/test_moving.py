import pytest

from desk.kit import Kit
from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk
from lecturedesk.teach.position import Position


def walk(desk: Desk, *ids: str) -> Position:
    for each in ids:
        perform(desk, each)
    return desk.presentation.position


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        (["slide.next"], Position(1)),
        (["slide.next", "slide.next", "slide.back"], Position(1)),
        (["slide.next-slide", "slide.next-slide", "slide.back"], Position(1, 2)),
        (["slide.next-slide", "slide.next-slide", "slide.previous-slide"], Position(1)),
        (["slide.last"], Position(3, 1)),
        (["slide.last", "slide.next"], Position(3, 1)),
        (["slide.last", "slide.first", "slide.back"], Position()),
        (["slide.enter"], Position(1)),
    ],
)
def test_keys_move_as_their_names_say(taught: Desk, ids: list[str], expected: Position) -> None:
    assert walk(taught, *ids) == expected


def test_a_held_key_moves_twelve_slides_a_second_at_most(taught: Desk, kit: Kit) -> None:
    moved: list[Position] = []
    taught.presentation.moved.connect(lambda: moved.append(taught.presentation.position))
    perform(taught, "slide.next")
    for _ in range(9):
        kit.clock.now += 1 / 30
        perform(taught, "slide.next", True)
    assert 3 <= len(moved) <= 5
    perform(taught, "slide.next")
    assert taught.presentation.position > moved[-2]


def test_digits_then_enter_go_to_a_slide_and_alt_left_returns(taught: Desk) -> None:
    walk(taught, "slide.next", "slide.next")
    assert walk(taught, "slide.digit-0", "slide.digit-4", "slide.enter") == Position(3)
    assert walk(taught, "trail.back") == Position(1, 1)


def test_digits_that_are_too_old_do_not_count(taught: Desk, kit: Kit) -> None:
    walk(taught, "slide.digit-4")
    kit.clock.now += 3
    assert walk(taught, "slide.enter") == Position(1)


def test_a_number_that_is_no_slide_is_said_and_moves_nothing(taught: Desk, kit: Kit) -> None:
    assert walk(taught, "slide.digit-9", "slide.enter") == Position()
    assert kit.said == ["There is no slide 9 in this lecture."]
    assert walk(taught, "slide.enter") == Position(1)


def test_going_to_a_slide_by_id_closes_the_overview(taught: Desk) -> None:
    perform(taught, "overview.toggle")
    assert perform(taught, "slide.go", "s3")
    assert (taught.presentation.position, taught.view.overlay) == (Position(2), "")
    assert not perform(taught, "slide.go", "s99")


def test_with_no_jump_behind_the_way_back_says_so(taught: Desk, kit: Kit) -> None:
    assert not perform(taught, "trail.back")
    assert kit.said == ["There was no jump to return from."]


def test_the_way_back_crosses_lectures_and_the_show_goes_on(live: Desk, kit: Kit) -> None:
    walk(live, "slide.next", "slide.next")
    perform(live, "lecture.teach", "seals")
    kit.clock.now += 30
    assert walk(live, "trail.back") == Position(1, 1)
    shown = live.presentation
    assert shown.lecture
    assert (shown.lecture.id, shown.live, shown.timer.elapsed) == ("transit", True, 30)
