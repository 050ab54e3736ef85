"""Study a lecture: slide, notes and glossary for one person, without timers."""

import argparse

from lecturedesk.base.i18n import _
from lecturedesk.cli.choose import add_course, course_and_lecture


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("lecture", metavar="LECTURE", help=_("a lecture's id, its number in the course, or its path"))
    add_course(parser)


def run(options: argparse.Namespace) -> int:
    """Open the lecture for study; returns when the window is closed."""
    course, lecture = course_and_lecture(options.course, options.lecture)
    from lecturedesk.app import Request, run_program

    return run_program(Request(course.path, lecture.id, "study", course=course))
