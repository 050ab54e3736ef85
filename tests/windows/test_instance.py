from collections.abc import Iterator

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lecturedesk.windows.instance import Instance, _server_name

WORDS = {"path": "/courses/таможня", "lecture": "transit", "mode": "present", "slide": "", "screen": "2"}


@pytest.fixture
def first(qapp: QApplication) -> Iterator[Instance]:
    """The program that runs already, listening."""
    made = Instance()
    assert made.is_first()
    yield made
    made.leave()


def raw(words: bytes) -> QLocalSocket:
    """A stranger who says something to the first program."""
    socket = QLocalSocket()
    socket.connectToServer(_server_name())
    assert socket.waitForConnected(1000)
    socket.write(words)
    assert socket.waitForBytesWritten(1000)
    return socket


def test_a_second_start_hands_its_request_over(first: Instance, qtbot: QtBot) -> None:
    heard: list[dict[str, str]] = []
    first.listen(heard.append)
    for _ in range(2):
        second = Instance()
        assert not second.is_first()
        assert second.hand_over(WORDS)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [WORDS, WORDS]


def test_nobody_answers_in_time(first: Instance) -> None:
    second = Instance()
    assert not second.is_first()
    assert not second.hand_over(WORDS, patience=0)


def test_one_that_is_still_starting_is_waited_for(
    first: Instance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[dict[str, str]] = []
    waits: list[int] = []

    def pause(milliseconds: int) -> None:
        waits.append(milliseconds)
        if len(waits) == 3:
            first.listen(heard.append)

    monkeypatch.setattr("lecturedesk.windows.instance.QThread.msleep", pause)
    assert Instance().hand_over(WORDS)
    assert len(waits) == 3
    qtbot.waitUntil(lambda: heard == [WORDS])


def test_who_leaves_lets_another_be_first(first: Instance) -> None:
    second = Instance()
    assert not second.is_first()
    first.leave()
    assert second.is_first()
    second.leave()


@pytest.mark.parametrize("nonsense", [b"\n", b"{\n", b"[1]\n", b"\xff\xfe\n", b'"path"\n'])
def test_nonsense_is_not_heard(first: Instance, qtbot: QtBot, nonsense: bytes) -> None:
    heard: list[dict[str, str]] = []
    first.listen(heard.append)
    socket = raw(nonsense)
    raw(b'{"lecture": "transit"}\n')
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard == [{"lecture": "transit"}]
    socket.abort()


def test_a_request_in_pieces_is_heard_whole(first: Instance, qtbot: QtBot) -> None:
    heard: list[dict[str, str]] = []
    first.listen(heard.append)
    socket = raw(b'{"lecture": ')
    assert first._server is not None
    ends = first._server.findChildren
    qtbot.waitUntil(lambda: any(end.bytesAvailable() == 12 for end in ends(QLocalSocket)))
    socket.write(b'"transit"}\n')
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard == [{"lecture": "transit"}]
    socket.abort()


def test_homes_do_not_hear_each_other(
    first: Instance, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    name = _server_name()
    monkeypatch.setenv("LECTUREDESK_HOME", str(tmp_path_factory.mktemp("other")))
    assert _server_name() != name
    other = Instance()
    assert other.is_first()
    other.leave()
