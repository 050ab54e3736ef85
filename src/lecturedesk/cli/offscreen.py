"""Qt without a screen, for commands that paint or play and open nothing."""

import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from lecturedesk.course.course import Course
from lecturedesk.paint.ruler import QtRuler
from lecturedesk.slides.deck import Deck
from lecturedesk.slides.geometry import sheet
from lecturedesk.slides.theme_file import read_theme
from lecturedesk.store.paths import HOME_VARIABLE

_PLATFORM = "QT_QPA_PLATFORM"


@contextmanager
def gui() -> Iterator[QGuiApplication]:
    """A Qt application that opens no window; it uses the one there is, if any."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        yield running
        return
    with _set({_PLATFORM: "offscreen"} if sys.platform.startswith("linux") else {}):
        yield QGuiApplication(["lecturedesk"])


@contextmanager
def apart() -> Iterator[Path]:
    """Nothing is shown, and nothing of the user's is read or written: a home of its own, gone afterwards."""
    gc.enable()  # the start of the program switches it off until a window stands
    with tempfile.TemporaryDirectory(prefix="lecturedesk-", ignore_cleanup_errors=True) as folder:
        screenless = {_PLATFORM: "offscreen"} if sys.platform.startswith("linux") else {}
        with _set({HOME_VARIABLE: folder, **screenless}):
            yield Path(folder)


@contextmanager
def _set(variables: dict[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def deck_of(course: Course, theme_name: str = "") -> Deck:
    """The course's pictures in its own theme or another one."""
    theme, _ = read_theme(theme_name or course.theme, course.path if course.path.is_dir() else course.path.parent)
    return Deck(theme, QtRuler(theme), sheet(course.size))
