"""One instance: a second start hands its request to the first and ends."""

import hashlib
import json
from collections.abc import Callable

from PySide6.QtCore import QLockFile, QObject

from lecturedesk.store.paths import data_dir

_WAIT_MS = 1500


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

    def hand_over(self, words: dict[str, str]) -> bool:
        """Send the request to the first process; False when it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket(self)
        socket.connectToServer(_server_name())
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(json.dumps(words).encode() + b"\n")
        return socket.waitForBytesWritten(_WAIT_MS)

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
    line = bytes(socket.readLine().data())  # type: ignore[attr-defined] # a QLocalSocket
    try:
        words = json.loads(line)
    except ValueError:
        return
    if isinstance(words, dict):
        heard({str(key): str(value) for key, value in words.items()})
