from pathlib import Path

import pytest

from lecturedesk.markup.head import Head, find_head, read_head
from markup_kit import rules

FILE = Path("lecture.md")


def head(text: str) -> tuple[Head, list[tuple[str, int | None]]]:
    found, problems = read_head(text, FILE, 2)
    return found, rules(problems)


def test_every_field() -> None:
    found, problems = head(
        "id: transit\ntitle: Unified transit\nshort: Transit\nsubtitle: S\nlang: en\nminutes: 75\noccasion: O\n"
        "objectives:\n  - One\n  - Two\nincremental: true\ndialect: marp\nheadingDivider: 2\n"
    )
    assert problems == []
    assert found.id == "transit"
    assert found.minutes == 75.0
    assert found.objectives == ("One", "Two")
    assert found.incremental is True
    assert found.heading_divider == (1, 2)
    assert found.lines["minutes"] == 7


def test_texts_stay_texts() -> None:
    found, problems = head("id: 1:30\ntitle: NO\nshort: 2026-11-22\n")
    assert (found.id, found.title, found.short) == ("1:30", "NO", "2026-11-22")
    assert problems == []


def test_marps_keys_are_known_and_kept() -> None:
    found, problems = head("marp: true\ntheme: gaia\npaginate: true\nfooter: F\ntitle: T\n")
    assert problems == []
    assert found.marp == {"marp": "true", "theme": "gaia", "paginate": "true", "footer": "F"}


def test_an_unknown_key_is_a_problem_that_names_the_closest() -> None:
    found, problems = read_head("minuts: 5\nid: x\n", FILE, 2)
    assert found.id == "x"
    assert rules(problems) == [("unknown-key", 2)]
    assert "minutes" in problems[0].mend


@pytest.mark.parametrize("value", ["Customs: a new era", "[@key, art. 3] says", "@key", "*x", "`x`", "%x"])
def test_a_value_that_needs_quotes_says_so_and_the_other_keys_count(value: str) -> None:
    found, problems = read_head(f"id: x\ntitle: {value}\nminutes: 5\n", FILE, 2)
    assert (found.id, found.minutes) == ("x", 5.0)
    assert rules(problems) == [("yaml", 3)]
    assert "quotes" in problems[0].mend
    assert found.title == value


def test_a_colon_in_a_list_item_says_put_it_in_quotes() -> None:
    found, problems = read_head("id: x\nobjectives:\n  - Explain: this\n  - Two\n", FILE, 2)
    assert found.objectives == ("Two",)
    assert rules(problems) == [("value", 4)]
    assert "quotes" in problems[0].mend


def test_each_value_of_a_wrong_kind_is_a_problem_of_its_own() -> None:
    found, problems = head("minutes: long\nincremental: maybe\nid: x\n")
    assert problems == [("value", 2), ("value", 3)]
    assert found.id == "x"
    assert found.minutes is None


def test_an_empty_value_is_as_if_it_were_not_there() -> None:
    assert head("id: x\nminutes:\nobjectives:\n") == (
        Head(id="x", lines={"id": 2, "minutes": 3, "objectives": 4}),
        [],
    )


def test_a_head_that_is_no_mapping() -> None:
    assert head("- a\n- b\n")[1] == [("head", 2)]


def test_where_the_head_ends() -> None:
    assert find_head(["---", "id: x", "---"]) == (2, True)
    assert find_head(["---", "id: x", "...", "---"]) == (2, True)
    assert find_head(["---", "---"]) == (1, True)
    assert find_head(["---", "id: x", "", "# T", "", "words", "---"]) == (2, False)
    assert find_head(["---", "", "# T", "---"]) is None
    assert find_head(["# T"]) is None
    assert find_head([]) is None


def test_a_comment_and_an_empty_line_may_stand_in_the_head() -> None:
    assert find_head(["---", "# about", "id: x", "", "title: T", "---"]) == (5, True)
