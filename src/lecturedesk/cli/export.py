"""Write a lecture as a file: PDF or PNG pictures."""

import argparse
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.cli.choose import add_course, course_and_lecture


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("format", choices=("pdf", "png"), help=_("what to write"))
    parser.add_argument("lecture", metavar="LECTURE", help=_("a lecture's id, its number in the course, or its path"))
    parser.add_argument("-o", "--out", type=Path, required=True, help=_("the file, for png the folder, to write"))
    add_course(parser)


def run(options: argparse.Namespace) -> int:
    """Write the lecture and say where it is."""
    course, lecture = course_and_lecture(options.course, options.lecture)
    from lecturedesk.cli.offscreen import deck_of, gui
    from lecturedesk.export.export import Job, write

    with gui():
        path = write(options.format, Job(course=course, lecture=lecture, deck=deck_of(course), out=options.out))
    print(path)
    return 0
