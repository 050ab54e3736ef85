from pathlib import Path

import pytest

from lecturedesk.base.problem import UserError
from lecturedesk.base.resources import bundled_course
from lecturedesk.cli.choose import NotThereError, WrongUseError, course_and_lecture, course_path, read


def test_the_given_course_comes_first(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(course)
    assert course_path(course.parent) == course.parent
    assert course_path(Path("course.yaml")) == course
    assert course_path(Path("lectures/one/lecture.md")) == course / "lectures" / "one" / "lecture.md"


def test_then_the_one_that_the_working_folder_lies_in(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in (course, course / "lectures" / "one"):
        monkeypatch.chdir(folder)
        assert course_path(None) == course
        assert read(None).id == "demo"


def test_then_the_bundled_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert course_path(None) == bundled_course()


def test_a_path_that_can_be_no_course_is_wrong_use(course: Path) -> None:
    with pytest.raises(NotThereError, match="nowhere does not exist"):
        course_path(course / "nowhere")
    with pytest.raises(WrongUseError, match="neither a course folder nor a Markdown file"):
        course_path(course / "sources.json")


@pytest.mark.parametrize("name", ["two", "2", "lectures/two", "lectures/two/lecture.md", "./lectures/two/"])
def test_a_lecture_is_an_id_a_number_or_a_path(course: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(course)
    found, lecture = course_and_lecture(None, name)
    assert (found.id, lecture.id) == ("demo", "two")


def test_a_path_brings_its_own_course(course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    found, lecture = course_and_lecture(None, str(course / "lectures" / "one"))
    assert (found.path, lecture.id) == (course, "one")
    monkeypatch.chdir(course / "lectures")
    assert course_and_lecture(None, "one")[1].id == "one"


def test_a_file_outside_any_course_is_a_lecture_by_itself(tmp_path: Path) -> None:
    for name in ("talk.md", "talk.markdown"):
        (tmp_path / name).write_text("# Talk\n", encoding="utf-8")
        found, lecture = course_and_lecture(None, str(tmp_path / name))
        assert (found.path, lecture.title) == (tmp_path / name, "Talk")


def test_an_id_wins_over_a_number(course: Path) -> None:
    text = (course / "lectures" / "two" / "lecture.md").read_text(encoding="utf-8")
    (course / "lectures" / "two" / "lecture.md").write_text(text.replace("id: two", "id: '1'"), encoding="utf-8")
    (course / "course.yaml").write_text("id: demo\ntitle: Demo\nlectures: [one, '1']\n", encoding="utf-8")
    assert course_and_lecture(course, "1")[1].title == "Second lecture"


@pytest.mark.parametrize("name", ["0", "3", "three", "²"])
def test_an_unknown_lecture_names_the_known_ones(course: Path, name: str) -> None:
    with pytest.raises(UserError, match=f"“{name}” is no lecture of this course; it has: one, two."):
        course_and_lecture(course, name)


def test_a_lecture_of_another_course_is_told(course: Path, tmp_path: Path) -> None:
    (tmp_path / "talk.md").write_text("# Talk\n", encoding="utf-8")
    with pytest.raises(UserError, match="is no lecture of the course"):
        course_and_lecture(course, str(tmp_path / "talk.md"))
    with pytest.raises(NotThereError):
        course_and_lecture(course, "lectures/three/lecture.md")
