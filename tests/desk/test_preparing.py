from desk.kit import Kit
from lecturedesk.desk.preparing import Preparing
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
