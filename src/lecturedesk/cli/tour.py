"""Play a lecture without a screen and leave pictures of every page, and a PDF."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import UserError
from lecturedesk.cli.choose import add_course, course_and_lecture, read
from lecturedesk.course.course import Course, Lecture

if TYPE_CHECKING:
    from lecturedesk.app import Program

_LEAST_TURNS, _MOST_TURNS = 12, 400  # turns of the event loop until a page is painted whole
SIZES = {"wide": (1920, 1032), "small": (1366, 720)}
Stop = tuple[str, tuple[tuple[str, *tuple[object, ...]], ...]]


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="DIR", help=_("the folder for the pictures"))
    parser.add_argument("--lecture", default="", metavar="LECTURE", help=_("the lecture to play; default: the longest"))
    add_course(parser)


def run(options: argparse.Namespace) -> int:
    """Play the lecture and print the paths that were written."""
    course, lecture = _chosen(options)
    options.out.mkdir(parents=True, exist_ok=True)
    from lecturedesk.cli.offscreen import apart

    with apart():
        for path in _play(course, lecture, options.out):
            print(path)
    return 0


def _chosen(options: argparse.Namespace) -> tuple[Course, Lecture]:
    if options.lecture:
        return course_and_lecture(options.course, options.lecture)
    course = read(options.course)
    if not course.lectures:
        raise UserError(_("{path} holds no lecture.").format(path=course.path))
    return course, max(course.lectures, key=lambda lecture: len(lecture.slides))


def stops(lecture: Lecture) -> tuple[Stop, ...]:
    """The pages of the tour in their order: the picture's name, and the actions that lead there from the one before."""
    middle = min(8, len(lecture.slides))
    return (
        ("shelf", ()),
        ("teaching-opening", (("lecture.teach", lecture.id, lecture.slides[0].id), ("show.start",))),
        ("teaching", (("slide.go", middle), ("slide.next",))),
        ("teaching-black", (("audience.black",),)),
        ("overview", (("audience.black",), ("overview.toggle",))),
        ("keys", (("overview.toggle",), ("help.keys",))),
        ("studying", (("help.keys",), ("show.end",), ("lecture.study", lecture.id))),
    )


def _play(course: Course, lecture: Lecture, out: Path) -> list[Path]:
    from lecturedesk.app import build, make_application
    from lecturedesk.cli.walk import leave, must, play, write_pdf

    program = build(make_application())
    written: list[Path] = []
    try:
        must(program, "course.open", course.path)
        for size, (width, height) in SIZES.items():
            program.main.resize(width, height)
            program.main.show()
            for page, actions in stops(lecture):
                for action in actions:
                    must(program, *action)
                written.append(_picture(program, out / f"{page}-{size}.png"))
            must(program, "page.shelf")
        play(program, lecture)
        written.append(out / f"{lecture.id}.pdf")
        write_pdf(program, written[-1], lecture)
    finally:
        leave(program)
    return written


def _picture(program: "Program", path: Path) -> Path:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    for turn in range(_MOST_TURNS):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if not program.main.idle.waiting and turn > _LEAST_TURNS:
            break
    if not program.main.grab().save(str(path)):
        raise UserError(
            _("{path} cannot be written: is there room, and may this folder be written to?").format(path=path)
        )
    return path
