from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.slide import Note, Slide
from lecturedesk.course.span import Span
from lecturedesk.export.export import Job
from lecturedesk.paint.ruler import QtRuler
from lecturedesk.slides.deck import Deck
from lecturedesk.slides.theme_file import read_theme


def words(text: str) -> Paragraph:
    return Paragraph(spans=(Span(text),))


@pytest.fixture
def job(qapp: QApplication, tmp_path: Path) -> Job:
    slides = (
        Slide(id="one", title=(Span("Навигационная пломба"),), blocks=(words("It reports where it is"),),
              notes=(Note(blocks=(words("Whisper this"),)),)),
        Slide(id="two", title=(Span("Unified office"),)),
    )  # fmt: skip
    lecture = Lecture(id="l", title="Lecture", path=Path("l.md"), slides=slides)
    course = Course(id="c", title="C", path=Path(), lectures=(lecture,), authors=("A. Author",))
    deck = Deck(read_theme("harbour")[0], QtRuler())
    return Job(course=course, lecture=lecture, deck=deck, out=tmp_path / "out" / "lecture.pdf")
