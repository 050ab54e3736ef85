from dataclasses import replace
from pathlib import Path

from desk.kit import Kit, slide
from lecturedesk.base.problem import Level, Problem
from lecturedesk.course.course import Course, Lecture
from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk
from lecturedesk.desk.notices import Notice, Tone
from lecturedesk.teach.position import Position


def changed(kit: Kit) -> Course:
    transit = kit.course.lectures[0]
    new = replace(transit, slides=(slide(9), *transit.slides), digest="new")
    return replace(kit.course, lectures=(new, kit.course.lectures[1]))


def with_slides(kit: Kit, *numbers: int) -> Course:
    """The course with these slides of its first lecture written anew."""
    return replace(kit.course, lectures=with_slides_of(kit.course, *numbers))


def with_slides_of(course: Course, *numbers: int) -> tuple[Lecture, ...]:
    first, *rest = course.lectures
    slides = tuple(replace(one, section=one.section) if n in numbers else one for n, one in enumerate(first.slides))
    return (replace(first, slides=slides, digest=f"{first.digest}+"), *rest)


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
    assert kit.said == ["Slide 1 has changed. Type 1 and press Enter to go there."]


def test_reading_again_says_that_it_was_done(live: Desk, kit: Kit) -> None:
    assert perform(live, "course.reload")
    assert kit.said == ["The course was read again."]


def test_of_what_the_watch_reads_again_only_the_slides_that_changed_elsewhere_are_told(live: Desk, kit: Kit) -> None:
    assert perform(live, "course.reload", True)
    kit.course = with_slides(kit, 0)
    assert perform(live, "course.reload", True)
    assert kit.said == []  # it is the slide that the lecturer sees
    kit.course = with_slides(kit, 0, 2, 3)
    assert perform(live, "course.reload", True)
    assert kit.said == ["Slide 3 and 1 more have changed. Type 3 and press Enter to go there."]


def test_news_of_changed_slides_take_the_place_of_older_ones(live: Desk, kit: Kit) -> None:
    taken: list[Notice] = []
    live.notices.withdrawn.connect(taken.append)
    for number in (2, 3):
        kit.course = with_slides(kit, number)
        perform(live, "course.reload", True)
    assert [notice.text for notice in taken] == ["Slide 3 has changed. Type 3 and press Enter to go there."]
    assert live.shelf.news is live.notices.kept[-1]


def test_a_changed_slide_is_marked_until_it_is_visited(live: Desk, kit: Kit) -> None:
    kit.course = with_slides(kit, 0, 2, 3)
    perform(live, "course.reload", True)
    assert live.presentation.changed_slides == {"s3", "s4"}
    perform(live, "slide.go", 3)
    assert live.presentation.changed_slides == {"s4"}
    kit.course = with_slides(kit, 1)
    perform(live, "course.reload", True)
    assert live.presentation.changed_slides == {"s2", "s4"}
    perform(live, "lecture.teach", "transit")
    assert live.presentation.changed_slides == frozenset()


def test_another_lecture_that_changed_touches_nothing_that_is_seen(live: Desk, kit: Kit) -> None:
    heard: list[int] = []
    live.presentation.opened.connect(lambda: heard.append(1))
    kit.course = replace(kit.course, lectures=(kit.course.lectures[0], replace(kit.course.lectures[1], title="New")))
    perform(live, "course.reload", True)
    assert (heard, live.presentation.course) == ([], kit.course)


def test_a_lecture_whose_id_was_changed_is_known_by_its_file(live: Desk, kit: Kit) -> None:
    transit = replace(kit.course.lectures[0], id="renamed", digest="new")
    kit.course = replace(kit.course, lectures=(transit, kit.course.lectures[1]))
    perform(live, "course.reload", True)
    assert live.presentation.lecture is transit


def broken(course: Course, line: int = 7) -> Course:
    fault = Problem(Level.WARNING, "unclosed", course.lectures[0].path, line, "This code is not closed.")
    return replace(course, lectures=with_slides_of(course, 0, 2), problems=(*course.problems, fault))


def test_a_broken_save_leaves_everything_and_says_once_where_the_fault_is(live: Desk, kit: Kit) -> None:
    good = kit.course
    shown = live.presentation.lecture
    taken: list[Notice] = []
    live.notices.withdrawn.connect(taken.append)
    kit.course = broken(good)
    for _save in range(2):
        assert perform(live, "course.reload", True)
    assert (live.shelf.course, live.presentation.lecture) == (good, shown)
    (notice,) = live.notices.kept
    assert notice.problem is not None
    assert (notice.level, notice.problem.path.name, notice.problem.line) == (Tone.ERROR, "transit.md", 7)
    kit.course = broken(good, line=9)
    perform(live, "course.reload", True)
    assert [notice.problem.line for notice in live.notices.kept if notice.problem] == [7, 9]
    kit.course = replace(good, lectures=with_slides_of(good, 2))
    perform(live, "course.reload", True)
    assert live.shelf.course is kit.course
    assert len(taken) == 2
    assert live.shelf.trouble is None


def test_a_course_that_was_broken_already_is_read_again(live: Desk, kit: Kit) -> None:
    good = kit.course
    live.presentation.end()
    kit.course = broken(good)
    perform(live, "course.open", kit.folder)
    kit.course = replace(broken(good, line=12), lectures=with_slides_of(good, 3))
    perform(live, "course.reload", True)
    assert live.shelf.course is kit.course


def test_a_folder_that_is_gone_leaves_everything_until_it_is_back(live: Desk, kit: Kit) -> None:
    kit.folder.rename(kit.folder.with_name("away"))
    for _event in range(2):
        assert perform(live, "course.reload", True)
    assert len(kit.said) == 1
    assert "any more" in kit.said[0]
    assert live.presentation.slide is not None
    kit.folder.with_name("away").rename(kit.folder)
    assert perform(live, "course.reload", True)
    assert live.shelf.trouble is None


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
