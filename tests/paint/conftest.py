import pytest
from PySide6.QtWidgets import QApplication

from lecturedesk.course.slide import Frame, Slide
from lecturedesk.course.span import Span
from lecturedesk.paint.ruler import QtRuler
from lecturedesk.slides.compose import compose
from lecturedesk.slides.ops import Picture
from lecturedesk.slides.theme import Theme
from lecturedesk.slides.theme_file import read_theme


@pytest.fixture
def theme() -> Theme:
    return read_theme("harbour")[0]


@pytest.fixture
def ruler(qapp: QApplication) -> QtRuler:
    return QtRuler()


@pytest.fixture
def picture(theme: Theme, ruler: QtRuler) -> Picture:
    slide = Slide(id="s", title=(Span("Пломба and seal"),), frame=Frame(footer="[1] Seals, 2022", number=7))
    return compose(slide, theme, ruler)
