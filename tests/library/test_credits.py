"""Who made the pictures."""

from pathlib import Path

import pytest

from course_files import lecture_text, write_course
from lecturedesk.library.course import read_course
from lecturedesk.library.credits import credit_faults

BODY = "## A\n\n![x](images/deep/a.png)\n"


def faults(tmp_path: Path, **credit_files: str) -> list[tuple[str, str, int | None]]:
    folder = write_course(tmp_path / "c", one=lecture_text(BODY))
    images = folder / "lectures" / "one" / "images"
    (images / "deep").mkdir(parents=True)
    (images / "deep" / "a.png").write_bytes(b"x")
    for name, text in credit_files.items():
        (images / name / "CREDITS.yaml").write_text(text, encoding="utf-8")
    return [(p.rule, p.path.name, p.line) for p in credit_faults(read_course(folder))]


WHOLE = "author: Ann\n  licence: MIT\n  source: own\n"


@pytest.mark.parametrize(
    ("place", "name"), [("deep", "a.png"), (".", "deep/a.png"), (".", "a.png"), ("..", "images/deep/a.png")]
)
def test_the_nearest_file_is_asked(tmp_path: Path, place: str, name: str) -> None:
    assert faults(tmp_path, **{place: f"{name}:\n  {WHOLE}"}) == []


def test_no_file_at_all(tmp_path: Path) -> None:
    assert faults(tmp_path) == [("credits", "lecture.md", 10)]


def test_a_file_that_says_something_else(tmp_path: Path) -> None:
    assert faults(tmp_path, deep="- a.png\n") == [("credits", "CREDITS.yaml", 1), ("credits", "lecture.md", 10)]


def test_what_is_missing_is_named_on_its_line(tmp_path: Path) -> None:
    text = "b.png: {author: x}\na.png:\n  author: Ann\n  licence:\n  source: own\n"
    assert faults(tmp_path, deep=text) == [("credits", "CREDITS.yaml", 2)]


def test_a_file_of_one_s_own_is_not_asked(tmp_path: Path) -> None:
    path = tmp_path / "talk.md"
    path.write_text("# A\n\n![x](a.png)\n", encoding="utf-8")
    (tmp_path / "a.png").write_bytes(b"x")
    assert list(credit_faults(read_course(path))) == []


def test_a_slide_names_the_authors_of_its_pictures_in_its_footer(tmp_path: Path) -> None:
    folder = write_course(tmp_path / "c", one=lecture_text(BODY))
    images = folder / "lectures" / "one" / "images"
    (images / "deep").mkdir(parents=True)
    (images / "deep" / "a.png").write_bytes(b"x")
    (images / "CREDITS.yaml").write_text(f"deep/a.png:\n  {WHOLE}", encoding="utf-8")
    slide = read_course(folder).lectures[0].slides[-1]
    assert slide.frame.footer.endswith("Picture: Ann, MIT")
