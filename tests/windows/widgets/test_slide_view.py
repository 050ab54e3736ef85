import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lecturedesk.paint.surface import Surfaces
from lecturedesk.slides.ops import FillOp, Link, Picture, Words
from lecturedesk.slides.theme import Theme
from lecturedesk.windows.widgets.slide_view import Shown, SlideView, page_rect

THEME = Theme(name="t", colours={"paper": "#ffffff", "ink": "#000000", "accent": "#ff0000"})
PICTURE = Picture(
    width=1600, height=900, steps=1,
    ops=(FillOp(x=0, y=0, width=1600, height=450, colour="accent", first=1),),
    links=(Link(0, 0, 800, 450, "term:seal"), Link(800, 450, 800, 450, "#later", 1)),
    text=(Words("Now"), Words("Then", 1)),
)  # fmt: skip


@pytest.fixture
def view(qapp: QApplication) -> SlideView:
    made = SlideView(Surfaces())
    made.resize(800, 450)
    made.show_slide(Shown(PICTURE, THEME, 0))
    return made


def test_a_click_on_a_link_tells_its_target(view: SlideView) -> None:
    told: list[str] = []
    view.linked.connect(told.append)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPointF(10, 10).toPoint())
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPointF(700, 10).toPoint())
    assert told == ["term:seal"]


def test_a_link_is_there_from_its_step_on(view: SlideView) -> None:
    assert view.link_at(QPointF(600, 400)) == ""
    view.show_slide(Shown(PICTURE, THEME, 1))
    assert view.link_at(QPointF(600, 400)) == "#later"


def test_a_covered_slide_has_no_links_and_no_words(view: SlideView) -> None:
    assert view.accessibleDescription() == "Now"
    view.show_slide(Shown(PICTURE, THEME, 1), "black")
    assert view.link_at(QPointF(10, 10)) == ""
    assert view.accessibleDescription() == ""


def test_links_are_found_in_a_letterboxed_slide(view: SlideView) -> None:
    view.resize(800, 600)
    assert view.link_at(QPointF(10, 30)) == ""
    assert view.link_at(QPointF(10, 90)) == "term:seal"
    assert page_rect(PICTURE, 800, 600).y() == 75


def test_ghosts_are_faint(qapp: QApplication, view: SlideView) -> None:
    ghostly = SlideView(Surfaces(), ghost=0.55)
    ghostly.resize(800, 450)
    ghostly.show_slide(Shown(PICTURE, THEME, 0))
    assert view.grab().toImage().pixelColor(400, 100).name() == "#ffffff"
    faint = ghostly.grab().toImage().pixelColor(400, 100)
    assert faint.red() == 255
    assert 100 < faint.green() < 130


def test_what_was_prepared_is_only_copied(view: SlideView) -> None:
    shown = Shown(PICTURE, THEME, 1)
    assert not view.prepared(shown)
    view.prepare(shown)
    assert view.prepared(shown)
