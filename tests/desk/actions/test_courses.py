from dataclasses import replace
from pathlib import Path

from desk.kit import Kit, slide
from lecturedesk.course.course import Course
from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk
from lecturedesk.teach.position import Position


def changed(kit: Kit) -> Course:
    transit = kit.course.lectures[0]
    new = replace(transit, slides=(slide(9), *transit.slides), digest="new")
    return replace(kit.course, lectures=(new, kit.course.lectures[1]))


def test_without_a_path_the_user_is_asked(desk: Desk, kit: Kit) -> None:
    kit.ask.course = kit.folder / "course.yaml"
    (kit.folder / "course.yaml").write_text("x")
    assert perform(desk, "course.open")
    assert kit.ask.asked == [f"open from {kit.folder.parent.name}"]
    assert desk.shelf.path == kit.folder


def test_a_dismissed_question_changes_nothing(taught: Desk, kit: Kit) -> None:
    assert perform(taught, "course.open")
    assert (kit.reads, taught.view.page) == (1, "teaching")
    assert taught.presentation.lecture


def test_another_course_leads_to_the_shelf(taught: Desk, kit: Kit, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    kit.course = replace(kit.course, id="other", path=other)
    assert perform(taught, "course.open", other)
    assert (taught.view.page, taught.presentation.lecture) == ("shelf", None)
    assert taught.shelf.course is kit.course


def test_whoever_hears_of_a_course_finds_its_pictures(kit: Kit) -> None:
    ready: list[bool] = []
    first = kit.course.lectures[0].slides

    def look() -> None:
        kit.desk.pictures.picture(first[0])
        ready.append(kit.desk.pictures.ready(first[3]))

    kit.desk.shelf.opened.connect(look)
    perform(kit.desk, "course.open", kit.folder)
    assert ready == [True]  # composed with its section: the course was known


def test_a_show_is_not_lost_to_ctrl_o(live: Desk, kit: Kit) -> None:
    assert not perform(live, "course.open")
    assert live.presentation.live
    assert kit.ask.asked == []
    assert "Esc twice" in kit.said[0]


def test_a_missing_course_is_said_and_the_open_one_stays(desk: Desk, kit: Kit) -> None:
    assert not perform(desk, "course.open", kit.folder / "gone")
    assert "There is no" in kit.said[0]
    assert desk.shelf.course is kit.course


def test_reading_again_during_the_show_keeps_everything(live: Desk, kit: Kit) -> None:
    perform(live, "slide.next")
    perform(live, "slide.next")
    kit.course = changed(kit)
    assert perform(live, "course.reload")
    shown = live.presentation
    assert (shown.position, shown.live, shown.timer.running) == (Position(2, 1), True, True)
    assert shown.lecture is kit.course.lectures[0]
    assert live.shelf.course is kit.course
    assert kit.said == ["The course was read again."]


def test_what_the_watch_reads_again_is_not_announced(live: Desk, kit: Kit) -> None:
    kit.course = changed(kit)
    assert perform(live, "course.reload", True)
    assert kit.said == []


def test_a_lecture_that_broke_stays_on_screen_and_is_named(live: Desk, kit: Kit) -> None:
    before = live.presentation.lecture
    kit.course = replace(kit.course, lectures=(kit.course.lectures[1],))
    assert perform(live, "course.reload", True)
    assert live.presentation.lecture is before
    assert kit.said == ["Transit cannot be read any more; it stays as it was."]
    assert live.presentation.slide
    assert live.pictures.picture(live.presentation.slide).words()


def test_with_no_course_open_reading_again_does_nothing(kit: Kit) -> None:
    assert perform(kit.desk, "course.reload")
    assert (kit.reads, kit.said) == (0, [])
