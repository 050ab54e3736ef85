from pathlib import Path

import pytest

from course_files import lecture_text, write_course
from lecturedesk.library.course import read_course
from lecturedesk.library.pictures import picture_faults, pictures

BODY = "# One\n\n![bg left](images/back.png)\n\n![a](images/a.png)\n\nwords\n\n![b](images/b.svg)\n"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40 + b"IEND\xaeB`\x82"


def course_with(folder: Path, **files: bytes) -> Path:
    write_course(folder, one=lecture_text(BODY))
    images = folder / "lectures" / "one" / "images"
    images.mkdir()
    for name, data in {"back.png": PNG, "a.png": PNG, "b.svg": b"<svg/>", **files}.items():
        (images / name.replace("_", ".")).write_bytes(data)
    return folder


def test_every_picture_has_the_line_it_is_named_on(tmp_path: Path) -> None:
    course = read_course(course_with(tmp_path))
    lines = (tmp_path / "lectures/one/lecture.md").read_text().split("\n")
    found = {path.name: line for path, line in pictures(course.lectures[0])}
    assert set(found) == {"back.png", "a.png", "b.svg"}
    assert "a.png" in lines[found["a.png"] - 1]
    assert "b.svg" in lines[found["b.svg"] - 1]


@pytest.mark.parametrize(
    ("files", "rules"),
    [
        ({}, []),
        ({"a_png": PNG + b"a few bytes more"}, []),
        ({"a_png": PNG[:-12]}, ["picture-broken"]),
        ({"a_png": b"\xff\xd8\xff\xe0" + b"\0" * 50}, ["picture-broken"]),
        ({"a_png": b"\xff\xd8\xff\xe0" + b"\0" * 50 + b"\xff\xd9"}, []),
        ({"b_svg": b"no drawing"}, ["svg"]),
        ({"b_svg": b'<svg><image href="/a.png"/><rect clip-path="url(#c)"/></svg>'}, ["svg", "svg"]),
    ],
)
def test_each_fault_of_a_file_is_told_once(tmp_path: Path, files: dict[str, bytes], rules: list[str]) -> None:
    assert [problem.rule for problem in picture_faults(read_course(course_with(tmp_path, **files)))] == rules
