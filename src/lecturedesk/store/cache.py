"""Parsed courses, kept by the digest of everything they were read from."""

import contextlib
import hashlib
import logging
import os
import pickle
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.late import Late
from lecturedesk.library.home import course_folder
from lecturedesk.store.atomic import write_atomic
from lecturedesk.store.packing import pack, unpacked
from lecturedesk.store.paths import cache_dir

log = logging.getLogger(__name__)
Reader = Callable[[Path, Course | None], Course]
_READ = frozenset({".md", ".yaml", ".yml", ".json", ".toml"})  # of other files only name, size and time matter
_LARGEST = 16 * 1024 * 1024  # bytes; a larger file is not read as text either
_TOPS = ("course.yaml", "sources.json", "CREDITS.yaml", "lectures", "glossary", "themes")
_waiting: dict[Path, tuple[Path, Course]] = {}  # what was read again, by its path, and the file it will be kept in
_ROOMS = ("base", "course", "markup", "slides", "lookup", "blocks", "library")


def open_course(path: Path, previous: Course | None = None, read: Reader | None = None) -> Course:
    """The course in a folder, or of one Markdown file; read anew only when a file of it, or the program, has changed.

    `previous` is the same course as it was read before, whose unchanged lectures are used again; what is then read is
    only kept with the next `keep_waiting`, because somebody waits for it.
    """
    path = path.resolve()
    path = course_folder(path) or path
    entry = _entry(path)

    def anew() -> Course:
        course = (read or _reader())(path, previous)
        _waiting[path] = (entry, course)
        if previous is None:
            keep_waiting()
        return course

    kept = _load(entry, anew)
    return anew() if kept is None else _with_old_objects(kept, previous)


def keep_waiting() -> None:
    """Write what was read and is not kept yet; for a moment in which nobody waits."""
    while _waiting:
        _path, (entry, course) = _waiting.popitem()
        _store(entry, course)


def _with_old_objects(course: Course, previous: Course | None) -> Course:
    """The course with those lectures of `previous` that did not change: their slides' pictures are made already."""
    old = {lecture.id: lecture for lecture in previous.lectures} if previous else {}
    lectures = tuple(
        known
        if (known := old.get(one.id)) and known.digest == one.digest and len(known.slides) == len(one.slides)
        else one
        for one in course.lectures
    )
    return replace(course, lectures=lectures)


def _reader() -> Reader:
    from lecturedesk.library.course import read_course  # it loads Markdown and YAML, which a hit does without

    return read_course


def _folder() -> Path:
    return cache_dir() / "courses"


def _entry(path: Path) -> Path:
    whose = hashlib.sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return _folder() / f"{whose}-{digest(path)}.pickle"


def digest(path: Path) -> str:
    """32 hex digits that change with any file of the course, with our code and with Python."""
    sums = hashlib.sha256(repr((sys.version, str(path), stamp())).encode("utf-8", "surrogateescape"))
    for file in _files(path):
        with contextlib.suppress(OSError):
            state = file.stat()
            is_text = file.suffix.lower() in _READ and file.is_file() and state.st_size <= _LARGEST
            size_and_time = None if is_text else (state.st_size, state.st_mtime_ns)
            sums.update(repr((str(file), size_and_time)).encode("utf-8", "surrogateescape"))
            if size_and_time is None:
                sums.update(hashlib.sha256(file.read_bytes()).digest())
    return sums.hexdigest()[:32]


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        pictures = path.parent / "images"
        beside = (file for file in path.parent.glob("*") if file.is_file() and file.suffix.lower() != ".md")
        yield from sorted((*beside, *(pictures.rglob("*") if pictures.is_dir() else ())))
        return
    for name in _TOPS:
        top = path / name
        if top.is_dir():
            yield from sorted(file for file in top.rglob("*") if file.is_file() and not file.name.startswith("."))
        else:
            yield top


@cache
def stamp() -> tuple[object, ...]:
    """What our code is: a kept course must never meet classes that have changed since."""
    if getattr(sys, "frozen", False):
        state = Path(sys.executable).stat()
        return (state.st_size, state.st_mtime_ns)
    package = Path(__file__).resolve().parents[1]
    files = sorted(file for room in _ROOMS for file in (package / room).rglob("*.py"))
    return tuple((file.name, (state := file.stat()).st_size, state.st_mtime_ns) for file in files)


def _load(entry: Path, anew: Callable[[], Course]) -> Course | None:
    """The kept course; the slides of a lecture are unpickled when they are first looked at."""
    try:
        if not _is_ours(entry.parent):
            return None
        bare, packed = pickle.loads(entry.read_bytes())
        return _with_slides(bare, packed, anew)
    except FileNotFoundError:
        return None
    except Exception:
        log.info("%s cannot be used and is made anew", entry.name, exc_info=True)
        with contextlib.suppress(OSError):
            entry.unlink()
        return None


def _with_slides(bare: Course, packed: list[tuple[int, bytes]], anew: Callable[[], Course]) -> Course:
    def late(lecture: Lecture, count: int, slides: bytes) -> Lecture:
        return replace(lecture, slides=Late(count, lambda: unpacked(slides, lecture.id, anew)))

    pairs = zip(bare.lectures, packed, strict=True)
    return replace(bare, lectures=tuple(late(lecture, count, slides) for lecture, (count, slides) in pairs))


def _store(entry: Path, course: Course) -> None:
    try:
        entry.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_ours(entry.parent):
            return
        write_atomic(entry, _packed(course))
        for old in entry.parent.glob(entry.name.partition("-")[0] + "-*.pickle"):
            if old != entry:
                old.unlink()
    except (OSError, RecursionError, pickle.PicklingError):
        log.info("the course %s cannot be kept", course.id, exc_info=True)


def _packed(course: Course) -> bytes:
    bare = replace(course, lectures=tuple(replace(lecture, slides=()) for lecture in course.lectures))
    slides = [(len(one.slides), pack(one.slides)) for one in course.lectures]
    return pickle.dumps((bare, slides), pickle.HIGHEST_PROTOCOL)


def _is_ours(folder: Path) -> bool:
    """Whether nobody else can put a file there: a pickle runs code when it is read."""
    if os.name == "nt":
        return True  # the profile's folders are private there
    state = folder.stat()
    if state.st_uid == os.getuid() and state.st_mode & 0o077:
        folder.chmod(0o700)
        return False  # what lies in it may be somebody else's
    return state.st_uid == os.getuid()
