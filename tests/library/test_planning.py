"""Minutes, priorities and layouts by themselves."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lecturedesk.base.problem import Problem
from lecturedesk.blocks.bullets import Bullets
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.slide import Backdrop
from lecturedesk.course.span import Span
from lecturedesk.library.looks import classes_of
from lecturedesk.library.planning import layout, priority, shared_minutes
from lecturedesk.markup.head import Head
from lecturedesk.markup.parts import RawSlide

PATH = Path("lecture.md")
WORDS = Paragraph(spans=(Span("words"),))


def raw(minutes: str = "", **settings: str) -> RawSlide:
    return RawSlide(text="", line=1, minutes=minutes, settings=settings)


@given(st.lists(st.one_of(st.none(), st.floats(0.5, 9.5).map(lambda x: round(x, 1))), min_size=1, max_size=30))
def test_a_plan_with_room_is_used_up_exactly(own: list[float | None]) -> None:
    given_minutes = sum(minutes or 0.0 for minutes in own)
    slides = [raw("" if minutes is None else str(minutes)) for minutes in own]
    whole, shares, problems = shared_minutes(slides, Head(minutes=given_minutes + 60), PATH)
    assert whole == given_minutes + 60
    if None in own:
        assert sum(shares) == pytest.approx(whole)
        assert not problems
    else:
        assert [problem.rule for problem in problems] == ["minutes"]


def test_no_slide_gets_less_than_nothing() -> None:
    assert shared_minutes([raw("8"), raw("9"), raw()], Head(minutes=10), PATH)[1] == [8, 9, 0]


def test_a_comma_is_a_point() -> None:
    assert shared_minutes([raw("2,5")], Head(), PATH)[:2] == (2.5, [2.5])


def test_a_wrong_priority_is_should() -> None:
    problems: list[Problem] = []
    slide = RawSlide(text="", line=4, priority="most", setting_line=6)
    assert priority(slide, PATH, problems) == "should"
    assert [(problem.rule, problem.line) for problem in problems] == [("priority", 6)]
    assert "must" in problems[0].mend


def test_classes_in_any_writing() -> None:
    assert classes_of(raw(**{"class": "section invert"})) == ("section", "invert")
    assert classes_of(raw(**{"class": "[lead, invert]"})) == ("lead", "invert")
    assert classes_of(raw()) == ()


def test_the_class_wins_over_what_the_slide_holds() -> None:
    picture = Backdrop(image=Path("a.png"), side="left")
    assert layout(("invert", "section"), 1, (), picture, first=True) == "section"
    assert layout(("invert",), 1, (), picture, first=True) == "halves"


def test_an_opening_is_short_and_first() -> None:
    assert layout((), 1, (WORDS, WORDS), Backdrop(), first=True) == "opening"
    assert layout((), 1, (WORDS, WORDS, WORDS), Backdrop(), first=True) == "content"
    assert layout((), 1, (Bullets(items=()),), Backdrop(), first=True) == "content"
    assert layout((), 1, (WORDS,), Backdrop(), first=False) == "content"
    assert layout((), 2, (WORDS,), Backdrop(), first=True) == "content"
