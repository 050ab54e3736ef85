"""Which courses there are: the bundled one, the user's own, and those opened from elsewhere."""

from dataclasses import dataclass
from pathlib import Path

from lecturedesk.base.resources import bundled_course
from lecturedesk.store.paths import courses_dir
from lecturedesk.store.settings import Settings

_TABLE = "courses"
_MOST = 20


@dataclass(frozen=True, slots=True)
class Known:
    """A course that can be opened: its folder or file, its title as far as it is known, and whether it ships with us."""

    path: Path
    title: str
    bundled: bool = False


def remember(settings: Settings, path: Path, title: str) -> None:
    """Note that a course was opened: it is the last one, and stands first among the remembered."""
    path = path.resolve()
    if path == bundled_course().resolve():
        settings.put(_TABLE, "last", "")  # where it lies changes with every installation
        return
    others = [entry for entry in _remembered(settings) if Path(entry["path"]) != path]
    settings.put(_TABLE, "last", str(path))
    settings.put(_TABLE, "remembered", [{"path": str(path), "title": title}, *others][:_MOST])


def last_course(settings: Settings) -> Path:
    """The course that was open last, else the bundled one."""
    last = settings.table(_TABLE).get("last")
    path = Path(last) if isinstance(last, str) and last else None
    return path if path and path.exists() else bundled_course()


def known_courses(settings: Settings) -> tuple[Known, ...]:
    """The bundled course, then those opened before, the latest first, then the user's own; what is gone is left out."""
    known = {bundled_course().resolve(): Known(bundled_course(), "", bundled=True)}
    for entry in _remembered(settings):
        path = Path(entry["path"])
        if path.exists():
            known.setdefault(path, Known(path, entry["title"]))
    own = courses_dir()
    for path in sorted(own.iterdir()) if own.is_dir() else ():
        if (path / "course.yaml").is_file():
            known.setdefault(path.resolve(), Known(path.resolve(), path.name))
    return tuple(known.values())


def _remembered(settings: Settings) -> list[dict[str, str]]:
    entries = settings.table(_TABLE).get("remembered")
    return [
        {"path": entry["path"], "title": str(entry.get("title") or Path(entry["path"]).name)}
        for entry in (entries if isinstance(entries, list) else ())
        if isinstance(entry, dict) and isinstance(entry.get("path"), str)
    ]
