"""One instance: a second start hands its request to the first and ends."""

import hashlib
import json
from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread

from lecturedesk.store.paths import data_dir

_WAIT_MS, _TRY_MS = 4000, 50


def _server_name() -> str:
    return "lecturedesk-" + hashlib.sha256(str(data_dir()).encode()).hexdigest()[:12]


class Instance(QObject):
    """The lock of this user's program and, once the windows stand, the ear for later starts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        data_dir().mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(data_dir() / "running.lock"))
        self._lock.setStaleLockTime(0)  # a lock is stale only when its process is gone
        self._server: QObject | None = None

    def is_first(self) -> bool:
        """Whether no other process of this user runs the program."""
        return self._lock.tryLock(0)

    def hand_over(self, words: dict[str, str], patience: int = _WAIT_MS) -> bool:
        """Send the request to the first process; False when it does not answer within so many milliseconds.

        It may be starting itself, as after two double clicks: it listens when its first page stands.
        """
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket(self)
        deadline = QDeadlineTimer(patience)
        socket.connectToServer(_server_name())
        while not socket.waitForConnected(_TRY_MS):
            if deadline.hasExpired():
                return False
            QThread.msleep(_TRY_MS)
            socket.connectToServer(_server_name())
        socket.write(json.dumps(words).encode() + b"\n")
        return socket.waitForBytesWritten(patience)

    def listen(self, heard: Callable[[dict[str, str]], None]) -> None:
        """Answer later starts: `heard` gets what they were asked to do."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_server_name())
        if not server.listen(_server_name()):
            return

        def answer() -> None:
            socket = server.nextPendingConnection()
            socket.readyRead.connect(lambda: _read(socket, heard))
            socket.disconnected.connect(socket.deleteLater)

        server.newConnection.connect(answer)
        self._server = server

    def leave(self) -> None:
        """Let the next start be the first."""
        self._lock.unlock()


def _read(socket: QObject, heard: Callable[[dict[str, str]], None]) -> None:
    if not socket.canReadLine():  # type: ignore[attr-defined] # a QLocalSocket
        return
    line = bytes(socket.readLine().data())  # type: ignore[attr-defined]
    try:
        words = json.loads(line)
    except ValueError:
        return
    if isinstance(words, dict):
        heard({str(key): str(value) for key, value in words.items()})
