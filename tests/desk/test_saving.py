"""Files saved by other programs while the course is open: real files, the real watcher, the real reader."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from course_files import GLOSSARY, YAML, lecture_text, write_course
from desk.kit import Kit
from grid_ruler import GridRuler
from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk
from lecturedesk.desk.pictures import Pictures
from lecturedesk.desk.shelf import Shelf
from lecturedesk.slides.theme_file import read_theme
from lecturedesk.store.atomic import write_atomic
from lecturedesk.store.cache import open_course
from lecturedesk.teach.position import Position
from picture_files import png

SLIDES = ("# One\n<!-- id: a -->\n\n{a}", "# Two\n<!-- id: b -->\n\n* x\n* y", "# Three\n<!-- id: c -->\n\n{c}",
          "# Four\n<!-- id: d -->\n\n![seal](images/a.png)\n\nA navigation seal")  # fmt: skip
THEME = '[colours]\nink = "#000000"\n'
WAIT = 5000


def text(a: str = "words", c: str = "more") -> str:
    return lecture_text("\n\n---\n\n".join(SLIDES).replace("{a}", a).replace("{c}", c) + "\n")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = write_course(tmp_path / "customs", one=text(), course=YAML + "theme: themes/own.toml\n")
    (made / "lectures" / "one" / "images").mkdir()
    (made / "lectures" / "one" / "images" / "a.png").write_bytes(png(4, 4, b"\0" * 52))
    (made / "themes").mkdir()
    (made / "themes" / "own.toml").write_text(THEME)
    return made


@pytest.fixture
def lecture(folder: Path) -> Path:
    return folder / "lectures" / "one" / "lecture.md"


@pytest.fixture
def show(kit: Kit, folder: Path) -> Iterator[Desk]:
    """The show at the second step of the second slide, tied to the files as the program ties it."""
    preferences = kit.desk.preferences
    pictures = Pictures(lambda theme: GridRuler(), read_theme, preferences)
    desk = replace(kit.desk, shelf=Shelf(open_course, preferences), pictures=pictures)
    desk.watch.changed.connect(lambda: perform(desk, "course.reload", True))
    assert perform(desk, "course.open", folder)
    assert perform(desk, "lecture.teach", "one")
    assert perform(desk, "show.start")
    desk.presentation.go(Position(1, 1))
    yield desk
    desk.watch.use(None)


@contextmanager
def nothing_moves(desk: Desk) -> Iterator[None]:
    """Slide, step and timer are the same before and after, and the show goes on."""
    shown = desk.presentation

    def state() -> tuple[object, ...]:
        slide = shown.slide
        return slide and slide.id, shown.position.step, shown.timer.running, shown.live, shown.cover

    before = state()
    yield
    assert state() == before
    assert shown.slide is not None
    assert desk.pictures.picture(shown.slide).words()


def in_place(path: Path, words: str) -> None:
    path.write_text(words, encoding="utf-8")


def in_two_steps(path: Path, words: str) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.flush()
        file.write(words)


def beside_and_over(path: Path, words: str) -> None:
    write_atomic(path, words)


def backup_first(path: Path, words: str) -> None:
    """As Vim does it."""
    path.rename(path.with_name("lecture.md~"))
    path.write_text(words, encoding="utf-8")
    path.with_name("lecture.md~").unlink()


def away_and_anew(path: Path, words: str) -> None:
    path.unlink()
    path.write_text(words, encoding="utf-8")


@pytest.mark.parametrize("save", [in_place, in_two_steps, beside_and_over, backup_first, away_and_anew])
def test_every_save_is_seen_and_only_what_changed_is_new(
    show: Desk, lecture: Path, qtbot: QtBot, save: Callable[[Path, str], None]
) -> None:
    shown = show.presentation
    for c in ("first", "second"):
        assert shown.lecture is not None
        before = shown.lecture.slides
        with nothing_moves(show), qtbot.waitSignal(shown.opened, timeout=WAIT):
            save(lecture, text(c=c))
        after = shown.lecture.slides
        assert [a is b for a, b in zip(before, after, strict=True)] == [True, True, False, True]
        assert c in show.pictures.picture(after[2]).words()
        assert shown.changed_slides == {"c"}


def test_a_slide_put_in_before_does_not_move_what_is_seen(show: Desk, lecture: Path, qtbot: QtBot) -> None:
    with nothing_moves(show), qtbot.waitSignal(show.presentation.opened, timeout=WAIT):
        in_place(lecture, text(a="words\n\n---\n\n# New\n<!-- id: n -->\n\nnew"))
    assert show.presentation.position == Position(2, 1)


def test_a_broken_save_is_told_with_its_line_and_changes_nothing(show: Desk, lecture: Path, qtbot: QtBot) -> None:
    before = show.presentation.lecture
    with nothing_moves(show), qtbot.waitSignal(show.notices.posted, timeout=WAIT):
        in_place(lecture, text(c="```python\nnot closed"))
    assert show.presentation.lecture is before
    problem = show.notices.kept[-1].problem
    assert problem is not None
    lines = lecture.read_text().split("\n")
    assert (problem.path, problem.line) == (lecture, lines.index("```python") + 1)
    with nothing_moves(show), qtbot.waitSignals([show.presentation.opened, show.notices.withdrawn], timeout=WAIT):
        beside_and_over(lecture, text(c="mended"))
    assert show.presentation.changed_slides == {"c"}


@pytest.mark.parametrize(
    ("name", "broken", "mended"),
    [
        ("course.yaml", "id: [\n", YAML + "theme: themes/own.toml\nedition: '2'\n"),
        ("sources.json", "[{", "[]"),
        ("glossary/a.yaml", "a: b", GLOSSARY.replace("navigation seal", "electronic seal")),
        ("lectures/one/lecture.md", "", text(a="mended")),
    ],
)
def test_no_broken_file_takes_the_course_away(
    show: Desk, folder: Path, qtbot: QtBot, name: str, broken: str, mended: str
) -> None:
    before = show.shelf.course
    with nothing_moves(show), qtbot.waitSignal(show.notices.posted, timeout=WAIT):
        (folder / name).write_text(broken)
    assert show.shelf.course is before
    assert (show.shelf.trouble and show.shelf.trouble.problem) is not None
    with nothing_moves(show), qtbot.waitSignal(show.shelf.opened, timeout=WAIT):
        write_atomic(folder / name, mended)
    assert show.shelf.trouble is None


def test_a_folder_that_vanishes_and_returns(show: Desk, folder: Path, lecture: Path, qtbot: QtBot) -> None:
    away = folder.with_name("away")
    with nothing_moves(show), qtbot.waitSignal(show.notices.posted, timeout=WAIT):
        folder.rename(away)
    with nothing_moves(show), qtbot.waitSignal(show.notices.withdrawn, timeout=WAIT):
        away.rename(folder)
    with nothing_moves(show), qtbot.waitSignal(show.presentation.opened, timeout=WAIT):
        in_place(lecture, text(c="after"))


def test_a_folder_deleted_and_copied_back(
    show: Desk, folder: Path, lecture: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    shutil.copytree(folder, tmp_path / "copy")
    with nothing_moves(show), qtbot.waitSignal(show.notices.posted, timeout=WAIT):
        shutil.rmtree(folder)
    (tmp_path / "copy" / "lectures" / "one" / "lecture.md").write_text(text(c="from the copy"))
    with nothing_moves(show), qtbot.waitSignal(show.presentation.opened, timeout=WAIT):
        shutil.copytree(tmp_path / "copy", folder)
    assert show.presentation.changed_slides == {"c"}
    with nothing_moves(show), qtbot.waitSignal(show.presentation.opened, timeout=WAIT):
        beside_and_over(lecture, text(c="after"))


def test_a_folder_swapped_for_another_at_once(show: Desk, folder: Path, lecture: Path, qtbot: QtBot) -> None:
    new = folder.with_name("new")
    shutil.copytree(folder, new)
    (new / "lectures" / "one" / "lecture.md").write_text(text(c="swapped"))
    with nothing_moves(show), qtbot.waitSignal(show.presentation.opened, timeout=WAIT):
        folder.rename(folder.with_name("old"))
        new.rename(folder)
    with nothing_moves(show), qtbot.waitSignal(show.presentation.opened, timeout=WAIT):
        in_place(lecture, text(c="after"))


def test_the_folder_around_it_may_vanish_too(kit: Kit, tmp_path: Path, qtbot: QtBot, show: Desk, folder: Path) -> None:
    deep = tmp_path / "stick" / "talks" / "customs"
    shutil.copytree(folder, deep)
    perform(show, "show.end")
    perform(show, "course.open", deep)
    perform(show, "lecture.teach", "one")
    with qtbot.waitSignal(show.notices.posted, timeout=WAIT):
        (tmp_path / "stick").rename(tmp_path / "unplugged")
    with qtbot.waitSignal(show.notices.withdrawn, timeout=WAIT):
        (tmp_path / "unplugged").rename(tmp_path / "stick")
    with qtbot.waitSignal(show.presentation.opened, timeout=WAIT):
        in_place(deep / "lectures" / "one" / "lecture.md", text(c="after"))


def test_what_happens_beside_the_course_is_none_of_its_business(show: Desk, folder: Path, qtbot: QtBot) -> None:
    (folder.parent / "other.txt").write_text("x")
    with qtbot.waitSignal(show.watch._watcher.directoryChanged, timeout=WAIT, raising=False):
        (folder.parent / "another.txt").write_text("x")
    assert not show.watch._quiet.isActive()


def test_a_lecture_moved_to_another_folder_goes_on(show: Desk, folder: Path, qtbot: QtBot) -> None:
    with nothing_moves(show), qtbot.waitSignal(show.shelf.opened, timeout=WAIT):
        (folder / "lectures" / "one").rename(folder / "lectures" / "renamed")
    with nothing_moves(show), qtbot.waitSignal(show.presentation.opened, timeout=WAIT):
        in_place(folder / "lectures" / "renamed" / "lecture.md", text(c="after"))


def test_a_new_lecture_appears_on_the_shelf(show: Desk, folder: Path, qtbot: QtBot) -> None:
    (folder / "lectures" / "two").mkdir()
    with nothing_moves(show), qtbot.waitSignal(show.shelf.opened, timeout=WAIT):
        write_atomic(folder / "lectures" / "two" / "lecture.md", text().replace("id: one", "id: two"))
    assert show.shelf.course is not None
    assert [one.id for one in show.shelf.course.lectures] == ["one", "two"]


def test_a_picture_drawn_anew_is_a_changed_slide(show: Desk, folder: Path, qtbot: QtBot) -> None:
    picture = folder / "lectures" / "one" / "images" / "a.png"
    with nothing_moves(show), qtbot.waitSignal(show.presentation.opened, timeout=WAIT):
        picture.write_bytes(png(8, 8, b"\0" * 200))
        os.utime(picture, ns=(1, 1))
    assert show.presentation.changed_slides == {"d"}


def test_a_theme_is_followed_and_a_broken_one_is_not(show: Desk, folder: Path, qtbot: QtBot) -> None:
    theme = folder / "themes" / "own.toml"
    with nothing_moves(show), qtbot.waitSignal(show.pictures.changed, timeout=WAIT):
        theme.write_text(THEME.replace("000000", "111111"))
    assert show.pictures.theme.colour("ink") == "#111111"
    with nothing_moves(show), qtbot.waitSignal(show.notices.posted, timeout=WAIT):
        write_atomic(theme, THEME.replace("000000", "22222"))
    assert show.pictures.theme.colour("ink") == "#111111"
    with nothing_moves(show), qtbot.waitSignals([show.pictures.changed, show.notices.withdrawn], timeout=WAIT):
        write_atomic(theme, THEME.replace("000000", "333333"))
    assert show.pictures.theme.colour("ink") == "#333333"


def test_a_single_file_is_followed_too(show: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    talk = tmp_path / "talk.md"
    talk.write_text("# A talk\n\nwords\n")
    perform(show, "show.end")
    perform(show, "course.open", talk)
    assert show.shelf.course is not None
    perform(show, "lecture.teach", show.shelf.course.lectures[0].id)
    for words in ("first", "second"):
        with qtbot.waitSignal(show.presentation.opened, timeout=WAIT):
            write_atomic(talk, f"# A talk\n\n{words}\n")
    assert show.presentation.slide is not None
    assert "second" in show.pictures.picture(show.presentation.slide).words()
