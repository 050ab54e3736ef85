from hypothesis import given
from hypothesis import strategies as st

from lecturedesk.course.course import Lecture
from lecturedesk.teach import position as moves
from lecturedesk.teach.position import Position
from teach.lectures import lecture_of, lectures

anywhere = st.builds(Position, st.integers(-3, 12), st.integers(-3, 8))


def inside(lecture: Lecture, position: Position) -> bool:
    if not lecture.slides:
        return position == Position()
    return 0 <= position.slide < len(lecture.slides) and 0 <= position.step <= lecture.slides[position.slide].steps


@given(lectures, anywhere)
def test_back_undoes_forward(lecture: Lecture, start: Position) -> None:
    here = moves.clamp(lecture, start)
    there = moves.forward(lecture, here)
    if there == here:
        assert here == moves.last(lecture)
    else:
        assert there > here
        assert moves.back(lecture, there) == here


@given(lectures, anywhere)
def test_forward_undoes_back(lecture: Lecture, start: Position) -> None:
    here = moves.clamp(lecture, start)
    there = moves.back(lecture, here)
    if there == here:
        assert here == moves.first()
    else:
        assert moves.forward(lecture, there) == here


@given(lectures, anywhere, st.lists(st.sampled_from(["forward", "back", "next_slide", "previous_slide"]), max_size=30))
def test_a_walk_never_leaves_the_lecture(lecture: Lecture, start: Position, walk: list[str]) -> None:
    here = start
    for move in walk:
        here = getattr(moves, move)(lecture, here)
        assert inside(lecture, here)
        following = moves.ahead(lecture, here)
        assert following is None or (inside(lecture, following) and following > here)
        assert (following is None) == (here == moves.last(lecture))


@given(lectures)
def test_pressing_next_shows_every_step_once(lecture: Lecture) -> None:
    here, seen = moves.first(), [moves.first()]
    while (following := moves.ahead(lecture, here)) is not None:
        here = following
        seen.append(here)
    assert len(seen) == max(sum(slide.steps + 1 for slide in lecture.slides), 1)
    assert here == moves.last(lecture)


def test_back_lands_on_the_full_slide_and_previous_slide_on_the_bare_one() -> None:
    lecture = lecture_of([2, 1])
    assert moves.back(lecture, Position(1)) == Position(0, 2)
    assert moves.previous_slide(lecture, Position(1, 1)) == Position(0)


def test_next_slide_skips_the_steps_left_and_fills_the_last_slide() -> None:
    lecture = lecture_of([2, 1])
    assert moves.next_slide(lecture, Position(0, 1)) == Position(1)
    assert moves.next_slide(lecture, Position(1)) == Position(1, 1)


def test_numbers_count_from_one_and_stay_inside() -> None:
    lecture = lecture_of([0, 3, 0])
    assert moves.go(lecture, 2) == Position(1)
    assert moves.go(lecture, 99) == Position(2)
    assert moves.go(lecture, 0) == Position(0)
