from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from desk.kit import Kit, course_in
from lecturedesk.course.course import Course
from lecturedesk.desk.watch import Watch, watched_paths
from lecturedesk.store.atomic import write_atomic


def on_disk(folder: Path) -> Course:
    (folder / "lectures" / "images").mkdir(parents=True)
    (folder / "glossary").mkdir()
    for name in ("course.yaml", "sources.json", "glossary/transit.yaml", "lectures/transit.md", "lectures/seals.md"):
        (folder / name).write_text("x")
    return course_in(folder)


def test_everything_a_course_is_read_from_is_watched(tmp_path: Path) -> None:
    course = on_disk(tmp_path)
    names = {path.relative_to(tmp_path).as_posix() for path in watched_paths(course)}
    assert {".", "course.yaml", "sources.json", "glossary", "glossary/transit.yaml", "lectures", "lectures/images",
            "lectures/transit.md", "lectures/seals.md"} <= names  # fmt: skip


def test_for_a_single_file_its_own_folder_is_watched_and_nothing_below(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    file = tmp_path / "talk.md"
    file.write_text("x")
    course = Course(id="t", title="T", path=file, lectures=(replace(course_in(tmp_path).lectures[0], path=file),))
    assert set(watched_paths(course)) == {tmp_path, file}


def test_a_file_that_was_replaced_is_noticed_every_time(kit: Kit, tmp_path: Path, qtbot: QtBot) -> None:
    course = on_disk(tmp_path / "course")
    watch = Watch()
    watch.use(course)
    for text in ("first", "second"):
        with qtbot.waitSignal(watch.changed, timeout=3000):
            write_atomic(course.lectures[0].path, text)
        assert str(course.lectures[0].path) in watch.watched
    watch.use(None)
    assert watch.watched == ()


def test_many_changes_at_once_are_told_once(kit: Kit) -> None:
    watch = Watch()
    heard: list[int] = []
    watch.changed.connect(lambda: heard.append(1))
    for _ in range(5):
        watch._on_event()
    assert heard == []
    assert watch._quiet.isActive()
    watch._quiet.timeout.emit()
    assert heard == [1]
    watch._quiet.stop()
