from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from lecturedesk.base import i18n
from lecturedesk.desk.action import perform
from lecturedesk.paint.fonts import install
from windows.stage import Stage


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    """The bundled fonts, without which words are as wide as the system's."""
    install()


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """Both windows on a desk with the course on the shelf; nothing is shown yet."""
    made = Stage(tmp_path / "customs")
    made.desk.preferences.set("theme", "dark")
    assert perform(made.desk, "course.open", made.folder)
    yield made
    made.close()
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def settle(qapp: QApplication, stage: Stage) -> Callable[[], None]:
    """Let everything that waits for a turn of the event loop happen."""

    def wait() -> None:
        for _ in range(3):
            qapp.processEvents()
            for idle in (stage.main.idle, stage.audience.idle):
                while idle.waiting:
                    idle.work()
        qapp.processEvents()

    return wait


@pytest.fixture
def taught(stage: Stage, settle: Callable[[], None]) -> Stage:
    """The teaching page at slide 7, which has terms, notes, a source and four steps; the show has not begun."""
    stage.main.resize(1366, 720)
    stage.main.show()
    assert perform(stage.desk, "lecture.teach", "transit", "s7")
    settle()
    return stage


@pytest.fixture
def live(taught: Stage, settle: Callable[[], None]) -> Stage:
    """The show at slide 7."""
    assert perform(taught.desk, "show.start-here")
    settle()
    return taught


@pytest.fixture
def language() -> Iterator[Callable[[str], None]]:
    """Take another language for one test."""
    before = i18n.language()
    yield i18n.use_language
    i18n.use_language(before)
