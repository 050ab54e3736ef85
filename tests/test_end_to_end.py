"""The bundled course from its files to the audience's pixels and the PDF, in one process."""

import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from lecturedesk.app import Program, Request
from lecturedesk.base.problem import Level
from lecturedesk.base.resources import bundled_course
from lecturedesk.cli.offscreen import deck_of
from lecturedesk.cli.walk import play
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.course.walk import plain_text
from lecturedesk.export.export import Job, write
from lecturedesk.library.check import check
from lecturedesk.library.course import read_course
from lecturedesk.slides.deck import Deck
from lecturedesk.slides.theme_file import read_theme

_SENTENCE = re.compile(r"[^.?!]+[.?!]")
_WORD = re.compile(r"[^\W\d_]{4,}")


@pytest.fixture(scope="module")
def course() -> Course:
    """The bundled course, read anew from its files."""
    return read_course(bundled_course())


@pytest.fixture(scope="module")
def deck(course: Course, qapp: QApplication) -> Deck:
    return deck_of(course)


def letters(text: str) -> str:
    """The text as one line with single spaces, whatever broke it."""
    return " ".join(text.split())


def pages(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [letters(page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


def sentences_of_notes(slide: Slide) -> Iterator[str]:
    """The longer sentences of a slide's notes: short ones may stand on a slide as well."""
    for note in slide.notes:
        for block in note.blocks:
            for sentence in _SENTENCE.findall(letters(plain_text(block))):
                if len(sentence) >= 40:
                    yield sentence.strip()


def test_nothing_in_the_course_is_wrong(course: Course, deck: Deck) -> None:
    found = [*check(course, deck.picture), *read_theme(course.theme, course.path)[1]]
    assert [str(problem) for problem in found if problem.level is not Level.HINT] == []
    assert len(course.lectures) == 10
    assert all(slide.notes for lecture in course.lectures for slide in lecture.slides)


@pytest.mark.timeout(180)  # 500 key presses in both windows: ten seconds, on a busy machine more
def test_every_lecture_is_given_to_its_last_step(course: Course, program: Program) -> None:
    program.follow(Request(course.path, course=course))
    assert program.desk.shelf.course is course
    program.main.resize(1366, 720)
    program.main.show()
    presses = {lecture.id: play(program, lecture) for lecture in course.lectures}
    assert presses == {
        one.id: len(one.slides) - 1 + sum(slide.steps for slide in one.slides) for one in course.lectures
    }
    assert [notice.text for notice in program.desk.notices.kept] == []


def test_every_lecture_becomes_a_pdf_with_its_words_and_none_of_its_notes(
    course: Course, deck: Deck, tmp_path: Path
) -> None:
    for lecture in course.lectures:
        job = Job(course=course, lecture=lecture, deck=deck, out=tmp_path / f"{lecture.id}.pdf")
        text = pages(write("pdf", job))
        assert len(text) == len(lecture.slides)
        for slide, page in zip(lecture.slides, text, strict=True):
            words = _WORD.findall(deck.picture(slide, lecture).words())
            lost = [word for word in words if word not in page]
            assert len(lost) <= 2, f"{slide.id}: {lost}"  # PDFium may read a large number into the words beside it
        assert said_aloud(lecture, deck, " ".join(text)) == []


def said_aloud(lecture: Lecture, deck: Deck, text: str) -> list[str]:
    """The sentences of the notes that a text holds and no slide shows."""
    shown = " ".join(letters(deck.picture(slide, lecture).words()) for slide in lecture.slides)
    sentences = [sentence for slide in lecture.slides for sentence in sentences_of_notes(slide)]
    assert sentences, f"{lecture.id} has no notes"
    return [sentence for sentence in sentences if sentence in text and sentence not in shown]
