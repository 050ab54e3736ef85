"""Numbers, marks and footers of citations."""

from lecturedesk.course.slide import Cited
from lecturedesk.course.source import Source
from lecturedesk.course.span import Citation
from lecturedesk.library.citing import UNKNOWN, cited, footer, mark_of

NUMBERS = {"a": 1, "b": 2}


def test_a_mark_names_each_number_once() -> None:
    assert mark_of([Citation("b"), Citation("a", "p. 2"), Citation("b")], NUMBERS) == "[2, 1]"
    assert mark_of([Citation("a"), Citation("x")], NUMBERS) == "[1]"
    assert mark_of([Citation("x")], NUMBERS) == UNKNOWN


def test_locators_of_one_source_are_joined_and_not_repeated() -> None:
    cites = [Citation("b", "art. 2"), Citation("a"), Citation("b", "art. 3"), Citation("b", "art. 2"), Citation("x")]
    assert cited(cites, NUMBERS) == (Cited(number=2, key="b", locator="art. 2; art. 3"), Cited(number=1, key="a"))


def test_a_footer_goes_by_number() -> None:
    known = {
        "a": Source(key="a", title="A very long title that goes on and on for ever", issued="2020-01-02"),
        "b": Source(key="b", title="B", title_short="Bee"),
    }
    line = footer([Cited(number=2, key="b", locator="p. 1"), Cited(number=1, key="a")], known)
    assert line == "[1] A very long title that goes on and on…, 2020 · [2] Bee, p. 1"
    assert footer([], known) == ""
