from pathlib import Path

from cli.kit import Command
from lecturedesk.app import Request


def test_study_asks_for_the_lecture(command: Command, requests: list[Request], course: Path) -> None:
    assert command("study", course / "lectures" / "two").code == 0
    (asked,) = requests
    assert (asked.path, asked.lecture, asked.mode, asked.slide) == (course, "two", "study", "")
    assert asked.course is not None


def test_an_unknown_lecture_opens_no_window(command: Command, requests: list[Request], course: Path) -> None:
    assert command("study", "three", "--course", course).code == 1
    assert command("study", "two", "--course", course / "nowhere").code == 2
    assert requests == []
