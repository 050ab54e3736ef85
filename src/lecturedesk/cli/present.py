"""Present a lecture: the audience's window opens with the lecturer's."""

import argparse

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import UserError
from lecturedesk.cli.choose import add_course, course_and_lecture


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("lecture", metavar="LECTURE", help=_("a lecture's id, its number in the course, or its path"))
    parser.add_argument("--slide", metavar="ID", default="", help=_("the slide to start from"))
    parser.add_argument("--screen", type=screen, metavar="N", default=0, help=_("the screen of the audience, from 1"))
    add_course(parser)


def screen(text: str) -> int:
    """The number of a screen, from 1; ArgumentTypeError for anything else."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(_("screens are counted from 1"))
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Start the show; returns when the window is closed."""
    course, lecture = course_and_lecture(options.course, options.lecture)
    if options.slide and lecture.index(options.slide) is None:
        raise UserError(_("The lecture has no slide “{id}”.").format(id=options.slide))
    from lecturedesk.app import Request, run_program

    return run_program(Request(course.path, lecture.id, "present", options.slide, options.screen, course))
