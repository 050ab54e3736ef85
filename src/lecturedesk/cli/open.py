"""Open the shelf: the given course folder or Markdown file, else the last course."""

import argparse
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.cli.choose import course_path


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("path", nargs="?", type=Path, metavar="PATH", help=_("a course folder or a Markdown file"))


def run(options: argparse.Namespace) -> int:
    """Open the window; returns when it is closed."""
    path = course_path(options.path) if options.path is not None else None
    from lecturedesk.app import Request, run_program

    return run_program(Request(path=path))
