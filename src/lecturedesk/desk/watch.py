"""Noticing that a course's files were changed by another program."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QFileSystemWatcher, QObject, QTimer, Signal

from lecturedesk.course.course import Course

_QUIET_MS = 60  # editors write a file in several steps
_LATEST_MS = 150  # after the first of many changes: a saved file is wanted within 300
_MOST_FOLDERS = 500
_READ = frozenset({".md", ".markdown", ".yaml", ".yml", ".json", ".toml"})
_TOPS = ("lectures", "glossary", "themes")


class Watch(QObject):
    """Watches the files and folders of one course; `changed` once they have been quiet for 60 ms after a change."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._course: Course | None = None
        self._around: set[str] = set()  # folders watched only because the course can go and come back with them
        self._known: dict[str, object] = {}  # what each watched path was: a replaced folder is another one
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_event)
        self._watcher.directoryChanged.connect(self._on_folder)
        self._first = QElapsedTimer()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._on_quiet)

    @property
    def watched(self) -> tuple[str, ...]:
        """The paths being watched, sorted."""
        return tuple(sorted((*self._watcher.files(), *self._watcher.directories())))

    def use(self, course: Course | None) -> None:
        """Watch this course from now on, or nothing."""
        self._quiet.stop()
        self._course = course
        self._renew()

    def _renew(self) -> None:
        """Watch what is there now: an atomic replace makes the watcher drop a path, or keep a folder that has moved."""
        wanted: dict[str, object] = {}
        self._around = set()
        if self._course is not None:
            wanted = {str(path): _identity(path) for path in watched_paths(self._course)}
            self._around = _folders_around(self._course) - wanted.keys()
            wanted |= {path: _identity(Path(path)) for path in self._around}
        wanted = {path: identity for path, identity in wanted.items() if identity is not None}
        watched = self.watched
        gone = [path for path in watched if path not in wanted or self._known.get(path) != wanted[path]]
        if gone:
            self._watcher.removePaths(gone)
        new = list(wanted.keys() - (set(watched) - set(gone)))
        if new:
            self._watcher.addPaths(new)
        self._known = wanted

    def _on_folder(self, path: str) -> None:
        """A folder around the course matters only when the course went away or came back."""
        if path in self._around and self._course is not None:
            root = _root(self._course)
            before = self._known.get(str(root))
            if _folders_around(self._course) != self._around:
                self._renew()  # a folder around it went or came, in which the course could be next
            if _identity(root) == before:
                return
        self._on_event()

    def _on_event(self) -> None:
        if not self._quiet.isActive():
            self._first.start()
        self._quiet.start(max(0, min(_QUIET_MS, _LATEST_MS - self._first.elapsed())))

    def _on_quiet(self) -> None:
        self._renew()
        self.changed.emit()


def watched_paths(course: Course) -> tuple[Path, ...]:
    """The files and folders whose change means that a course must be read again."""
    root = _root(course)
    pictures = [path for lecture in course.lectures for path, _when in lecture.pictures]
    if course.path.suffix and not course.path.is_dir():
        return tuple(dict.fromkeys((root, course.path, *pictures)))
    theme = [root / course.theme] if course.theme.endswith(".toml") else []
    folders = [root, *_folders(root / name for name in _TOPS), *(path.parent for path in theme)]
    texts = [path for folder in folders for path in _texts(folder)]
    return tuple(dict.fromkeys((*folders, *texts, *theme, *pictures)))


def _root(course: Course) -> Path:
    return course.path.parent if course.path.suffix and not course.path.is_dir() else course.path


def _folders_around(course: Course) -> set[str]:
    """All folders around the course that are there: of a folder that is moved, only the one around it hears."""
    return {str(folder) for folder in _root(course).parents if folder.is_dir()}


def _identity(path: Path) -> object:
    """What tells a path's file or folder from another one of its name; None when it is not there."""
    try:
        state = path.stat()
        return state.st_dev, state.st_ino
    except (OSError, ValueError):
        return None


def _texts(folder: Path) -> Iterator[Path]:
    try:
        yield from sorted(path for path in folder.iterdir() if path.suffix.lower() in _READ and path.is_file())
    except OSError:
        return


def _folders(tops: Iterable[Path]) -> list[Path]:
    found: list[Path] = []
    for top in tops:
        if top.is_dir():
            found.append(top)
            found += sorted(path for path in top.rglob("*") if path.is_dir() and not path.name.startswith("."))
    return found[:_MOST_FOLDERS]
