"""Work on a course's glossary: write the inflected forms of its Russian terms."""

import argparse
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import UserError
from lecturedesk.cli.choose import course_path


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("task", choices=("forms",), help=_("forms: write the inflected forms into the glossary files"))
    parser.add_argument("path", nargs="?", type=Path, metavar="PATH", help=_("the course folder or one glossary file"))


def run(options: argparse.Namespace) -> int:
    """Write the forms and say how many each file got."""
    files = _files(options.path)
    from lecturedesk.library.forms import write_forms

    for file in files:
        print(_("{path}: {n} terms given their forms").format(path=file, n=write_forms(file)))
    return 0


def _files(given: Path | None) -> list[Path]:
    if given is not None and given.is_file() and given.suffix.lower() in (".yaml", ".yml") and given.stem != "course":
        return [given]
    from lecturedesk.library.glossary import glossary_files

    folder = course_path(given)
    files = glossary_files(folder)
    if not files:
        raise UserError(_("{path} has no glossary files.").format(path=folder))
    return list(files)
