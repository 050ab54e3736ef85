from pathlib import Path

import pytest

from lecturedesk.markup.paths import Refused, picture_path


@pytest.fixture
def course(tmp_path: Path) -> Path:
    (tmp_path / "outside.png").touch()
    folder = tmp_path / "course" / "lectures" / "one" / "images"
    folder.mkdir(parents=True)
    (folder / "a b.png").touch()
    (tmp_path / "course" / "top.png").touch()
    return tmp_path / "course"


@pytest.mark.parametrize("source", ["images/a b.png", "images/a%20b.png", "images\\a b.png", "../../top.png"])
def test_pictures_of_the_course(course: Path, source: str) -> None:
    found = picture_path(source, course / "lectures" / "one", course)
    assert isinstance(found, Path)
    assert found.is_file()


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        ("images/none.png", "picture-missing"),
        ("images", "picture-missing"),
        ("", "picture-missing"),
        ("a\0b", "picture-missing"),
        ("x" * 5000, "picture-missing"),
        ("../../../outside.png", "picture-outside"),
        ("/etc/passwd", "picture-outside"),
        ("https://a.b/c.png", "picture-address"),
        ("//a.b/c.png", "picture-address"),
        ("file:///etc/passwd", "picture-address"),
        ("data:image/png;base64,x", "picture-address"),
    ],
)
def test_everything_else_is_refused(course: Path, source: str, rule: str) -> None:
    found = picture_path(source, course / "lectures" / "one", course)
    assert isinstance(found, Refused)
    assert found.rule == rule


def test_a_link_that_leads_out_is_refused(course: Path) -> None:
    (course / "out.png").symlink_to(course.parent / "outside.png")
    found = picture_path("out.png", course, course)
    assert isinstance(found, Refused)
    assert found.rule == "picture-outside"
