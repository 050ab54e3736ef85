"""Qt without a screen, for commands that only paint."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication

from lecturedesk.course.course import Course
from lecturedesk.paint.ruler import QtRuler
from lecturedesk.slides.deck import Deck
from lecturedesk.slides.geometry import sheet
from lecturedesk.slides.theme_file import read_theme


@contextmanager
def gui() -> Iterator[QGuiApplication]:
    """A Qt application that opens no window; it uses the one there is, if any."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        yield running
        return
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    yield QGuiApplication(["lecturedesk"])


def deck_of(course: Course, theme_name: str = "") -> Deck:
    """The course's pictures in its own theme or another one."""
    theme, _ = read_theme(theme_name or course.theme, course.path if course.path.is_dir() else course.path.parent)
    return Deck(theme, QtRuler(theme), sheet(course.size))
