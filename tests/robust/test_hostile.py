"""Whatever lies in a course folder: it opens, every slide can be shown, and what is wrong is said with its line."""

import importlib
from dataclasses import dataclass, fields
from math import isfinite
from pathlib import Path

import pytest

from grid_ruler import THEME, GridRuler
from lecturedesk.base.problem import Problem
from lecturedesk.course.course import Course
from lecturedesk.library.check import check
from lecturedesk.library.course import read_course
from lecturedesk.library.textfile import read_text
from lecturedesk.slides.deck import Deck
from lecturedesk.slides.ops import Picture
from lecturedesk.slides.theme_file import read_theme
from lecturedesk.store.cache import open_course
from robust.hostile import COURSES

for kind in ("markdown", "drawn", "letters", "data", "pictures"):
    importlib.import_module(f"robust.hostile_{kind}")
GRID = [name for name, course in COURSES.items() if not course.painted]
PAINTED = [name for name, course in COURSES.items() if course.painted]


@dataclass(frozen=True)
class Opened:
    """A course that was read and composed, and all that is wrong with it."""

    course: Course
    pictures: tuple[Picture, ...]
    problems: tuple[Problem, ...]

    @property
    def rules(self) -> set[str]:
        return {problem.rule for problem in self.problems}

    @property
    def words(self) -> str:
        return "\n".join(picture.words() for picture in self.pictures)


def written(name: str, folder: Path) -> Path:
    try:
        return COURSES[name].write(folder / "course")
    except (OSError, NotImplementedError, AttributeError):
        pytest.skip("this system has no links or no pipes")


def opened(folder: Path, deck: Deck) -> Opened:
    course = read_course(folder)
    problems = (*check(course, deck.picture), *read_theme(course.theme, folder)[1])
    return Opened(course, tuple(deck.picture(s, one) for one in course.lectures for s in one.slides), problems)


def assert_survived(name: str, found: Opened) -> None:
    """What must be said is said, at lines that there are; what can be read is read; no number is endless."""
    wanted = COURSES[name]
    assert wanted.rules <= found.rules
    for problem in found.problems:
        if problem.line is not None:
            assert 1 <= problem.line <= read_text(problem.path)[0].count("\n") + 1, problem
    assert bool(found.pictures) != wanted.bare
    assert [words for words in wanted.shown if words not in found.words] == []
    for picture in found.pictures:
        for op in picture.ops:
            values = [getattr(op, field.name) for field in fields(op)]
            assert all(isfinite(value) for value in values if isinstance(value, float)), op


@pytest.mark.complains  # such as a formula that cannot be set
@pytest.mark.parametrize("name", GRID)
def test_a_hostile_course_is_shown(name: str, tmp_path: Path) -> None:
    assert_survived(name, opened(written(name, tmp_path), Deck(THEME, GridRuler())))


@pytest.mark.complains  # Qt says of most of these pictures what it thinks of them
@pytest.mark.parametrize("name", PAINTED)
def test_a_hostile_picture_is_painted_or_replaced(name: str, tmp_path: Path, qapp: object) -> None:
    from lecturedesk.paint.ruler import QtRuler
    from lecturedesk.paint.thumbnail import image

    theme = read_theme("harbour")[0]
    found = opened(written(name, tmp_path), Deck(theme, QtRuler()))
    assert_survived(name, found)
    assert all(image(picture, theme, 320).height() == 180 for picture in found.pictures)


@pytest.mark.complains
@pytest.mark.parametrize("name", ["10,000 items in each other", "noise", "a table of 500 columns",
                                  "right to left", "letters under 300 accents", "a slide of 5,000 lines"])  # fmt: skip
def test_a_hostile_lecture_is_painted(name: str, tmp_path: Path, qapp: object) -> None:
    from lecturedesk.paint.ruler import QtRuler
    from lecturedesk.paint.thumbnail import image

    theme = read_theme("harbour")[0]
    found = opened(written(name, tmp_path), Deck(theme, QtRuler()))
    assert_survived(name, found)
    assert all(image(picture, theme, 320).height() == 180 for picture in found.pictures)


@pytest.mark.complains
@pytest.mark.parametrize("name", ["10,000 nested quotes", "half pairs", "a lecture behind a link", "concepts in a circle",
                                  "a course.yaml that is a pipe", "a glossary of 1 GB"])  # fmt: skip
def test_a_hostile_course_comes_back_from_the_cache_as_it_was(name: str, tmp_path: Path) -> None:
    folder = written(name, tmp_path)
    assert open_course(folder) == open_course(folder) == read_course(folder.resolve())


def test_there_are_more_than_a_hundred_with_something_to_say() -> None:
    assert sum(bool(course.rules) for course in COURSES.values()) > 100
