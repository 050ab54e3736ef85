"""Which folder a course's files belong to."""

from pathlib import Path

from lecturedesk.library.home import course_folder


def test_the_course_folder_of_a_path(tmp_path: Path) -> None:
    (tmp_path / "lectures" / "a").mkdir(parents=True)
    assert course_folder(tmp_path / "lectures/a/lecture.md") is None
    (tmp_path / "course.yaml").touch()
    assert course_folder(tmp_path / "lectures/a/lecture.md") == tmp_path
    assert course_folder(tmp_path / "course.yaml") == tmp_path
    assert course_folder(tmp_path) == tmp_path
    assert course_folder(tmp_path / "README.md") is None
