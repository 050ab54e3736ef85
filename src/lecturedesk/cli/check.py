"""Look for faults in a course: each with its file, line and how to mend it."""

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.cli.choose import course_path
from lecturedesk.course.course import Course


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("path", nargs="?", type=Path, metavar="PATH", help=_("the course folder or lecture to check"))
    parser.add_argument("--json", action="store_true", help=_("print one JSON object"))
    parser.add_argument("--fix", action="store_true", help=_("write the ids that are missing into the files"))


def run(options: argparse.Namespace) -> int:
    """Print the faults; returns 1 when there is an error or a warning."""
    folder = course_path(options.path)
    from lecturedesk.library.course import read_course

    if options.fix:
        from lecturedesk.library.fix import fix

        for path, count in fix(read_course(folder)):
            print(_("{path}: {n} ids written").format(path=path, n=count), file=sys.stderr)
    course = read_course(folder)
    problems = _all_problems(course)
    if options.json:
        spelled = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") != "utf8"
        print(json.dumps(report(course, problems), ensure_ascii=spelled, indent=2))
    else:
        _print(course, problems)
    return int(any(problem.level is not Level.HINT for problem in problems))


def _all_problems(course: Course) -> tuple[Problem, ...]:
    from lecturedesk.cli.offscreen import deck_of, gui
    from lecturedesk.library.check import check

    with gui():
        problems = check(course, deck_of(course).picture)
    found = dict.fromkeys((*problems, *_theme_faults(course)))
    return tuple(sorted(found, key=lambda p: (_relative(p.path, course), p.line or 0, p.rule)))


def _theme_faults(course: Course) -> list[Problem]:
    """The faults of the course's theme; those of a file that is not the course's stand where the theme is named."""
    from lecturedesk.slides.theme_file import read_theme

    root = _root(course)
    named = root / "course.yaml" if course.path.is_dir() else course.path
    faults = read_theme(course.theme, root)[1]
    return [fault if fault.path.is_relative_to(root) else replace(fault, path=named, line=None) for fault in faults]


def _root(course: Course) -> Path:
    return course.path if course.path.is_dir() else course.path.parent


def _relative(path: Path, course: Course) -> str:
    try:
        return path.relative_to(_root(course)).as_posix()
    except ValueError:
        return path.as_posix()


def report(course: Course, problems: tuple[Problem, ...]) -> dict[str, Any]:
    """The course and its problems as one JSON object; paths are relative to the course."""
    return {
        "course": {"id": course.id, "title": course.title, "path": str(course.path)},
        "lectures": len(course.lectures),
        "slides": sum(len(lecture.slides) for lecture in course.lectures),
        "concepts": len(course.concepts),
        "sources": len(course.sources),
        "problems": [
            {"level": str(p.level), "rule": p.rule, "path": _relative(p.path, course), "line": p.line, "what": p.what,
             "mend": p.mend}
            for p in problems
        ],
    }  # fmt: skip


def _print(course: Course, problems: tuple[Problem, ...]) -> None:
    for p in problems:
        place = f"{_relative(p.path, course)}:{p.line}" if p.line else _relative(p.path, course)
        print(f"{place}: {p.level} [{p.rule}] {p.what}{' ' + p.mend if p.mend else ''}")
    slides = sum(len(lecture.slides) for lecture in course.lectures)
    counts = {level: sum(p.level is level for p in problems) for level in Level}
    print(
        _("{title}: {lectures} lectures, {slides} slides, {concepts} concepts, {sources} sources; "
          "{errors} errors, {warnings} warnings, {hints} hints").format(
            title=course.title, lectures=len(course.lectures), slides=slides, concepts=len(course.concepts),
            sources=len(course.sources), errors=counts[Level.ERROR], warnings=counts[Level.WARNING],
            hints=counts[Level.HINT],
        )
    )  # fmt: skip
