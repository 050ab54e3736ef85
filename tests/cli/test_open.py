from pathlib import Path

from cli.kit import Command
from lecturedesk.app import Request


def test_open_asks_for_the_path_or_for_the_last_course(command: Command, requests: list[Request], course: Path) -> None:
    for words in (["open"], ["open", course], ["open", course / "course.yaml"]):
        assert command(*words).code == 0
    assert requests == [Request(), Request(path=course), Request(path=course)]


def test_what_cannot_be_opened_is_wrong_use_and_opens_no_window(
    command: Command, requests: list[Request], course: Path
) -> None:
    for path in (course / "sources.json", course / "nowhere"):
        done = command("open", path)
        assert (done.code, len(done.err)) == (2, 1)
    assert requests == []
