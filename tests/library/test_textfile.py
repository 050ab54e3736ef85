"""Text files in any encoding."""

import os
from pathlib import Path

import pytest

from lecturedesk.library.textfile import read_text, readable

WORDS = "Единое окно\nодно"


@pytest.mark.parametrize(
    ("data", "rules"),
    [
        (WORDS.encode(), []),
        (b"\xef\xbb\xbf" + WORDS.encode(), []),
        (WORDS.replace("\n", "\r\n").encode(), []),
        (WORDS.replace("\n", "\r").encode(), []),
        (b"\xff\xfe" + WORDS.encode("utf-16-le"), ["encoding"]),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), ["encoding"]),
        (WORDS.encode("cp1251"), ["encoding"]),
        (WORDS.replace("окно", "ок\0но").encode(), ["nul-bytes"]),
    ],
)
def test_the_words_come_out_the_same(tmp_path: Path, data: bytes, rules: list[str]) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(data)
    text, problems = read_text(path)
    assert text == WORDS
    assert [problem.rule for problem in problems] == rules


def test_utf_16_without_its_mark_is_guessed(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes("# Single window".encode("utf-16-le"))
    assert read_text(path)[0] == "# Single window"


@pytest.mark.parametrize("name", ["missing.md", "folder"])
def test_what_cannot_be_read_is_a_problem(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    text, problems = read_text(tmp_path / name)
    assert text == ""
    assert [problem.rule for problem in problems] == ["file-unreadable"]


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    with path.open("wb") as file:
        file.truncate(17 * 1024 * 1024)
    assert [problem.rule for problem in read_text(path)[1]] == ["file-size"]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_link_out_of_the_course_is_not_followed(tmp_path: Path) -> None:
    course = tmp_path / "course"
    course.mkdir()
    (tmp_path / "outside.md").write_text("secret")
    (course / "inside.md").write_text("words")
    for name, target, rules in (("a.md", "../outside.md", ["file-outside"]), ("b.md", "inside.md", [])):
        (course / name).symlink_to(target)
        text, problems = read_text(course / name, course)
        assert ([problem.rule for problem in problems], text) == (rules, "" if rules else "words")


@pytest.mark.skipif(os.name == "nt", reason="no pipes among files there")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.md")
    assert [problem.rule for problem in read_text(tmp_path / "a.md")[1]] == ["file-unreadable"]
    with pytest.raises(OSError, match="no file"):
        readable(tmp_path / "a.md")
