"""One concept of a glossary file."""

from pathlib import Path

import pytest

from lecturedesk.base.problem import Problem
from lecturedesk.library.entry import Entry, read_entry
from lecturedesk.markup.data import load

PATH = Path("a.yaml")


def entry(text: str) -> tuple[Entry | None, list[tuple[str, int | None]]]:
    marked, faults = load(text, PATH)
    assert marked is not None
    problems: list[Problem] = [*faults]
    found = read_entry(marked, 0, PATH, problems)
    return found, [(problem.rule, problem.line) for problem in problems]


def test_what_it_refers_to_is_known_by_line() -> None:
    text = '- id: a\n  en:\n    term: A\n    source:\n      - "[@x; @y]"\n      - "[@z]"\n  see:\n    related: [b, c]\n'
    found, problems = entry(text)
    assert not problems
    assert found is not None
    assert found.cited == [("x", 5), ("y", 5), ("z", 6)]
    assert found.targets == [("b", 8), ("c", 8)]


def test_words_over_several_lines_are_one() -> None:
    found, _problems = entry("- id: a\n  en:\n    term: customs\n      transit\n")
    assert found is not None
    assert found.concept.preferred("en") == "customs transit"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("- {id: a b, en: A}", "concept-id"),
        ("- {id: a, en: {term: A, definition: [x]}}", "value"),
        ("- {id: a, en: '…'}", None),
        ("- {id: a, en: {abbreviation: X}}", "term-missing"),
        ("- {id: a, en: A, see: [b]}", "value"),
        ("- {id: a, english: A}", "unknown-key"),
        ("- {id: a, en: {term: A, status: fine}}", "value"),
        ("- {id: a, en: {term: A, source: 'see @x'}}", "cite"),
    ],
)
def test_each_fault_is_named_and_the_concept_stays(text: str, rule: str | None) -> None:
    found, problems = entry(text)
    assert [name for name, _line in problems] == ([rule] if rule else [])
    assert found is not None
