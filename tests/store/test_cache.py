import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import lecturedesk
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.store import cache
from lecturedesk.store.cache import open_course
from lecturedesk.store.paths import cache_dir


class Reader:
    """Reads one lecture for each Markdown file, and counts how often it was asked."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, path: Path, previous: Course | None) -> Course:
        self.times += 1
        files = sorted(path.rglob("*.md")) if path.is_dir() else [path]
        lectures = tuple(
            Lecture(id=f.stem, title=f.stem, path=f, digest=f.read_text(), slides=(Slide(id=f.read_text()),))
            for f in files
        )
        return Course(id="c", title="C", path=path, lectures=lectures)


@pytest.fixture
def course(tmp_path: Path) -> Path:
    root = tmp_path / "course"
    (root / "lectures" / "one" / "images").mkdir(parents=True)
    (root / "glossary").mkdir()
    (root / "course.yaml").write_text("id: c\n")
    (root / "sources.json").write_text("[]")
    (root / "glossary" / "g.yaml").write_text("[]")
    (root / "lectures" / "one" / "one.md").write_text("first")
    (root / "lectures" / "one" / "two.md").write_text("second")
    return root


def entries() -> list[Path]:
    return sorted((cache_dir() / "courses").glob("*"))


def test_a_course_opened_by_a_lecture_is_the_same_one_and_sees_the_others_change(course: Path) -> None:
    read = Reader()
    lecture = course / "lectures" / "one" / "one.md"
    assert open_course(lecture, read=read) == open_course(course, read=read)
    assert read.times == 1
    (course / "glossary" / "g.yaml").write_text("[{id: a}]")
    open_course(lecture, read=read)
    assert read.times == 2


def test_an_unchanged_course_is_read_once(course: Path) -> None:
    read = Reader()
    assert open_course(course, read=read) == open_course(course, read=read)
    assert read.times == 1


@pytest.mark.parametrize(
    "name", ["course.yaml", "sources.json", "glossary/g.yaml", "lectures/one/one.md", "lectures/one/images/CREDITS.yaml",
             "lectures/one/images/map.png", "lectures/new.md", "themes/mine.toml"]
)  # fmt: skip
def test_a_change_of_any_file_that_matters_is_seen_and_the_old_entry_goes(course: Path, name: str) -> None:
    read = Reader()
    open_course(course, read=read)
    (course / name).parent.mkdir(exist_ok=True)
    (course / name).write_text("changed")
    open_course(course, read=read)
    assert read.times == 2
    assert len(entries()) == 1


def test_files_beside_the_course_do_not_matter(course: Path) -> None:
    read = Reader()
    open_course(course, read=read)
    (course / "notes.docx").write_text("x")
    open_course(course, read=read)
    assert read.times == 1


def test_a_single_markdown_file_is_kept_too(tmp_path: Path) -> None:
    read = Reader()
    file = tmp_path / "talk.md"
    file.write_text("a")
    open_course(file, read=read)
    assert open_course(file, read=read).lectures[0].slides[0].id == "a"
    file.write_text("b")
    assert open_course(file, read=read).lectures[0].slides[0].id == "b"
    assert read.times == 2


@pytest.mark.parametrize("content", [b"", b"\x80\x05garbage", b"cposix\nno_such_thing\n."])
def test_an_entry_that_cannot_be_read_is_made_anew(course: Path, content: bytes) -> None:
    read = Reader()
    good = open_course(course, read=read)
    entries()[0].write_bytes(content)
    assert open_course(course, read=read) == good
    assert read.times == 2
    open_course(course, read=read)
    assert read.times == 2


def test_another_state_of_our_code_reads_anew(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = Reader()
    open_course(course, read=read)
    monkeypatch.setattr(cache, "stamp", lambda: ("next version",))
    open_course(course, read=read)
    assert read.times == 2
    assert len(entries()) == 1


@pytest.mark.skipif(os.name == "nt", reason="folders of a profile are private there")
def test_the_folder_is_the_users_alone_and_a_shared_one_is_not_trusted(course: Path) -> None:
    read = Reader()
    open_course(course, read=read)
    folder = cache_dir() / "courses"
    assert folder.stat().st_mode & 0o777 == 0o700
    folder.chmod(0o777)
    open_course(course, read=read)
    assert read.times == 2
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_cache_that_cannot_be_written_does_not_matter(course: Path) -> None:
    cache_dir().parent.mkdir(parents=True)
    cache_dir().write_text("a file where the folder should be")
    read = Reader()
    assert open_course(course, read=read).id == "c"


def test_lectures_that_did_not_change_stay_the_same_objects(course: Path) -> None:
    read = Reader()
    before = open_course(course, read=read)
    again = open_course(course, before, read=read)
    assert all(a is b for a, b in zip(before.lectures, again.lectures, strict=True))
    other = replace(before, lectures=(replace(before.lectures[0], digest="other"), before.lectures[1]))
    mixed = open_course(course, other, read=read)
    assert mixed.lectures[0] is not other.lectures[0]
    assert mixed.lectures[1] is other.lectures[1]


def test_a_kept_course_opens_without_qt_markdown_and_yaml(course: Path) -> None:
    open_course(course, read=Reader())
    program = (
        "import sys, pathlib; from lecturedesk.store.cache import open_course;"
        f"course = open_course(pathlib.Path({str(course)!r}), read=None);"
        "heavy = {'PySide6', 'markdown', 'yaml', 'msgspec', 'pygments', 'lecturedesk.library.course'};"
        "print(course.lectures[0].slides[0].id, sorted(heavy & set(sys.modules)))"
    )
    source = str(Path(lecturedesk.__path__[0]).parent)
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": source},
    )
    assert done.stdout.strip() == "first []", done.stderr


def test_what_is_read_again_is_kept_when_nobody_waits(course: Path) -> None:
    read = Reader()
    before = open_course(course, read=read)
    (kept,) = entries()
    (course / "lectures" / "one" / "one.md").write_text("changed")
    again = open_course(course, before, read=read)
    assert entries() == [kept]
    cache.keep_waiting()
    assert len(entries()) == 1
    assert entries() != [kept]
    assert open_course(course, read=read) == again
    assert read.times == 2


@pytest.mark.skipif(os.name == "nt", reason="no pipes among files there")
def test_an_editor_s_own_files_and_pipes_do_not_matter(course: Path) -> None:
    read = Reader()
    open_course(course, read=read)
    (course / "lectures" / "one" / ".one.md.swp").write_text("x")
    os.mkfifo(course / "glossary" / "pipe.yaml")
    open_course(course, read=read)
    assert read.times == 1
