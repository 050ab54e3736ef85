from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from lecturedesk.base.problem import Level, Problem
from lecturedesk.desk.action import perform
from lecturedesk.windows.measures import SMALLEST
from lecturedesk.windows.widgets.label import Label
from windows.stage import Stage, course_of
from windows.test_measures import assert_no_font_is_small, assert_no_label_is_cut, seen


def test_pages_follow_the_view(stage: Stage, settle: Callable[[], None]) -> None:
    stage.main.show()
    kinds = []
    for action in ("", "lecture.teach", "lecture.study"):
        if action:
            perform(stage.desk, action, "transit")
        settle()
        kinds.append(type(stage.main.page).__module__.rpartition(".")[2])
        assert stage.main.page is not None
        assert stage.main.page.isVisible()
        assert stage.main.page.size() == stage.main.size()
    assert kinds == ["shelf", "teaching", "studying"]


def test_no_page_is_made_before_it_is_shown(stage: Stage) -> None:
    assert stage.main.page is None
    stage.main.show()
    assert set(stage.main._made) == {"shelf"}


@pytest.mark.parametrize("overlay", ["overview.toggle", "help.keys", "help.about"])
def test_overlays_cover_the_page_and_escape_takes_them_away(live: Stage, overlay: str) -> None:
    perform(live.desk, overlay)
    assert live.main.overlay is not None
    assert live.main.overlay.isVisible()
    assert live.main.overlay.size() == live.main.size()
    perform(live.desk, "show.escape")
    assert live.main.overlay is None
    assert live.desk.presentation.live


def test_the_title_names_lecture_course_and_program(taught: Stage) -> None:
    title = "Unified customs transit and navigation seals of the Union - Digital customs - LectureDesk"
    assert taught.main.windowTitle() == title
    perform(taught.desk, "page.shelf")
    assert taught.main.windowTitle() == "Digital customs - LectureDesk"


def test_escape_asks_before_it_ends_the_show(live: Stage) -> None:
    perform(live.desk, "show.escape")
    prompt = live.main._messages().prompt
    assert prompt.isVisible()
    assert "Esc" in prompt.text()
    assert live.main.rect().contains(prompt.geometry())
    perform(live.desk, "show.escape")
    assert not live.desk.presentation.live
    assert not prompt.isVisible()


def test_typed_digits_are_seen(taught: Stage) -> None:
    perform(taught.desk, "slide.digit-1")
    perform(taught.desk, "slide.digit-2")
    assert "12" in taught.main._messages().prompt.text()


def test_a_show_is_not_closed_by_accident(live: Stage) -> None:
    live.ask.agrees = False
    live.main.close()
    assert live.main.isVisible()
    assert live.desk.presentation.live
    live.ask.agrees = True
    live.main.close()
    assert not live.main.isVisible()
    assert not live.audience.isVisible()


def test_the_windows_place_comes_back(stage: Stage, tmp_path: Path) -> None:
    stage.main.show()
    stage.main.resize(1111, 666)
    stage.main.close()
    stage.desk.preferences.flush()
    again = Stage(tmp_path / "customs")
    assert again.main.height() == 666  # the width is that of the platform's small screen
    again.close()


def test_theme_and_size_take_effect_at_once(taught: Stage, settle: Callable[[], None]) -> None:
    size = taught.page.header.title.font().pixelSize()
    taught.desk.preferences.set("theme", "light")
    taught.desk.preferences.set("app_scale", 150)
    settle()
    assert taught.main.look.tokens.name == "desk-light"
    assert taught.page.header.title.font().pixelSize() == round(size * 1.5)
    assert taught.page.header.height() == 60


def test_a_file_that_is_dropped_is_opened(stage: Stage) -> None:
    stage.main.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(stage.folder))])
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                            Qt.KeyboardModifier.NoModifier)  # fmt: skip
    stage.main.dragEnterEvent(enter)
    assert enter.isAccepted()
    stage.course = replace(stage.course, title="Dropped")
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                      Qt.KeyboardModifier.NoModifier)  # fmt: skip
    stage.main.dropEvent(drop)
    assert stage.desk.shelf.course is not None
    assert stage.desk.shelf.course.title == "Dropped"


def test_other_things_are_not_taken(stage: Stage) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.md"), QUrl.fromLocalFile("/nowhere/picture.png")])
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                            Qt.KeyboardModifier.NoModifier)  # fmt: skip
    enter.ignore()
    stage.main.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_a_reload_keeps_the_slide_and_shows_its_new_words(live: Stage, settle: Callable[[], None]) -> None:
    course = course_of(live.folder)
    lecture = course.lectures[0]
    slides = list(lecture.slides)
    slides[6] = replace(slides[6], notes=())
    live.course = replace(course, lectures=(replace(lecture, slides=tuple(slides)), course.lectures[1]))
    perform(live.desk, "course.reload", True)
    settle()
    assert live.desk.presentation.position.slide == 6
    assert "No notes" in live.panes.notes.text.toPlainText()


def test_a_course_that_breaks_meanwhile_leaves_the_lecture_on_screen(live: Stage, settle: Callable[[], None]) -> None:
    fault = Problem(Level.ERROR, "head", live.folder / "course.yaml", 1, "It cannot be read.")
    live.course = replace(course_of(live.folder), lectures=(), problems=(fault,))
    perform(live.desk, "course.reload", True)
    settle()
    assert live.panes.slide.shown is not None
    assert live.audience.isVisible()
    assert any("stay as they were" in toast.words.text() for toast in live.main._messages().shown)


def test_a_maximised_window_comes_back_maximised_from_the_full_screen(stage: Stage, settle: Callable[[], None]) -> None:
    stage.main.showMaximized()
    settle()
    for full in (True, False):
        perform(stage.desk, "window.full-screen")
        settle()
        assert stage.main.isFullScreen() is full
    assert stage.main.isMaximized()


def test_the_smallest_window(stage: Stage) -> None:
    assert (stage.main.minimumWidth(), stage.main.minimumHeight()) == SMALLEST


def test_come_forward_shows_a_hidden_window(stage: Stage, qapp: QApplication) -> None:
    stage.main.come_forward()
    assert stage.main.isVisible()


@pytest.mark.parametrize("page", ["shelf", "teaching", "studying", "overview", "keys", "about"])
def test_every_control_has_a_name_for_screen_readers(stage: Stage, settle: Callable[[], None], page: str) -> None:
    stage.main.resize(1920, 1032)
    stage.main.show()
    steps = {"teaching": ["lecture.teach"], "studying": ["lecture.study"], "keys": ["help.keys"], "about": ["help.about"],
             "overview": ["lecture.teach", "overview.toggle"], "shelf": []}[page]  # fmt: skip
    for action in steps:
        perform(stage.desk, action, *(("transit", "s7") if action.startswith("lecture") else ()))
    settle()
    found = stage.main.overlay or stage.main.page
    assert found is not None
    controls = [w for w in found.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert controls
    assert [w for w in controls if not w.accessibleName()] == []


@pytest.mark.parametrize("page", ["shelf", "studying", "overview", "keys", "about"])
@pytest.mark.parametrize("size", [(1366, 720), (900, 560)])
def test_no_words_are_cut_in_a_longer_language(
    language: Callable[[str], None], request: pytest.FixtureRequest, page: str, size: tuple[int, int]
) -> None:
    language("xx")
    stage: Stage = request.getfixturevalue("stage")
    settle: Callable[[], None] = request.getfixturevalue("settle")
    stage.main.resize(*size)
    stage.main.show()
    if page in ("studying", "overview"):
        perform(stage.desk, "lecture.study", "transit", "s7")
    if page in ("overview", "keys", "about"):
        perform(stage.desk, {"overview": "overview.toggle", "keys": "help.keys", "about": "help.about"}[page])
    settle()
    found = stage.main.overlay or stage.main.page
    assert found is not None
    assert_no_label_is_cut(found)
    assert_no_font_is_small(found)
    for label in seen(found, Label):
        own = label.parentWidget()
        assert own is not None
        assert own.rect().contains(label.geometry()), label


@pytest.mark.parametrize("scale", [75, 150])
def test_nothing_is_cut_in_another_size_of_the_app(taught: Stage, settle: Callable[[], None], scale: int) -> None:
    taught.main.resize(1600, 900)
    taught.desk.preferences.set("app_scale", scale)
    settle()
    assert_no_label_is_cut(taught.page)
    assert_no_font_is_small(taught.page)
    assert taught.page.header.height() == round((48 if 900 / (scale / 100) >= 800 else 40) * scale / 100)
