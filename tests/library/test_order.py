"""The order, ids and numbers of lectures."""

from pathlib import Path

from lecturedesk.base.problem import Level
from lecturedesk.library.folder import Described, Description
from lecturedesk.library.order import Placed, in_order
from lecturedesk.markup.split import split


def placed(folder: str, text: str) -> Placed:
    return Placed(split(text, Path("lectures") / folder / "lecture.md"), text)


def ordered(*files: Placed, named: tuple[str, ...] = ()) -> tuple[list[tuple[str, int]], list[str]]:
    described = Described(Path("course.yaml"), Description(lectures=named))
    found, problems = in_order(files, described, Level.HINT)
    return [(one.id, one.number) for one in found], [problem.rule for problem in problems]


A = placed("01-a", "---\nid: a\n---\n\n# A\n")
B = placed("02-b", "---\nid: b\n---\n\n# B\n")


def test_without_a_list_the_folders_decide() -> None:
    assert ordered(A, B) == ([("a", 1), ("b", 2)], [])


def test_the_list_decides() -> None:
    assert ordered(A, B, named=("b", "a")) == ([("b", 1), ("a", 2)], [])


def test_a_lecture_may_be_named_by_its_folder() -> None:
    assert ordered(A, B, named=("02-b", "a")) == ([("b", 1), ("a", 2)], [])


def test_naming_one_twice_changes_nothing() -> None:
    assert ordered(A, named=("a", "a")) == ([("a", 1)], [])


def test_of_two_with_one_id_the_one_named_earlier_keeps_it() -> None:
    twin = placed("03-c", "---\nid: a\n---\n\n# Other\n")
    assert ordered(A, twin, named=("03-c", "01-a")) == ([("a", 1), ("01-a", 2)], ["lecture-twice"])


def test_an_id_is_made_of_the_heading_s_words() -> None:
    text = "# The *new* [seal](https://example.org) {#x}\n"
    assert ordered(placed("x", text)) == ([("the-new-seal", 1)], ["made-id"])
    assert ordered(placed("04-x", "words only\n")) == ([("04-x", 1)], ["made-id"])


def test_an_id_that_cannot_be_linked_is_an_error() -> None:
    assert ordered(placed("x", '---\nid: "my talk"\n---\n\n# A\n')) == ([("my-talk", 1)], ["lecture-id"])
