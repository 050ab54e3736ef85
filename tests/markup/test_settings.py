from pathlib import Path

import pytest

from lecturedesk.markup.settings import Setting, settings

FILE = Path("x.md")


def given(comment: str) -> list[tuple[str, str, bool]]:
    found, problems = settings(comment, FILE, 3)
    assert problems == []
    return [(setting.key, setting.value, setting.here_only) for setting in found]


def test_parts_are_split_at_semicolons_and_line_ends() -> None:
    assert given(" id: a; minutes: 2\npriority: must;\n") == [
        ("id", "a", True),
        ("minutes", "2", True),
        ("priority", "must", True),
    ]


def test_an_underscore_means_here_only() -> None:
    assert settings("_class: section", FILE, 1)[0] == (Setting("class", "section", True),)
    assert settings("class: section", FILE, 1)[0] == (Setting("class", "section", False),)


def test_semicolons_inside_brackets_and_quotes_do_not_divide() -> None:
    assert given("_backgroundImage: url(a;b.png); _footer: 'x; y'") == [
        ("backgroundImage", "url(a;b.png)", True),
        ("footer", "x; y", True),
    ]


@pytest.mark.parametrize(
    "comment", ["Say hello", "Ask: who pays?", "", ";", "id", "a: b\nc: d", "Warning: not this; stop"]
)
def test_what_is_no_setting_is_a_note_without_fault(comment: str) -> None:
    assert given(comment) == []


@pytest.mark.parametrize(
    ("comment", "mend"),
    [
        ("minuts: 2", "minutes"),
        ("prioritiy: must", "priority"),
        ("ID: x", "id"),
        ("_id: x", "id"),
        ("Minutes: 5", "minutes"),
        ("_clas: section", "class"),
        ("pirority: must", "priority"),
    ],
)
def test_a_key_one_letter_off_is_a_problem_and_stays_a_note(comment: str, mend: str) -> None:
    found, (problem,) = settings(comment, FILE, 3)
    assert found == ()
    assert (problem.rule, problem.line) == ("setting", 3)
    assert mend in problem.mend


def test_a_known_key_beside_an_unknown_one_is_a_problem() -> None:
    found, (problem,) = settings("id: x; audience: students", FILE, 3)
    assert found == ()
    assert "audience" in problem.what


def test_a_long_comment_is_a_note() -> None:
    assert given("id: x; " * 1000) == []
