import pytest

from lecturedesk.markup.lines import clean, colons, fence, fence_end, heading, indent, is_rule, is_underline, item


@pytest.mark.parametrize("line", ["---", "***", "___", "- - -", "  ----  ", "* * *"])
def test_rules(line: str) -> None:
    assert is_rule(line)


@pytest.mark.parametrize("line", ["--", "", "- -", "--- a", "-*-", "    ---", "+++", "==="])
def test_no_rules(line: str) -> None:
    assert not is_rule(line)


def test_headings() -> None:
    assert heading("## Two ##") == (2, "Two")
    assert heading("# C#") == (1, "C#")
    assert heading("#") == (1, "")
    assert heading("#hashtag") is None
    assert heading("####### seven") is None
    assert heading("    # code") is None


def test_items() -> None:
    assert item("- a") == (0, "-", 2)
    assert item("  12) a") == (2, "12)", 6)
    assert item("-     code") == (0, "-", 2)
    assert item("*") == (0, "*", 2)
    assert item("-a") is None
    assert item("* * *") is None
    assert item("1234567890. a") is None


def test_fences() -> None:
    opened = fence("  > - ```python {1|2}")
    assert opened is not None
    assert (opened.prefix, opened.sign, opened.length, opened.info, opened.depth) == (
        "  > - ",
        "`",
        3,
        "python {1|2}",
        1,
    )
    assert fence("``` a ` b") is None
    assert fence("~~~ a ~ b") is not None
    assert fence_end("  ````  ") == ("`", 4)
    assert fence_end("```python") is None


def test_containers() -> None:
    assert colons("::: callout {.warning}") == ("", "callout {.warning}")
    assert colons("- :::: x ::::") == ("- ", "x")
    assert colons(":::") == ("", "")
    assert colons("a ::: b") is None
    assert colons("::") is None


def test_underlines_indents_and_odd_letters() -> None:
    assert (is_underline("==="), is_underline("-"), is_underline("-="), is_underline("")) == ("=", "-", "", "")
    assert (indent("  a"), indent("\ta"), indent(" \ta"), indent("")) == (2, 4, 4, 0)
    assert clean("a\r\nb\rc\x00\u2028d\ufeff\te") == "a\nb\ncd\te"
