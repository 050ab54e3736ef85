from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lecturedesk.teach.position import Position
from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.header import Header, clock_words, pace_words
from windows.stage import course_of


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (65.9, "1:05"), (78 * 60, "78:00"), (-0.2, "0:00"), (-61, "−1:01")]
)
def test_minutes_and_seconds(seconds: float, words: str) -> None:
    assert clock_words(seconds) == words


@pytest.mark.parametrize(
    ("late", "words"), [(0.9, ""), (-0.9, ""), (1.2, "1 min behind"), (2.4, "2 min behind"), (-3.6, "4 min ahead")]
)
def test_the_pace_in_words_and_nothing_within_a_minute(late: float, words: str) -> None:
    assert pace_words(late) == words


@pytest.fixture
def header(qapp: QApplication) -> Iterator[Header]:
    made = Header(Look("dark"), timed=True)
    made.resize(1366, 40)
    made.show()
    yield made
    made.close()


def test_place_and_step(header: Header, tmp_path: Path) -> None:
    course = course_of(tmp_path)
    header.show_place(course, course.lectures[0], Position(6, 3))
    assert header.place.text() == "Lecture 1 of 2 · 7 / 24 · step 3 / 4"
    header.show_place(course, course.lectures[0], Position(5, 0))
    assert header.place.text() == "Lecture 1 of 2 · 6 / 24"


def test_the_title_shortens_first(header: Header, tmp_path: Path) -> None:
    course = course_of(tmp_path)
    header.show_place(course, course.lectures[0], Position(6, 3))
    header.show_audience("live", "Audience: this slide, screen 2", "screen 2")
    header.resize(1366, 40)
    assert header.title.text() == header.title.whole()
    header.resize(620, 40)
    assert header.title.text() != header.title.whole()
    assert header.place.text() == "7 / 24 · step 3 / 4"
    header.resize(460, 40)
    assert header.chip.text() == "screen 2"


def test_late_is_amber_from_two_minutes(header: Header, tmp_path: Path) -> None:
    lecture = course_of(tmp_path).lectures[0]
    header.show_time(lecture, Position(0, 0), 4 * 60.0, started=True, running=True)
    assert header.pace.token == "highlight-text"
    header.show_time(lecture, Position(0, 0), 10.0, started=True, running=True)
    assert header.pace.token == "muted"


def test_a_paused_timer_and_the_end_of_the_time_are_said(header: Header, tmp_path: Path) -> None:
    lecture = course_of(tmp_path).lectures[0]
    header.show_time(lecture, Position(0, 0), 10.0, started=True, running=False)
    assert header.pace.text() == "paused"
    header.show_time(lecture, Position(0, 0), 45 * 60.0 + 5, started=True, running=True)
    assert (header.left.text(), header.left_word.text()) == ("−0:05", "over")


def test_the_plans_tick_stands_only_while_time_runs(header: Header, tmp_path: Path) -> None:
    lecture = course_of(tmp_path).lectures[0]
    header.show_time(lecture, Position(0, 0), 0.0, started=False, running=False)
    assert header.tick_at() is None
    header.show_time(lecture, Position(0, 0), 600.0, started=True, running=True)
    tick = header.tick_at()
    assert tick is not None
    assert 0 < tick.x() < header.width()


def test_who_studies_sees_no_time(qapp: QApplication, tmp_path: Path) -> None:
    header = Header(Look("dark"), timed=False)
    header.resize(1366, 40)
    course = course_of(tmp_path)
    header.show_place(course, course.lectures[0], Position(6, 3))
    assert header.chip.isHidden()
    assert header.left.isHidden()


def test_a_lecture_without_minutes_counts_up_and_is_never_late(header: Header, tmp_path: Path) -> None:
    lecture = course_of(tmp_path).lectures[0]
    slides = tuple(replace(slide, minutes=0.0) for slide in lecture.slides)
    header.show_time(replace(lecture, minutes=0.0, slides=slides), Position(0, 0), 600.0, started=True, running=True)
    assert (header.left.text(), header.left_word.text(), header.left.token) == ("10:00", "gone", "strong")
    assert (header.pace.text(), header.elapsed.text(), header.tick_at()) == ("", "", None)
