"""What lies where in a course."""

from pathlib import Path

from lecturedesk.library.folder import folder_name, lecture_files, read_description


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")


def test_lectures_are_found_by_name(tmp_path: Path) -> None:
    touch(
        tmp_path, "lectures/02-b/lecture.md", "lectures/02-b/extra.md", "lectures/01-a.md", "lectures/03-c/talk.md",
        "lectures/02-b/lecture.ru.md", "lectures/.git/lecture.md", "lectures/_old/lecture.md", "lectures/notes.txt",
    )  # fmt: skip
    files = [path.relative_to(tmp_path).as_posix() for path in lecture_files(tmp_path)]
    assert files == ["lectures/01-a.md", "lectures/02-b/lecture.md", "lectures/03-c/talk.md"]
    assert [folder_name(tmp_path / name) for name in files] == ["01-a", "02-b", "talk"]


def test_a_file_with_dots_in_its_name_is_no_edition(tmp_path: Path) -> None:
    touch(tmp_path, "lectures/talk.v2.md", "lectures/talk.ru.md", "lectures/talk.md")
    assert [path.name for path in lecture_files(tmp_path)] == ["talk.md", "talk.v2.md"]


def test_words_where_lists_belong_are_taken_as_lists(tmp_path: Path) -> None:
    text = "id: d\ntitle: D\nlanguages: ru\nauthors:\n  - {name: Ann, mail: x}\n  - Bob\nlectures:\n  - a\n  - b\n"
    (tmp_path / "course.yaml").write_text(text, encoding="utf-8")
    described = read_description(tmp_path)
    assert described.problems == ()
    assert described.description.languages == ("ru",)
    assert described.description.authors == ("Ann", "Bob")
    assert described.lecture_lines == {"a": 8, "b": 9}
