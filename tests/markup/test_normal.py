from lecturedesk.markup.marks import MARK
from lecturedesk.markup.normal import Row, normal
from lecturedesk.markup.reads import Lifted


def plain(text: str) -> list[str]:
    rows = [Row(line, number) for number, line in enumerate(text.split("\n"), 1)]
    return [MARK.sub("", block).replace("\x10", "#") for block in normal(rows, [], lambda _line: None)]


def test_a_list_that_interrupts_a_paragraph_is_a_block_of_its_own() -> None:
    assert plain("text\n- a\n- b") == ["text", "- ", "  a", "- ", "  b"]


def test_nested_items_are_indented_by_two_columns_a_level() -> None:
    assert plain("1. a\n   - b\n\n       - c") == ["1. ", "  a", "  - ", "    b", "    - ", "      c"]
    assert plain("- a\n    - b\n  more") == ["- ", "  a", "  - ", "    b\n    more"]


def test_brackets_become_dots() -> None:
    assert plain("3) a\n4) b") == ["3. ", "  a", "4. ", "  b"]


def test_a_number_in_a_paragraph_begins_no_list() -> None:
    assert plain("in\n1986. was a year") == ["in\n1986. was a year"]


def test_headings_quotes_and_rules_interrupt() -> None:
    assert plain("a\n# B\nc\n> d\ne\n***") == ["a", "# B", "c", "> \n>\n> d\n> e", "---"]


def test_indented_code_is_lifted() -> None:
    parts: list[Lifted] = []
    normal([Row("    x", 1), Row("", 2), Row("      y", 3), Row("", 4), Row("z", 5)], parts, lambda _line: None)
    assert parts == [Lifted("fence:", "x\n\n  y", 1)]


def test_what_is_nested_too_deeply_is_told_and_kept() -> None:
    told: list[int] = []
    text = "- " * 40 + "word"
    blocks = normal([Row(text + " .", 7)], [], told.append)
    assert told == [7]
    assert any("word" in block for block in blocks)
    told.clear()
    blocks = normal([Row("> " * 40 + "word", 8)], [], told.append)
    assert told
    assert any("word" in block for block in blocks)
