from dataclasses import dataclass
from pathlib import Path

from lecturedesk.markup.data import load, typed
from markup_kit import rules

FILE = Path("x.yaml")


@dataclass(frozen=True)
class Thing:
    id: str
    long_name: str = ""
    count: int = 0
    tags: tuple[str, ...] = ()
    more: dict[str, int] | None = None
    line: int = 0


def test_every_value_is_a_text_with_its_line() -> None:
    marked, problems = load("a: 1:30\nb: [x, NO]\n\nc: {d: ~}\n", FILE, 10)
    assert marked is not None
    assert marked.data == {"a": "1:30", "b": ["x", "NO"], "c": {"d": "~"}}
    assert (marked.line(("a",)), marked.line(("b", 1)), marked.line(("c", "d", "e"))) == (10, 11, 13)
    assert problems == []


def test_aliases_are_refused_and_the_rest_counts() -> None:
    marked, problems = load("a: &x [1]\nb: *x\nc: 2\n", FILE)
    assert marked is not None
    assert marked.data["c"] == "2"
    assert rules(problems) == [("yaml", 2)]


def test_a_line_that_is_no_yaml_is_left_out() -> None:
    marked, problems = load("a: 1\nthis is nothing\nb: 2\n", FILE)
    assert marked is not None
    assert (marked.data["a"], marked.data["b"]) == ("1", "2")
    assert {line for _rule, line in rules(problems)} <= {2, 3}


def test_a_key_written_twice() -> None:
    marked, problems = load("a: 1\na: 2\n", FILE)
    assert marked is not None
    assert marked.data == {"a": "1"}
    assert rules(problems) == [("key-twice", 2)]


def test_nothing() -> None:
    assert load("", FILE) == (None, [])
    assert load("# only a comment\n", FILE) == (None, [])


def test_deep_nesting_and_control_signs_are_problems() -> None:
    assert [p.rule for p in load("a: " + "[" * 5000, FILE)[1]]
    assert [p.rule for p in load("a: \x01\nb: 2", FILE)[1]]
    assert [p.rule for p in load("\tx: 1\n\t- y", FILE)[1]]


def test_a_list_of_objects_loses_only_the_faulty_ones() -> None:
    marked, _ = load("- id: a\n  long-name: N\n  count: 3\n- count: 2\n- id: b\n  count: many\n  tags: [x, y]\n", FILE)
    assert marked is not None
    things, problems = typed(marked, list[Thing], FILE)
    assert things == [Thing("a", "N", 3, line=1), Thing("b", "", 0, ("x", "y"), line=5)]
    assert sorted(rules(problems), key=str) == [("value", 4), ("value", 6)]


def test_unknown_keys_and_values_in_a_dict() -> None:
    marked, _ = load("id: a\nlong_name: N\ncuont: 3\nmore: {a: 1, b: x}\n", FILE)
    assert marked is not None
    thing, problems = typed(marked, Thing, FILE)
    assert thing is not None
    assert thing.long_name == "N"
    assert [(p.rule, p.line, "count" in p.mend) for p in problems if p.rule == "unknown-key"] == [
        ("unknown-key", 3, True)
    ]
    assert any(p.rule == "value" and p.line == 4 for p in problems)


def test_what_cannot_be_made_is_none() -> None:
    marked, _ = load("just words", FILE)
    assert marked is not None
    thing, problems = typed(marked, Thing, FILE)
    assert thing is None
    assert rules(problems) == [("value", 1)]
