"""The log: what went wrong, in a file of the user's that never grows large."""

import faulthandler
import logging
from functools import cache
from pathlib import Path

from lecturedesk.store.paths import log_dir

_BYTES = 512 * 1024
_FILES = 4
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_file() -> Path:
    """The newest file of the log."""
    return log_dir() / "lecturedesk.log"


def watch_for_crashes() -> None:
    """Write a traceback of every thread into crash.log when the process itself crashes."""
    try:
        log_dir().mkdir(parents=True, exist_ok=True)
        faulthandler.enable((log_dir() / "crash.log").open("a", encoding="utf-8"))
    except OSError:
        return


@cache
def start_log() -> None:
    """Write all log lines from INFO on into the log; the second call does nothing.

    A folder that cannot be written to leaves the program without a log, never without a start.
    """
    from logging.handlers import RotatingFileHandler  # it imports half of the standard library: not at the start

    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        log_dir().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_file(), maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter(_LINE))
    root.addHandler(handler)
