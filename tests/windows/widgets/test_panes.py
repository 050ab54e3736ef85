from collections.abc import Callable
from dataclasses import replace

import pytest

from lecturedesk.course.span import Span
from lecturedesk.desk.action import perform
from windows.stage import Stage


@pytest.mark.parametrize(
    ("action", "word"), [("audience.black", "Black"), ("audience.white", "White"), ("audience.freeze", "Frozen")]
)
def test_a_frame_with_a_word_while_the_audience_sees_something_else(live: Stage, action: str, word: str) -> None:
    panes = live.panes
    assert not panes.word.isVisible()
    plain = panes.grab().toImage()
    perform(live.desk, action)
    assert panes.word.isVisible()
    assert panes.word.text() == word
    edge = panes.slide.geometry().topLeft()
    assert panes.grab().toImage().pixelColor(edge.x() + 40, edge.y() - 4) != plain.pixelColor(
        edge.x() + 40, edge.y() - 4
    )
    perform(live.desk, action)
    assert not panes.word.isVisible()


def test_the_desk_sees_what_comes_the_student_does_not(taught: Stage, settle: Callable[[], None]) -> None:
    taught_picture = taught.panes.slide.grab().toImage()
    perform(taught.desk, "lecture.study", "transit")
    settle()
    assert taught.panes.slide.grab().toImage() != taught_picture
    assert not taught.panes.next.isVisible()


def test_neighbours_are_painted_in_moments_of_rest(taught: Stage) -> None:
    presentation = taught.desk.presentation
    assert presentation.ahead is not None
    shown = taught.panes._shown(presentation.ahead)
    assert shown is not None
    assert taught.panes.slide.prepared(shown)


def test_a_slide_as_dark_or_light_as_the_window_has_an_edge(taught: Stage, settle: Callable[[], None]) -> None:
    edges = []
    for look in ("dark", "light"):
        for slides in ("harbour", "harbour-dark"):
            taught.desk.preferences.set("theme", look)
            taught.desk.preferences.set("slide_theme", slides)
            settle()
            edges.append((taught.panes.slide.edge is not None, taught.panes.strip.edge() is not None))
    assert edges == [(False, False), (True, True), (True, True), (False, False)]


def test_the_author_is_told_of_a_slide_that_does_not_fit_and_the_class_is_not(
    taught: Stage, settle: Callable[[], None]
) -> None:
    badge = taught.panes.fault
    assert not badge.isVisible()
    lecture = taught.course.lectures[0]
    long = replace(lecture.slides[0], title=(Span("Many words of a title without an end " * 12),))
    changed = replace(lecture, slides=(long, *lecture.slides[1:]), digest="other")
    taught.course = replace(taught.course, lectures=(changed, *taught.course.lectures[1:]))
    perform(taught.desk, "course.reload", True)
    perform(taught.desk, "slide.go", 1)
    settle()
    assert badge.isVisible()
    assert badge.toolTip()
    assert taught.panes.slide.rect().contains(badge.geometry())
    perform(taught.desk, "show.start-here")
    assert not badge.isVisible()
    perform(taught.desk, "show.end")
    assert badge.isVisible()
    perform(taught.desk, "slide.next-slide")
    assert not badge.isVisible()


def test_a_student_sees_no_badge(taught: Stage, settle: Callable[[], None]) -> None:
    perform(taught.desk, "lecture.study", "transit", "s7")
    settle()
    assert not taught.panes.fault.isVisible()
