from pathlib import Path

from lecturedesk.base.resources import bundled_course
from lecturedesk.store.paths import courses_dir
from lecturedesk.store.settings import Settings
from lecturedesk.store.shelf import known_courses, last_course, remember


def folder(path: Path) -> Path:
    path.mkdir(parents=True)
    (path / "course.yaml").write_text("id: x\n", encoding="utf-8")
    return path


def test_the_bundled_course_is_first_and_last_by_default(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.toml")
    assert last_course(settings) == bundled_course()
    assert [known.bundled for known in known_courses(settings)] == [True]


def test_opened_courses_come_back_the_latest_first(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.toml")
    one, two = folder(tmp_path / "one"), folder(tmp_path / "two")
    remember(settings, one, "One")
    remember(settings, two, "Two")
    remember(settings, one, "One again")
    settings.save()
    again = Settings(tmp_path / "s.toml")
    assert last_course(again) == one
    assert [known.title for known in known_courses(again)[1:]] == ["One again", "Two"]


def test_a_course_that_is_gone_is_not_offered_and_the_bundled_one_opens(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.toml")
    remember(settings, tmp_path / "stick", "On a stick")
    assert last_course(settings) == bundled_course()
    assert len(known_courses(settings)) == 1
    folder(tmp_path / "stick")
    assert last_course(settings) == tmp_path / "stick"
    assert len(known_courses(settings)) == 2


def test_the_bundled_course_is_remembered_without_its_path(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.toml")
    remember(settings, folder(tmp_path / "one"), "One")
    remember(settings, bundled_course(), "Ours")
    assert settings.table("courses")["last"] == ""
    assert last_course(settings) == bundled_course()


def test_the_users_own_courses_are_found_without_being_opened(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.toml")
    own = folder(courses_dir() / "mine")
    (courses_dir() / "no-course").mkdir()
    remember(settings, own, "Mine")
    assert [(known.path, known.title) for known in known_courses(settings)[1:]] == [(own, "Mine")]
    assert [known.title for known in known_courses(Settings(tmp_path / "new.toml"))[1:]] == ["mine"]


def test_entries_that_somebody_spoilt_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "s.toml"
    path.write_text('[courses]\nlast = 3\nremembered = [1, {title = "x"}, {path = 4}]\n', encoding="utf-8")
    settings = Settings(path)
    assert last_course(settings) == bundled_course()
    assert len(known_courses(settings)) == 1
