import pytest

from lecturedesk.course.span import Span
from lecturedesk.markup.emphasis import End, Look, Run, pair


def signs(*nodes: Span | Run) -> str:
    out = []
    for node in pair(nodes):
        if isinstance(node, Look):
            out.append("<")
        elif isinstance(node, End):
            out.append(">")
        elif isinstance(node, Span):
            out.append(node.text)
    return "".join(out)


def run(sign: str, length: int, before: str, after: str) -> Run:
    return Run.between(sign, length, before, after)


def test_a_run_opens_before_a_letter_and_closes_after_one() -> None:
    opener, closer = run("*", 1, " ", "a"), run("*", 1, "a", " ")
    assert (opener.opens, opener.closes, closer.opens, closer.closes) == (True, False, False, True)
    assert signs(opener, Span("a"), closer) == "<a>"


@pytest.mark.parametrize(("before", "after", "opens"), [("a", "b", False), (" ", "b", True), ("(", "b", True)])
def test_an_underscore_opens_only_outside_words(before: str, after: str, opens: bool) -> None:
    assert run("_", 1, before, after).opens is opens


def test_three_signs_are_two_looks() -> None:
    assert signs(run("*", 3, " ", "a"), Span("a"), run("*", 3, "a", " ")) == "<<a>>"


def test_what_pairs_with_nothing_stays_a_sign() -> None:
    assert signs(run("*", 2, " ", "a"), Span("a"), run("*", 1, "a", " ")) == "*<a>"
    assert signs(run("*", 1, " ", "a"), Span("a")) == "*a"
    assert signs(run("~", 2, " ", "a"), Span("a"), run("=", 2, "a", " ")) == "~~a=="


def test_the_rule_of_three() -> None:
    """`*a**b*` is one emphasis, not two: the sum of the lengths of both runs must not be a multiple of three."""
    assert signs(run("*", 1, " ", "a"), Span("a"), run("*", 2, "a", "b"), Span("b"), run("*", 1, "b", " ")) == "<a**b>"
