from collections.abc import Callable

import pytest

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
