import faulthandler
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lecturedesk.store.log import log_file, start_log, watch_for_crashes
from lecturedesk.store.paths import log_dir


@pytest.fixture
def logging_kept() -> Iterator[None]:
    """Logging as it was, and a log that can be started anew."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    start_log.cache_clear()
    yield
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    start_log.cache_clear()


@pytest.mark.usefixtures("logging_kept")
def test_lines_go_into_the_users_log_once() -> None:
    start_log()
    start_log()
    logging.getLogger("lecturedesk.test").info("Пломба снята")
    logging.getLogger("lecturedesk.test").debug("a detail")
    (line,) = log_file().read_text(encoding="utf-8").splitlines()
    assert line.endswith("INFO lecturedesk.test: Пломба снята")


@pytest.mark.usefixtures("logging_kept")
def test_the_log_never_grows_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lecturedesk.store.log._BYTES", 2000)
    start_log()
    for number in range(200):
        logging.getLogger("lecturedesk.test").info("line %d %s", number, "x" * 80)
    files = sorted(log_dir().iterdir())
    assert len(files) == 5
    assert all(file.stat().st_size <= 2000 for file in files)
    assert "line 199 " in log_file().read_text(encoding="utf-8")


@pytest.mark.usefixtures("logging_kept")
def test_a_folder_that_cannot_be_written_leaves_the_program_without_a_log(home: Path) -> None:
    home.mkdir()
    (home / "log").write_text("a file where the folder should be", encoding="utf-8")
    handlers = list(logging.getLogger().handlers)
    start_log()
    assert logging.getLogger().handlers == handlers
    watching = faulthandler.is_enabled()
    watch_for_crashes()
    assert faulthandler.is_enabled() == watching


def test_a_crash_of_the_process_leaves_its_traceback() -> None:
    code = "import os; from lecturedesk.store.log import watch_for_crashes; watch_for_crashes(); os.abort()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode != 0
    assert "most recent call first" in (log_dir() / "crash.log").read_text(encoding="utf-8")
