from lecturedesk.markup.blanking import blank, without_prefix
from lecturedesk.markup.regions import scan


def blanked(text: str) -> list[str]:
    lines = text.split("\n")
    blank(lines, scan(lines).found)
    return lines


def test_lines_keep_their_numbers() -> None:
    assert blanked("a\n<!-- b\nc\nd --> e\nf") == ["a", "", "", " e", "f"]
    assert blanked("<style>\na\n</style>b\nc") == ["", "", "b", "c"]


def test_words_around_comments_stay() -> None:
    assert blanked("a <!-- b --> c <!-- d -->") == ["a  c"]
    assert blanked("> <!-- b -->") == [">"]
    assert blanked("a <!-- b") == ["a"]


def test_code_is_left_alone() -> None:
    assert blanked("```\n<!-- b -->\n```") == ["```", "<!-- b -->", "```"]


def test_prefixes_come_off_and_no_more() -> None:
    assert without_prefix("> a\n>   b\nc", "> ") == "a\n  b\nc"
    assert without_prefix("    a\n  b", "  - ") == "a\nb"
    assert without_prefix("> a", "  ") == "> a"
