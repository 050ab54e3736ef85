import logging

import pytest

from lecturedesk.windows.awake import Awake, Command, ways_here


class Way:
    def __init__(self, *, works: bool = True, fails: bool = False) -> None:
        self.works, self.fails = works, fails
        self.calls: list[str] = []

    def hold(self, window: int) -> bool:
        if self.fails:
            raise OSError("no bus")
        self.calls.append(f"hold {window}")
        return self.works

    def release(self) -> None:
        if self.fails:
            raise OSError("no bus")
        self.calls.append("release")


def test_the_first_way_that_works_is_taken_and_given_back() -> None:
    ways = (Way(fails=True), Way(works=False), Way(), Way())
    awake = Awake(ways)
    awake.hold(7)
    awake.hold(7)
    assert awake.held
    awake.release()
    assert not awake.held
    assert [way.calls for way in ways] == [[], ["hold 7"], ["hold 7", "release"], []]


def test_a_machine_with_no_way_is_only_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        awake = Awake((Way(fails=True),))
        awake.hold(1)
        awake.release()
    assert not awake.held
    assert all(record.levelno == logging.DEBUG for record in caplog.records)


def test_a_command_runs_as_long_as_it_is_held() -> None:
    command = Command(("sleep", "30"))
    assert command.hold(1)
    process = command._process
    assert process is not None
    assert process.poll() is None
    command.release()
    assert process.poll() is not None


def test_a_command_that_is_missing_is_no_way() -> None:
    assert not Command(("no-such-command-here",)).hold(1)


def test_every_system_has_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    for system in ("linux", "win32", "darwin"):
        monkeypatch.setattr("sys.platform", system)
        assert ways_here()
