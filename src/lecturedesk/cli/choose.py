"""Which course and which lecture a command speaks of."""

import argparse
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import UserError
from lecturedesk.base.resources import bundled_course
from lecturedesk.course.course import Course, Lecture
from lecturedesk.library.home import DESCRIPTION, MARKDOWN


class WrongUseError(UserError):
    """A command was given what it cannot work on; the command line ends with the code for wrong use."""


class NotThereError(WrongUseError):
    """A file or folder that was asked for does not exist."""

    def __init__(self, path: Path) -> None:
        super().__init__(_("{path} does not exist.").format(path=path))


def add_course(parser: argparse.ArgumentParser) -> None:
    """Give a command the option --course."""
    text = _("the course folder; default: the one this folder lies in, else the bundled course")
    parser.add_argument("--course", type=Path, metavar="PATH", help=text)


def course_path(given: Path | None) -> Path:
    """The folder or file of the course: the given one, the one the working folder lies in, or the bundled one.

    Raises WrongUseError when the given path does not exist or can hold no course.
    """
    if given is None:
        return _home(Path.cwd()) or bundled_course()
    if not given.exists():
        raise NotThereError(given)
    path = given.resolve()
    if path.name == DESCRIPTION:
        return path.parent
    if path.is_file() and path.suffix.lower() not in MARKDOWN:
        raise WrongUseError(_("{path} is neither a course folder nor a Markdown file.").format(path=given))
    return path


def read(given: Path | None) -> Course:
    """The course, read from its kept copy when nothing has changed."""
    from lecturedesk.store.cache import open_course

    return open_course(course_path(given))


def course_and_lecture(given: Path | None, name: str) -> tuple[Course, Lecture]:
    """The lecture by its id, its number in the course's order, or its path, with its course; else UserError."""
    path = Path(name)
    if path.suffix.lower() in MARKDOWN or "/" in name or len(path.parts) != 1:
        if not path.exists():
            raise NotThereError(path)
        return _by_path(path.resolve(), given)
    course = read(given)
    lecture = course.lecture(name)
    if lecture is None and name.isdecimal() and 1 <= int(name) <= len(course.lectures):
        lecture = course.lectures[int(name) - 1]
    if lecture is None and path.exists():
        return _by_path(path.resolve(), given)
    if lecture is None:
        known = ", ".join(lecture.id for lecture in course.lectures) or _("none")
        raise UserError(_("“{name}” is no lecture of this course; it has: {known}.").format(name=name, known=known))
    return course, lecture


def _home(path: Path) -> Path | None:
    """The course folder that a path is or lies in."""
    return next((folder for folder in (path, *path.parents) if (folder / DESCRIPTION).is_file()), None)


def _by_path(path: Path, given: Path | None) -> tuple[Course, Lecture]:
    course = read(given or (path if path.is_file() else _home(path) or path / "lecture.md"))
    for lecture in course.lectures:
        file = lecture.path.resolve()
        if path in (file, file.parent):
            return course, lecture
    raise UserError(_("{path} is no lecture of the course {course}.").format(path=path, course=course.path))
