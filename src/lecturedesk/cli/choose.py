"""Which course and which lecture a command speaks of."""

import argparse
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import UserError
from lecturedesk.base.resources import bundled_course
from lecturedesk.course.course import Course, Lecture


class NotThereError(FileNotFoundError):
    """A file that was asked for does not exist; the command line ends with the code for wrong use."""

    def __init__(self, path: Path) -> None:
        super().__init__(2, "does not exist", str(path))


def add_course(parser: argparse.ArgumentParser) -> None:
    """Give a command the option --course."""
    text = _("the course folder; default: the one this folder lies in, else the bundled course")
    parser.add_argument("--course", type=Path, metavar="PATH", help=text)


def course_path(given: Path | None) -> Path:
    """The folder or file of the course: the given one, the one the working folder lies in, or the bundled one."""
    if given is not None:
        if not given.exists():
            raise NotThereError(given)
        return given.resolve()
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "course.yaml").is_file():
            return folder
    return bundled_course()


def read(given: Path | None) -> Course:
    """The course, read from its kept copy when nothing has changed."""
    from lecturedesk.store.cache import open_course

    return open_course(course_path(given))


def course_and_lecture(given: Path | None, name: str) -> tuple[Course, Lecture]:
    """The lecture by its id, its number in the course's order, or a path, with its course; else UserError."""
    path = Path(name)
    if path.suffix == ".md" or (given is None and path.is_dir() and "/" in name):
        if not path.exists():
            raise NotThereError(path)
        return _by_path(path.resolve(), given)
    course = read(given)
    if name.isdecimal() and 1 <= int(name) <= len(course.lectures):
        return course, course.lectures[int(name) - 1]
    lecture = course.lecture(name)
    if lecture is None:
        known = ", ".join(lecture.id for lecture in course.lectures) or _("none")
        raise UserError(_("“{name}” is no lecture of this course; it has: {known}.").format(name=name, known=known))
    return course, lecture


def _by_path(path: Path, given: Path | None) -> tuple[Course, Lecture]:
    file = path / "lecture.md" if path.is_dir() else path
    home = next((folder for folder in file.parents if (folder / "course.yaml").is_file()), None)
    course = read(given or home or file)
    for lecture in course.lectures:
        if lecture.path.resolve() == file:
            return course, lecture
    raise UserError(_("{path} is no lecture of the course {course}.").format(path=file, course=course.path))
