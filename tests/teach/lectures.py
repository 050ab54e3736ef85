"""Lectures for tests: only the number of steps of each slide matters."""

from collections.abc import Sequence
from pathlib import Path

from hypothesis import strategies as st

from lecturedesk.course.course import Lecture
from lecturedesk.course.slide import Slide


def lecture_of(steps: Sequence[int], *, minutes: float = 0.0, each: float = 0.0) -> Lecture:
    slides = tuple(Slide(id=f"s{n}", steps=count, minutes=each) for n, count in enumerate(steps))
    return Lecture(id="l", title="L", path=Path("l.md"), slides=slides, minutes=minutes)


lectures = st.lists(st.integers(0, 4), max_size=8).map(lecture_of)


class Hands:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now
