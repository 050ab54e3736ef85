"""Playing a course through in the real windows, for the self-test and the tour."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from lecturedesk.app import Program
from lecturedesk.base.i18n import _
from lecturedesk.base.problem import UserError
from lecturedesk.course.course import Lecture
from lecturedesk.desk.action import perform
from lecturedesk.export.export import Job, write
from lecturedesk.paint.ruler import QtRuler
from lecturedesk.slides.deck import Deck
from lecturedesk.slides.geometry import sheet


def must(program: Program, action: str, *args: object) -> None:
    """Perform an action; UserError when it was refused."""
    if not perform(program.desk, action, *args):
        said = [notice.text for notice in program.desk.notices.kept]
        raise UserError(_("“{action}” was refused: {why}").format(action=action, why=" ".join(said[-1:])))
    QApplication.processEvents()


def walk(program: Program, course_path: Path) -> str:
    """Open the course and go through each lecture step by step with both windows open; counts what was seen."""
    must(program, "course.open", course_path)
    course = program.desk.shelf.course
    if course is None or not course.lectures:
        raise UserError(_("{path} holds no lecture.").format(path=course_path))
    program.main.resize(1366, 720)
    program.main.show()
    slides = presses = 0
    for lecture in course.lectures:
        presses += play(program, lecture)
        slides += len(lecture.slides)
    return _("{slides} slides, {presses} presses").format(slides=slides, presses=presses)


def play(program: Program, lecture: Lecture) -> int:
    """Give one lecture from its first slide to its last step; returns how many presses it took."""
    must(program, "lecture.teach", lecture.id)
    must(program, "show.start")
    shown = program.desk.presentation
    presses = 0
    while shown.ahead is not None:
        must(program, "slide.next")
        presses += 1
    seen = shown.slide, shown.audience_slide
    if any(slide is None or slide.id != lecture.slides[-1].id for slide in seen):
        raise UserError(_("The lecture {id} did not come to its end.").format(id=lecture.id))
    must(program, "show.end")
    return presses


def leave(program: Program) -> None:
    """Close the program as it stands, a running show too, without asking anyone."""
    if program.desk.presentation.live:
        perform(program.desk, "show.end")
    program.close()


def write_pdf(program: Program, path: Path, lecture: Lecture | None = None) -> str:
    """Write a lecture, by default the first, as PDF; UserError when the file is empty."""
    course = program.desk.shelf.course
    assert course is not None
    theme = program.desk.pictures.theme
    deck = Deck(theme, QtRuler(theme), sheet(course.size))
    write("pdf", Job(course=course, lecture=lecture or course.lectures[0], deck=deck, out=path))
    size = path.stat().st_size
    if size < 1000:
        raise UserError(_("{path} is empty.").format(path=path))
    return _("{size} kB").format(size=size // 1000)
