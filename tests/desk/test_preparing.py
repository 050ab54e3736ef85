from dataclasses import replace

from desk.kit import Kit, slide
from lecturedesk.course.course import Course
from lecturedesk.desk.preparing import Preparing
from lecturedesk.slides.deck import MOST
from lecturedesk.teach.position import Position


def test_the_rest_of_the_open_lecture_is_composed_slide_by_slide_and_its_sizes_kept(kit: Kit) -> None:
    desk, lecture = kit.desk, kit.course.lectures[0]
    desk.pictures.use(kit.course)
    preparing = Preparing(desk.presentation, desk.pictures)
    desk.presentation.open(kit.course, lecture, Position())
    assert preparing.busy
    for _ in range(len(lecture.slides) + 1):
        preparing.work()
    assert all(desk.pictures.ready(slide) for slide in lecture.slides)
    assert desk.pictures.keep_sizes(lecture)
    desk.presentation.close()
    assert not preparing.busy


def test_at_last_the_course_is_made_ready_for_being_read_again_once(kit: Kit) -> None:
    warmed: list[Course] = []
    desk = kit.desk
    desk.pictures.use(kit.course)
    preparing = Preparing(desk.presentation, desk.pictures, warmed.append)
    for lecture in kit.course.lectures:
        desk.presentation.open(kit.course, lecture, Position())
        preparing.work()
        assert warmed == ([] if lecture is kit.course.lectures[0] else [kit.course])
        for _ in range(len(lecture.slides)):
            preparing.work()
    assert warmed == [kit.course]


def test_of_a_lecture_with_more_slides_than_pictures_each_slide_is_composed_once(kit: Kit) -> None:
    desk = kit.desk
    lecture = replace(kit.course.lectures[0], slides=tuple(slide(n) for n in range(MOST + 20)))
    kit.course = replace(kit.course, lectures=(lecture,))
    desk.pictures.use(kit.course)
    preparing = Preparing(desk.presentation, desk.pictures)
    desk.presentation.open(kit.course, lecture, Position())
    for _ in range(len(lecture.slides) + 1):
        preparing.work()
    assert sum(desk.pictures.ready(one) for one in lecture.slides) <= MOST
    assert all(desk.pictures.prepared(one) for one in lecture.slides)
    assert desk.pictures.keep_sizes(lecture)
