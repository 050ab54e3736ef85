"""Keeping the screen awake during a show, by what each system has for it; a failure is only logged."""

import logging
import shutil
import subprocess
import sys
from typing import Any, Protocol

from PySide6.QtCore import QProcess

log = logging.getLogger(__name__)
_REASON = "A lecture is being shown"
_CALL_MS = 500


class Holder(Protocol):
    """One way to keep a screen awake."""

    def hold(self, window: int) -> bool:
        """Begin, for the window with this id; says whether that worked."""
        ...

    def release(self) -> None:
        """End."""
        ...


class Awake:
    """Holds screen saver and sleep off between `hold` and `release`; the first of its ways that works is taken."""

    def __init__(self, ways: tuple[Holder, ...] | None = None) -> None:
        self._ways = ways_here() if ways is None else ways
        self._used: Holder | None = None

    @property
    def held(self) -> bool:
        """Whether the screen is being kept awake."""
        return self._used is not None

    def hold(self, window: int) -> None:
        """Keep the screen awake from now on; `window` is the id of the audience's window."""
        if self._used is not None:
            return
        for way in self._ways:
            try:
                if way.hold(window):
                    self._used = way
                    return
            except Exception:
                log.debug("%s cannot hold the screen awake", type(way).__name__, exc_info=True)
        log.debug("nothing here holds the screen awake")

    def release(self) -> None:
        """Let the screen sleep again when it wants to."""
        used, self._used = self._used, None
        if used is not None:
            try:
                used.release()
            except Exception:
                log.debug("%s cannot let the screen sleep", type(used).__name__, exc_info=True)


def ways_here() -> tuple[Holder, ...]:
    """The ways that this system may have, the best first."""
    if sys.platform == "win32":
        return (Windows(),)
    if sys.platform == "darwin":
        return (Command(("caffeinate", "-d", "-i")),)
    return (ScreenSaverService(), XdgScreenSaver())


class ScreenSaverService:
    """The freedesktop.org screen saver interface of the session's D-Bus."""

    def __init__(self) -> None:
        self._cookie: object = None

    def hold(self, window: int) -> bool:  # noqa: ARG002 - the service knows us by its connection
        """Ask the service to wait."""
        service = self._service()
        if service is None:
            return False
        answer = service.call("Inhibit", "LectureDesk", _REASON)
        self._cookie = answer.arguments()[0] if answer.arguments() and not answer.errorName() else None
        return self._cookie is not None

    def release(self) -> None:
        """Tell the service that it need not wait any more."""
        service = self._service()
        if service is not None and self._cookie is not None:
            service.call("UnInhibit", self._cookie)
        self._cookie = None

    def _service(self) -> Any:
        # QtDBus is looked for when a show begins: it may be missing.
        from PySide6.QtDBus import QDBusConnection, QDBusInterface

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return None
        name = "org.freedesktop.ScreenSaver"
        service = QDBusInterface(name, "/org/freedesktop/ScreenSaver", name, bus)
        service.setTimeout(_CALL_MS)
        return service if service.isValid() else None


class XdgScreenSaver:
    """The command of desktops that have no such service; it watches the window by itself."""

    def __init__(self) -> None:
        self._window = 0

    def hold(self, window: int) -> bool:
        """Suspend the screen saver for a window."""
        self._window = window
        return self._run("suspend")

    def release(self) -> None:
        """Resume it."""
        self._run("resume")

    def _run(self, verb: str) -> bool:
        command = shutil.which("xdg-screensaver")
        if command is None:
            return False
        started = QProcess.startDetached(command, [verb, hex(self._window)])
        return bool(started[0] if isinstance(started, tuple) else started)


class Command:
    """A command that keeps the screen awake as long as it runs."""

    def __init__(self, words: tuple[str, ...]) -> None:
        self._words = words
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self, window: int) -> bool:  # noqa: ARG002 - it holds every screen
        """Start the command."""
        if shutil.which(self._words[0]) is None:
            return False
        self._process = subprocess.Popen(self._words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return True

    def release(self) -> None:
        """End the command."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(timeout=2)
            self._process = None


class Windows:
    """Windows' own call, which lasts until it is taken back."""

    _CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x00000001, 0x00000002

    def hold(self, window: int) -> bool:  # noqa: ARG002 - it holds every screen
        """Say that screen and system are needed."""
        return self._say(self._CONTINUOUS | self._SYSTEM | self._DISPLAY)

    def release(self) -> None:
        """Say that they are needed no more."""
        self._say(self._CONTINUOUS)

    def _say(self, state: int) -> bool:
        import ctypes

        library = getattr(ctypes, "windll", None)
        return bool(library and library.kernel32.SetThreadExecutionState(state))
