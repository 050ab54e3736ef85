from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cli.kit import Command, course_in
from lecturedesk import app
from lecturedesk.app import Request


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course of two lectures without a fault; the first is called `one` and has two slides."""
    return course_in(tmp_path / "course")


@pytest.fixture
def command(qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs the command line in this process; commands that paint use the application there is."""
    return Command(capsys)


@pytest.fixture
def requests(monkeypatch: pytest.MonkeyPatch) -> list[Request]:
    """What the program would have been started with."""
    asked: list[Request] = []

    def run_program(request: Request) -> int:
        asked.append(request)
        return 0

    monkeypatch.setattr(app, "run_program", run_program)
    return asked
