from dataclasses import replace
from pathlib import Path

from lecturedesk.course.course import Lecture
from lecturedesk.slides.geometry import CLASSIC, WIDE
from lecturedesk.slides.theme import Theme
from lecturedesk.store.paths import cache_dir
from lecturedesk.store.sizes import keep_sizes, kept_sizes

LECTURE = Lecture(id="l", title="L", path=Path("l.md"), digest="abc")
THEME = Theme(name="t")


def test_sizes_come_back_for_the_same_text_and_look_only() -> None:
    keep_sizes(LECTURE, THEME, WIDE, {"one": 38.0})
    assert kept_sizes(LECTURE, THEME, WIDE) == {"one": 38.0}
    assert kept_sizes(replace(LECTURE, digest="changed"), THEME, WIDE) == {}
    assert kept_sizes(LECTURE, replace(THEME, leading=1.5), WIDE) == {}
    assert kept_sizes(LECTURE, THEME, CLASSIC) == {}
    assert kept_sizes(LECTURE, replace(THEME, name="dark", colours={"ink": "#000000"}), WIDE) == {"one": 38.0}


def test_a_broken_file_is_no_trouble() -> None:
    cache_dir().mkdir(parents=True)
    (cache_dir() / "sizes.json").write_text("{broken", encoding="utf-8")
    assert kept_sizes(LECTURE, THEME, WIDE) == {}
    keep_sizes(LECTURE, THEME, WIDE, {"one": 42.0})
    assert kept_sizes(LECTURE, THEME, WIDE) == {"one": 42.0}


def test_old_lectures_are_forgotten() -> None:
    for number in range(203):
        keep_sizes(replace(LECTURE, digest=str(number)), THEME, WIDE, {"one": 42.0})
    assert kept_sizes(replace(LECTURE, digest="0"), THEME, WIDE) == {}
    assert kept_sizes(replace(LECTURE, digest="202"), THEME, WIDE) == {"one": 42.0}
