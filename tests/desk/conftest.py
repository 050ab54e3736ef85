from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from desk.kit import Kit
from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk


@pytest.fixture
def kit(qapp: QCoreApplication, tmp_path: Path) -> Kit:
    """A desk whose course is not open yet."""
    return Kit(tmp_path / "customs")


@pytest.fixture
def desk(kit: Kit) -> Desk:
    """A desk with the course open on the shelf."""
    assert perform(kit.desk, "course.open", kit.folder)
    return kit.desk


@pytest.fixture
def taught(desk: Desk) -> Desk:
    """A desk on the teaching page of `transit`, before the show."""
    assert perform(desk, "lecture.teach", "transit")
    return desk


@pytest.fixture
def live(taught: Desk) -> Desk:
    """A desk in the show of `transit`."""
    assert perform(taught, "show.start")
    return taught
