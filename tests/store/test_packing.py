import pickle
from pathlib import Path
from typing import Any

from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.late import Late
from lecturedesk.course.slide import Note, Slide
from lecturedesk.course.span import Span
from lecturedesk.store.packing import pack, unpacked


def words(text: str) -> Paragraph:
    return Paragraph(spans=(Span(text),))


SLIDES = (
    Slide(id="one", title=(Span("One"),), blocks=(words("a"), words("b")), notes=(Note(blocks=(words("c"),), step=1),)),
    Slide(id="two", terms=("seal",), line=9),
)


def read() -> Course:
    return Course(id="c", title="C", path=Path("c"), lectures=(Lecture(id="l", title="L", path=Path(), slides=SLIDES),))


def never() -> Course:
    raise AssertionError("the course was read again")


def body(slide: Slide) -> Late[Any]:
    assert isinstance(slide.blocks, Late)
    return slide.blocks


def test_slides_come_back_equal_and_their_blocks_only_when_they_are_looked_at() -> None:
    first, second = unpacked(pack(SLIDES), "l", never)
    assert (first.id, first.name, second.terms, second.line) == ("one", "One", ("seal",), 9)
    assert (len(first.blocks), len(first.notes[0].blocks), body(first).loaded) == (2, 1, False)
    assert list(first.blocks) == list(SLIDES[0].blocks)
    assert body(first).loaded
    assert (first, second) == SLIDES


def test_bytes_that_are_broken_are_read_anew() -> None:
    assert unpacked(b"nonsense", "l", read) == SLIDES
    assert unpacked(b"nonsense", "gone", read) == ()


def test_a_slide_that_is_broken_is_read_anew_and_the_others_stay() -> None:
    packed = pickle.loads(pack(SLIDES))
    broken = pickle.dumps([(packed[0][0], b"nonsense"), packed[1]])
    assert unpacked(broken, "l", read) == SLIDES
