"""Play a lecture without a screen and leave pictures of every page, and a PDF."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.cli.choose import add_course, course_and_lecture
from lecturedesk.course.course import Course, Lecture

_LEAST_TURNS, _MOST_TURNS = 12, 400  # turns of the event loop until a page is painted whole
SIZES = {"wide": (1920, 1032), "small": (1366, 720)}


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="DIR", help=_("the folder for the pictures"))
    parser.add_argument("--lecture", default="", metavar="LECTURE", help=_("the lecture to play; default: the longest"))
    add_course(parser)


def run(options: argparse.Namespace) -> int:
    """Play the lecture and print the paths that were written."""
    course, lecture = _chosen(options)
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="lecturedesk-") as home:
        os.environ["LECTUREDESK_HOME"] = home
        for path in _play(course, lecture, options.out):
            print(path)
    return 0


def _chosen(options: argparse.Namespace) -> tuple[Course, Lecture]:
    if options.lecture:
        return course_and_lecture(options.course, options.lecture)
    from lecturedesk.cli.choose import read

    course = read(options.course)
    longest = max(course.lectures, key=lambda lecture: len(lecture.slides))
    return course, longest


def _play(course: Course, lecture: Lecture, out: Path) -> list[Path]:
    from lecturedesk.app import build, make_application
    from lecturedesk.cli.walk import must, play, write_pdf

    program = build(make_application())
    written: list[Path] = []
    must(program, "course.open", course.path)
    for name, (width, height) in SIZES.items():
        program.main.resize(width, height)
        program.main.show()
        written += _pages(program, lecture, out, name)
    play(program, lecture)
    written.append(out / f"{lecture.id}.pdf")
    write_pdf(program, written[-1], lecture)
    program.close()
    return written


def _pages(program: object, lecture: Lecture, out: Path, name: str) -> list[Path]:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from lecturedesk.app import Program
    from lecturedesk.cli.walk import must

    assert isinstance(program, Program)
    written: list[Path] = []

    def keep(page: str) -> None:
        for _turn in range(_MOST_TURNS):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if not program.main.idle.waiting and _turn > _LEAST_TURNS:
                break
        path = out / f"{page}-{name}.png"
        program.main.grab().save(str(path))
        written.append(path)

    keep("shelf")
    must(program, "lecture.teach", lecture.id, lecture.slides[0].id)
    must(program, "show.start")
    keep("teaching-opening")
    middle = min(7, len(lecture.slides) - 1)
    must(program, "slide.go", middle + 1)
    must(program, "slide.next")
    keep("teaching")
    must(program, "audience.black")
    keep("teaching-black")
    must(program, "audience.black")
    must(program, "overview.toggle")
    keep("overview")
    must(program, "overview.toggle")
    must(program, "help.keys")
    keep("keys")
    must(program, "help.keys")
    must(program, "show.end")
    must(program, "lecture.study", lecture.id)
    keep("studying")
    must(program, "page.shelf")
    return written
