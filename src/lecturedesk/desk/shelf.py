"""The course that is open and the courses that could be."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Problem, UserError, in_order
from lecturedesk.course.course import Course
from lecturedesk.desk.notices import Notice
from lecturedesk.desk.preferences import Preferences
from lecturedesk.store.shelf import Known, known_courses, last_course, remember

CourseReader = Callable[[Path, Course | None], Course]


class Shelf(QObject):
    """The open course, its faults, and the known courses; `opened` after a course was opened or read again."""

    opened = Signal()

    def __init__(self, read: CourseReader, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._preferences = preferences
        self._course: Course | None = None
        self._path: Path | None = None
        self._trouble: Notice | None = None
        self._news: Notice | None = None

    @property
    def trouble(self) -> Notice | None:
        """What was said of why the open course could not be read again, or None when it could."""
        return self._trouble

    @property
    def course(self) -> Course | None:
        """The open course, or None before the first."""
        return self._course

    @property
    def path(self) -> Path | None:
        """The folder or file that the open course was read from."""
        return self._path

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every fault of the open course and its lectures, by file and line, each once."""
        if self._course is None:
            return ()
        return in_order((*self._course.problems, *(p for one in self._course.lectures for p in one.problems)))

    @property
    def known(self) -> tuple[Known, ...]:
        """The courses that can be opened without looking for them."""
        return known_courses(self._preferences.settings)

    @property
    def last(self) -> Path:
        """The course that was open at the last start, else the bundled one."""
        return last_course(self._preferences.settings)

    def read(self, path: Path) -> Course:
        """Read a course folder or a Markdown file; faults in it are its problems. Raises UserError when there is none."""
        if not path.exists():
            raise UserError(_("There is no {path}.").replace("{path}", str(path)))
        if path.is_file() and path.suffix.lower() not in (".md", ".markdown"):
            text = _("{name} is neither a course folder nor a Markdown file.")
            raise UserError(text.replace("{name}", path.name))
        return self._read(path, None)

    def read_again(self) -> Course | None:
        """Read the open course again; its unchanged lectures stay the same objects. None when nothing is open.

        Raises UserError when its files are gone.
        """
        if self._course is None or self._path is None:
            return None
        if not self._path.exists():
            raise UserError(_("There is no {path} any more.").replace("{path}", str(self._path)))
        return self._read(self._path, self._course)

    @property
    def news(self) -> Notice | None:
        """What was said last of slides that changed."""
        return self._news

    def note_news(self, notice: Notice) -> None:
        """Remember what was said of slides that changed."""
        self._news = notice

    def note_trouble(self, notice: Notice | None) -> None:
        """Remember what was said of why the course cannot be read again, or that it can."""
        self._trouble = notice

    def put(self, course: Course, path: Path) -> None:
        """Put a course that was read from `path` on the shelf, and remember it."""
        self._course, self._path = course, path
        remember(self._preferences.settings, path, course.title)
        self._preferences.save_soon()
        self.opened.emit()
