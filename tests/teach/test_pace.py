import pytest
from hypothesis import given
from hypothesis import strategies as st

from lecturedesk.course.course import Lecture
from lecturedesk.teach import pace
from lecturedesk.teach.position import Position, forward
from teach.lectures import lecture_of, lectures


def test_steps_share_their_slides_time() -> None:
    lecture = lecture_of([0, 3], each=4.0)
    assert pace.planned(lecture, Position(1)) == 4
    assert pace.planned(lecture, Position(1, 2)) == 6


@pytest.mark.parametrize(("minutes", "expected"), [(3, -1), (4, 0), (7.5, 0), (8, 0), (10, 2)])
def test_a_slides_own_time_is_neither_ahead_nor_behind(minutes: float, expected: float) -> None:
    lecture = lecture_of([0, 0, 0], each=4.0)
    assert pace.behind(lecture, Position(1), minutes * 60) == pytest.approx(expected)


def test_slides_without_minutes_share_the_lectures_time() -> None:
    lecture = lecture_of([0, 0, 0, 0], minutes=40)
    assert pace.planned(lecture, Position(3)) == 30
    assert pace.due(lecture, 15 * 60) == pytest.approx(1.5)


def test_time_left_goes_below_zero_when_the_lecture_overruns() -> None:
    lecture = lecture_of([0, 0], each=10.0)
    assert pace.time_left(lecture, 5 * 60) == 15 * 60
    assert pace.time_left(lecture, 21 * 60) == -60


def test_a_lecture_with_no_plan_at_all_is_never_late() -> None:
    empty = lecture_of([])
    assert (pace.behind(empty, Position(), 99), pace.due(empty, 99), pace.planned(empty, Position())) == (0, 0, 0)
    assert pace.due(lecture_of([0, 0]), 99) == 2


@given(lectures, st.floats(0, 90))
def test_the_plan_grows_with_every_step(lecture: Lecture, minutes: float) -> None:
    here = Position()
    for _ in range(40):
        there = forward(lecture, here)
        assert pace.planned(lecture, there) >= pace.planned(lecture, here)
        here = there
    assert 0 <= pace.due(lecture, minutes * 60) <= len(lecture.slides)
