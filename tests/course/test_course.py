from pathlib import Path

from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.course.source import Source
from lecturedesk.course.span import Span
from lecturedesk.course.term import Concept

LECTURE = Lecture(id="transit", title="T", path=Path("t.md"), slides=(Slide(id="a"), Slide(id="b", title=(Span("B"),))))
COURSE = Course(id="c", title="C", path=Path(), lectures=(LECTURE,), concepts=(Concept(id="seal"),),
                sources=(Source(key="k"),))  # fmt: skip


def test_parts_are_found_by_their_ids() -> None:
    assert COURSE.lecture("transit") is LECTURE
    assert COURSE.concept("seal") == Concept(id="seal")
    assert COURSE.source("k") == Source(key="k")
    assert LECTURE.index("b") == 1


def test_what_is_not_there_is_none() -> None:
    assert (COURSE.lecture("x"), COURSE.concept("x"), COURSE.source("x"), LECTURE.index("x")) == (None,) * 4


def test_a_slide_without_a_title_goes_by_its_id() -> None:
    assert [slide.name for slide in LECTURE.slides] == ["a", "B"]
