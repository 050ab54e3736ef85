"""Open the shelf: the given course folder or Markdown file, else the last course."""

import argparse
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.cli.choose import NotThereError


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("path", nargs="?", type=Path, metavar="PATH", help=_("a course folder or a Markdown file"))


def run(options: argparse.Namespace) -> int:
    """Open the window; returns when it is closed."""
    path: Path | None = options.path
    if path is not None and not path.exists():
        raise NotThereError(path)
    from lecturedesk.app import Request, run_program

    return run_program(Request(path=path.resolve() if path else None))
