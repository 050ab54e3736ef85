"""What every test gets: a home of its own, and a failure when something was complained about on the way."""

import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# What Qt's offscreen platform says of itself and nobody can mend.
_HARMLESS = ("This plugin does not support", "propagateSizeHints", "QFont::setPixelSize")


_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_CHANGES = {"os.mkdir", "os.remove", "os.rename", "os.rmdir"}
_OURS = (Path(tempfile.gettempdir()).resolve(), Path(os.devnull).parent)
_CACHES = ("__pycache__", ".hypothesis", ".pytest_cache", "expected")  # Python's, the test tools', kept pictures
_WRITTEN: list[str] = []
_WATCHING = {"on": False}


def _watch_writes(event: str, arguments: tuple[Any, ...]) -> None:
    if not _WATCHING["on"] or not (event in _CHANGES or (event == "open" and (arguments[2] or 0) & _WRITES)):
        return
    path, last = arguments[0], arguments[-1]
    among_open = event != "open" and isinstance(last, int) and last >= 0  # relative to an open folder, not to ours
    if isinstance(path, bytes | str | os.PathLike) and not among_open:
        whole = Path(os.path.realpath(os.fsdecode(path)))
        if not any(whole.is_relative_to(ours) for ours in _OURS) and not set(_CACHES) & set(whole.parts):
            _WRITTEN.append(str(whole))


sys.addaudithook(_watch_writes)


class _Complaints(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All that the program keeps goes into the test's own folder."""
    folder = tmp_path / "home"
    monkeypatch.setenv("LECTUREDESK_HOME", str(folder))
    monkeypatch.setenv("LANGUAGE", "en")
    return folder


@pytest.fixture(autouse=True)
def no_write_elsewhere() -> Iterator[None]:
    """A file that Python writes outside the system's folder for temporary files fails the test."""
    _WRITTEN.clear()
    _WATCHING["on"] = True
    yield
    _WATCHING["on"] = False
    assert not _WRITTEN, f"written outside of tmp_path: {_WRITTEN}"


@pytest.fixture(autouse=True)
def no_complaints(request: pytest.FixtureRequest) -> Iterator[None]:
    """A log line of warning or worse, or a Qt warning, fails the test unless it is marked `complains`."""
    handler = _Complaints()
    logging.getLogger().addHandler(handler)
    qt = _listen_to_qt(handler)
    yield
    logging.getLogger().removeHandler(handler)
    _stop_listening(qt)
    if not request.node.get_closest_marker("complains"):
        assert not handler.lines, handler.lines


@pytest.fixture(autouse=True)
def no_net() -> Iterator[None]:
    """A reader or layout that raises is seen as it is, instead of becoming a panel."""
    from lecturedesk.slides.compose import net

    before = net["spread"]
    net["spread"] = False
    yield
    net["spread"] = before


@pytest.fixture(autouse=True)
def nothing_left_over(request: pytest.FixtureRequest) -> Iterator[None]:
    """A window that a test leaves open fails the test."""
    yield
    app = _running_app()
    if app is None or not hasattr(app, "topLevelWidgets"):
        return
    app.processEvents()
    left = [w for w in app.topLevelWidgets() if w.isVisible()]
    for window in left:
        window.close()
    assert not left, f"windows left open: {left}"


@pytest.fixture
def program(qapp: Any) -> Iterator[Any]:
    """The whole program, a lecturedesk.app.Program: desk and both windows, none of them shown."""
    from PySide6.QtCore import QEvent

    from lecturedesk.app import build

    made = build(qapp)
    yield made
    made.desk.presentation.end()  # or closing would ask
    made.close()
    for window in (made.main, made.audience):
        window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _running_app() -> Any:
    if "PySide6.QtCore" not in sys.modules:
        return None
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.instance()


def _listen_to_qt(handler: _Complaints) -> Any:
    if "PySide6.QtCore" not in sys.modules:
        return None
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    def heard(kind: Any, context: Any, text: str) -> None:
        grave = kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg)
        if grave and not any(word in text for word in _HARMLESS):
            handler.lines.append(f"Qt: {text}")

    qInstallMessageHandler(heard)
    return qInstallMessageHandler


def _stop_listening(qt: Any) -> None:
    if qt is not None:
        qt(None)
