"""The command line: which command, with which options. Imports no Qt before a command needs it."""

import argparse
import importlib
import io
import os
import pkgutil
import sys
from collections.abc import Sequence
from functools import cache

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import UserError
from lecturedesk.base.version import version
from lecturedesk.cli.choose import WrongUseError

DONE, FAILED, WRONG_USE = 0, 1, 2


@cache
def commands() -> tuple[str, ...]:
    """The names of all commands: one module each, whose docstring is the command's help."""
    package = importlib.import_module("lecturedesk.cli")
    helpers = {"main", "choose", "offscreen", "walk"}
    return tuple(sorted(found.name for found in pkgutil.iter_modules(package.__path__) if found.name not in helpers))


def parser(names: Sequence[str]) -> argparse.ArgumentParser:
    """The parser of these commands."""
    top = argparse.ArgumentParser(
        prog="lecturedesk",
        description=_("A desktop companion for lectures: slide, notes and glossary side by side."),
        epilog=_("Without a command, the given course folder or Markdown file is opened, else the last course."),
    )
    top.add_argument("--version", action="version", version=f"LectureDesk {version()}")
    subparsers = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in names:
        module = importlib.import_module(f"lecturedesk.cli.{name}")
        text = _((module.__doc__ or "").strip())
        command = subparsers.add_parser(name, help=text.splitlines()[0], description=text)
        module.add(command)
        command.set_defaults(run=module.run)
    return top


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns 0 when done, 1 when the work failed or a check found faults, 2 for wrong use."""
    words = list(arguments) or ["open"]
    if not words[0].startswith("-") and words[0] not in commands():
        words.insert(0, "open")
    _spell_what_the_terminal_lacks()
    try:
        named = (words[0],) if words[0] in commands() else commands()
        options = parser(named).parse_args(words)  # the others' modules would only cost time
    except SystemExit as stop:
        return WRONG_USE if stop.code else DONE
    try:
        code = int(options.run(options))
        if sys.stdout is not None:
            sys.stdout.flush()
    except WrongUseError as fault:
        return _failed(str(fault), WRONG_USE)
    except UserError as fault:
        return _failed(str(fault))
    except BrokenPipeError:
        return _nobody_reads()
    except OSError as fault:
        return _failed(": ".join(str(part) for part in (fault.filename, fault.strerror or fault) if part))
    return code


def _failed(what: str, code: int = FAILED) -> int:
    print(f"lecturedesk: {what}", file=sys.stderr)
    return code


def _nobody_reads() -> int:
    """Whoever read our output, such as `head`, has enough: say no more, not even at the end of the process."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FAILED


def _spell_what_the_terminal_lacks() -> None:
    """Letters that the terminal's encoding lacks are written as numbers instead of ending the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
