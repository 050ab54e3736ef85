"""Noticing that a course's files were changed by another program."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from lecturedesk.course.course import Course

_QUIET_MS = 150  # editors write a file in several steps
_MOST_FOLDERS = 500


class Watch(QObject):
    """Watches the files and folders of one course; `changed` once they have been quiet for 150 ms after a change."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._course: Course | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_event)
        self._watcher.directoryChanged.connect(self._on_event)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._on_quiet)

    @property
    def watched(self) -> tuple[str, ...]:
        """The paths being watched, sorted."""
        return tuple(sorted((*self._watcher.files(), *self._watcher.directories())))

    def use(self, course: Course | None) -> None:
        """Watch this course from now on, or nothing."""
        self._course = course
        self._quiet.stop()
        old = list(self.watched)
        if old:
            self._watcher.removePaths(old)
        self._add()

    def _add(self) -> None:
        """Watch what is not watched yet: an atomic replace makes the watcher drop a path."""
        if self._course is None:
            return
        known = set(self.watched)
        missing = [str(path) for path in watched_paths(self._course) if str(path) not in known and path.exists()]
        if missing:
            self._watcher.addPaths(missing)

    def _on_event(self) -> None:
        self._quiet.start()

    def _on_quiet(self) -> None:
        self._add()
        self.changed.emit()


def watched_paths(course: Course) -> tuple[Path, ...]:
    """The files and folders whose change means that a course must be read again."""
    root = course.path if course.path.is_dir() else course.path.parent
    files = [lecture.path for lecture in course.lectures]
    if (root / "course.yaml").is_file():
        files += [root / "course.yaml", root / "sources.json", root / "CREDITS.yaml"]
        folders = [root, *_folders(root / name for name in ("lectures", "glossary", "themes"))]
        files += [path for folder in folders for path in sorted(folder.glob("*.y*ml"))]
    else:
        folders = sorted({file.parent for file in files})
    return tuple(dict.fromkeys((*folders, *files)))


def _folders(tops: Iterable[Path]) -> list[Path]:
    found: list[Path] = []
    for top in tops:
        if top.is_dir():
            found.append(top)
            found += sorted(path for path in top.rglob("*") if path.is_dir() and not path.name.startswith("."))
    return found[:_MOST_FOLDERS]
