from pathlib import Path

import pytest

from cli.kit import Command
from lecturedesk.app import Request


def test_present_asks_for_the_show(command: Command, requests: list[Request], course: Path) -> None:
    assert command("present", "two", "--course", course, "--slide", "unions", "--screen", "2").code == 0
    (asked,) = requests
    assert (asked.path, asked.lecture, asked.mode) == (course, "two", "present")
    assert (asked.slide, asked.screen) == ("unions", 2)
    assert asked.course is not None
    assert asked.course.id == "demo"


def test_a_number_and_the_working_folder_do(
    command: Command, requests: list[Request], course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(course)
    assert command("present", "2").code == 0
    assert (requests[0].lecture, requests[0].slide, requests[0].screen) == ("two", "", 0)


@pytest.mark.parametrize(
    ("words", "code"),
    [(("one", "--slide", "unions"), 1), (("three",), 1), (("one", "--screen=-1"), 2), (("x/lecture.md",), 2)],
)
def test_what_is_not_there_is_told_and_opens_no_window(
    command: Command, requests: list[Request], course: Path, words: tuple[str, ...], code: int
) -> None:
    done = command("present", *words, "--course", course)
    assert done.code == code
    assert done.err[-1].startswith("lecturedesk")
    assert requests == []
