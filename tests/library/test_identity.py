"""Ids of slides."""

from pathlib import Path

from lecturedesk.base.problem import Level
from lecturedesk.library.identity import Claim, Identity, is_id, made_id, slide_ids


def claim(written: str = "", title: str = "", text: str = "", line: int = 1) -> Claim:
    return Claim(written, title, text, line, Path("lecture.md"))


def ids(*claims: Claim) -> list[str]:
    return [identity.id for identity in slide_ids(claims)[0]]


def test_a_made_id_is_the_title_folded() -> None:
    assert made_id("One journey, one guarantee!", "") == "one-journey-one-guarantee"
    assert made_id("Ещё раз: «окно»", "") == "еще-раз-окно"


def test_without_a_title_it_is_a_digest_of_the_text() -> None:
    name = made_id("", "Some text\n")
    assert name == made_id("—", "\nSome text")
    assert name != made_id("", "Other text")
    assert len(name) == len("slide-") + 6
    int(name.removeprefix("slide-"), 16)


def test_equal_titles_get_numbers() -> None:
    assert ids(claim(title="A"), claim(title="A"), claim(title="a!")) == ["a", "a-2", "a-3"]


def test_a_written_id_is_not_taken_by_a_made_one_before_it() -> None:
    assert ids(claim(title="Seal"), claim("seal", title="Other")) == ["seal-2", "seal"]


def test_a_made_id_is_a_hint_or_what_the_course_asks_for() -> None:
    found, problems = slide_ids([claim("a"), claim(title="B", line=7)])
    assert found == [Identity("a"), Identity("b", unwritten=True)]
    assert [(p.rule, p.level, p.line) for p in problems] == [("made-id", Level.HINT, 7)]
    assert slide_ids([claim(title="B")], Level.ERROR)[1][0].level is Level.ERROR


def test_two_slides_with_one_id() -> None:
    found, problems = slide_ids([claim("a", line=3), claim("a", title="Bee", line=9)])
    assert found == [Identity("a"), Identity("bee")]
    assert [(p.rule, p.level, p.line) for p in problems] == [("slide-twice", Level.ERROR, 9)]
    assert "3" in problems[0].what


def test_an_id_that_cannot_be_linked_is_mended() -> None:
    found, problems = slide_ids([claim("My first slide")])
    assert found[0].id == "my-first-slide"
    assert [p.rule for p in problems] == ["slide-id"]
    assert is_id("окно-2")
    assert not is_id("a#b")
