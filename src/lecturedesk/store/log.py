"""The log: what went wrong, in a file of the user's that never grows large."""

import faulthandler
import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from lecturedesk.store.paths import log_dir

_BYTES = 512 * 1024
_FILES = 4
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_file() -> Path:
    """The newest file of the log."""
    return log_dir() / "lecturedesk.log"


def start_log() -> None:
    """Write all log lines from INFO on into the log, and a traceback of every thread when the process crashes.

    A folder that cannot be written to leaves the program without a log, never without a start.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        log_dir().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_file(), maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True)
        crash = (log_dir() / "crash.log").open("a", encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter(_LINE))
    root.addHandler(handler)
    faulthandler.enable(crash)
