"""Work on a course's glossary: write the inflected forms of its Russian terms."""

import argparse
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import UserError
from lecturedesk.cli.choose import NotThereError, course_path


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("task", choices=("forms",), help=_("forms: write the inflected forms into the glossary files"))
    parser.add_argument("path", nargs="?", type=Path, metavar="PATH", help=_("the course folder or one glossary file"))


def run(options: argparse.Namespace) -> int:
    """Write the forms and say how many each file got."""
    if options.path is not None and not options.path.exists():
        raise NotThereError(options.path)
    path = course_path(options.path)
    files = [path] if path.is_file() else sorted((path / "glossary").glob("*.yaml"))
    if not files:
        raise UserError(_("{path} has no glossary files.").format(path=path))
    from lecturedesk.library.forms import write_forms

    for file in files:
        print(_("{path}: {n} terms given their forms").format(path=file, n=write_forms(file)))
    return 0
