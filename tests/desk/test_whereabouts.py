from dataclasses import replace

from desk.kit import Kit, lecture
from lecturedesk.course.course import Lecture
from lecturedesk.desk.whereabouts import Whereabouts, slide_at
from lecturedesk.store.paths import settings_file
from lecturedesk.store.settings import Settings
from lecturedesk.teach.position import Position


def opened(kit: Kit, lecture_id: str = "transit") -> Whereabouts:
    shown = kit.desk.presentation
    found = kit.course.lecture(lecture_id)
    assert found
    shown.open(kit.course, found, Position())
    return shown


def id_of(where: Whereabouts) -> tuple[str, str, int]:
    assert where.lecture
    assert where.slide
    return where.lecture.id, where.slide.id, where.position.step


def test_a_move_is_told_once_and_only_when_it_moves(kit: Kit) -> None:
    shown = opened(kit)
    heard: list[Position] = []
    shown.moved.connect(lambda: heard.append(shown.position))
    shown.go(Position(1, 1))
    shown.go(Position(1, 1))
    shown.go(Position(99, 99))
    assert heard == [Position(1, 1), Position(3, 1)]
    assert shown.ahead is None


def test_every_position_is_kept_for_the_next_start(kit: Kit) -> None:
    shown = opened(kit)
    shown.go(Position(1, 2))
    kit.desk.preferences.flush()
    assert Settings(settings_file()).table("places") == {"customs/transit": {"slide": "s2", "step": 2}}


def test_the_way_back_leads_across_lectures(kit: Kit) -> None:
    shown = opened(kit)
    shown.go(Position(1, 2))
    shown.jump(Position(3))
    opened(kit, "seals")
    assert shown.return_from_jump()
    assert id_of(shown) == ("transit", "s4", 0)
    assert shown.return_from_jump()
    assert id_of(shown) == ("transit", "s2", 2)
    assert not shown.return_from_jump()


def test_places_that_a_reload_took_away_are_passed_over(kit: Kit) -> None:
    shown = opened(kit)
    shown.jump(Position(2))
    shown.jump(Position(3))
    transit = kit.course.lectures[0]
    without = replace(transit, slides=(transit.slides[0], transit.slides[3]))
    shown._enter(replace(kit.course, lectures=(without,)), without, Position(1))
    assert shown.return_from_jump()
    assert id_of(shown) == ("transit", "s1", 0)


def test_a_place_where_one_already_is_is_passed_over(kit: Kit) -> None:
    shown = opened(kit)
    shown.jump(Position(2))
    shown.jump(Position(3))
    shown.go(Position(2))
    assert shown.return_from_jump()
    assert id_of(shown) == ("transit", "s1", 0)


def test_another_course_begins_a_new_way(kit: Kit) -> None:
    shown = opened(kit)
    shown.jump(Position(3))
    other = replace(kit.course, id="other")
    shown._enter(other, other.lectures[1], Position())
    assert not shown.return_from_jump()


def test_an_empty_lecture_has_no_slide_and_no_way_on(kit: Kit) -> None:
    empty = lecture("empty", kit.folder / "e.md", ())
    assert slide_at(empty, Position()) is None
    shown = kit.desk.presentation
    shown.open(replace(kit.course, lectures=(empty,)), empty, Position(4))
    shown.go(Position(3))
    assert (shown.position, shown.slide, shown.ahead) == (Position(), None, None)


def test_without_a_lecture_nothing_moves(kit: Kit) -> None:
    shown = kit.desk.presentation
    shown.go(Position(1))
    shown.jump(Position(1))
    assert (shown.position, shown.lecture) == (Position(), None)
    assert not shown.return_from_jump()
    assert slide_at(Lecture(id="x", title="x", path=kit.folder), Position()) is None
