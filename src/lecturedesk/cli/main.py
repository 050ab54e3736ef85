"""The command line: which command, with which options. Imports no Qt before a command needs it."""

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Sequence
from functools import cache

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import UserError
from lecturedesk.base.version import version

DONE, FAILED, WRONG_USE = 0, 1, 2


@cache
def commands() -> tuple[str, ...]:
    """The names of all commands: one module each, whose docstring is the command's help."""
    package = importlib.import_module("lecturedesk.cli")
    helpers = {"main", "choose", "offscreen", "walk"}
    return tuple(sorted(found.name for found in pkgutil.iter_modules(package.__path__) if found.name not in helpers))


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    top = argparse.ArgumentParser(
        prog="lecturedesk",
        description=_("A desktop companion for lectures: slide, notes and glossary side by side."),
        epilog=_("Without a command, the given course folder or Markdown file is opened, else the last course."),
    )
    top.add_argument("--version", action="version", version=f"LectureDesk {version()}")
    subparsers = top.add_subparsers(dest="command", metavar="COMMAND")
    for name in commands():
        module = importlib.import_module(f"lecturedesk.cli.{name}")
        text = (module.__doc__ or "").strip()
        command = subparsers.add_parser(name, help=text.splitlines()[0], description=text)
        module.add(command)
        command.set_defaults(run=module.run)
    return top


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns 0 when done, 1 when the work failed or a check found faults, 2 for wrong use."""
    words = list(arguments) or ["open"]
    if not words[0].startswith("-") and words[0] not in commands():
        words.insert(0, "open")
    try:
        options = parser().parse_args(words)
    except SystemExit as stop:
        return WRONG_USE if stop.code else DONE
    try:
        return int(options.run(options))
    except FileNotFoundError as fault:
        print(_("lecturedesk: {path} does not exist.").format(path=fault.filename), file=sys.stderr)
        return WRONG_USE
    except UserError as fault:
        print(f"lecturedesk: {fault}", file=sys.stderr)
        return FAILED
