from xml.etree.ElementTree import Element

from lecturedesk.markup.lift import lift
from lecturedesk.markup.normal import normal
from lecturedesk.markup.tree import Trees


def tree(text: str) -> Element:
    rows, lifted = lift(text, 1, lambda _tag, _line: None)
    return Trees().to_tree(normal(rows, lifted, lambda _line: None), 1)


def shape(element: Element) -> str:
    """The tags as nested brackets, words in quotes."""
    inner = ([repr(element.text)] if element.text else []) + [shape(child) for child in element]
    return f"{element.tag}({', '.join(inner)})"


def shapes(text: str) -> str:
    return ", ".join(shape(child) for child in tree(text))


def test_lists() -> None:
    assert shapes("- a\n- b\n  - c\n\n  more") == "ul(li(p('a')), li(p('b'), ul(li(p('c'))), p('more')))"
    assert shapes("- a\n1. b") == "ul(li(p('a'))), ol(li(p('b')))"


def test_items_know_their_markers_and_lists_their_first_number() -> None:
    root = tree("* a\n- b\n\npara\n\n3) [x] c\n4. [ ] d")
    items = list(root.iter("li"))
    assert [(item.get("data-step"), item.get("data-checked"), item.get("data-line")) for item in items] == [
        ("1", None, "1"),
        (None, None, "2"),
        ("1", "x", "6"),
        (None, " ", "7"),
    ]
    ordered = root.find("ol")
    assert ordered is not None
    assert ordered.get("start") == "3"


def test_quotes() -> None:
    assert shapes("> a\nb\n> > c\n\n> d") == "blockquote(p('a\\nb'), blockquote(p('c'))), blockquote(p('d'))"


def test_tables_lose_no_cell() -> None:
    root = tree("| a | b |\n|:-:|--:|\n| `1|2` | \\| |\n| x | y | z |\n| w |\n\n| a | b |\n|---|\n| c | d |")
    first, second = root.findall("table")
    assert [cell.text for cell in first.iter("td")] == ["`1|2`", "\\|", "x", "y \\| z", "w", ""]
    assert [cell.get("style") for cell in first.iter("th")] == ["text-align: center;", "text-align: right;"]
    assert [row.get("data-line") for row in first.iter("tr")] == ["1", "3", "4", "5"]
    assert [cell.text for cell in second.iter("td")] == ["c", "d"]


def test_definition_lists() -> None:
    assert shapes("Term\n: one\n\n    more\n\n: two") == "dl(dt('Term'), dd(p('one'), p('more')), dd(p('two')))"
    assert shapes(": no term") == "p(': no term')"
    assert shapes("- Term\n  : one") == "ul(li(dl(dt('Term'), dd(p('one')))))"


def test_headings() -> None:
    root = tree("# A *b* # {#x .y}\n\nTitle\nof two lines\n===\n\n## C# and #1")
    assert shape(root) == "div(h1('A *b* #'), h1('Title of two lines'), h2('C# and #1'))"
    assert (root[0].get("id"), root[0].get("class")) == ("x", "y")


def test_a_pause_and_lifted_parts() -> None:
    assert shapes(". . .") == "pause('. . .')"
    assert shapes("a . . .") == "p('a . . .')"
    root = tree("- a\n  ```\n  b\n  ```\n> ~~~\n> c\n> ~~~")
    assert shape(root) == "div(ul(li(p('a'), lifted())), blockquote(lifted()))"
    assert [place.get("data-index") for place in root.iter("lifted")] == ["0", "1"]


def test_every_element_has_its_line() -> None:
    root = tree("# A\n\npara\nmore\n\n- a\n\n  b\n\n> q\n>\n> r\n\n| a |\n|---|\n| b |\n\nT\n: d")
    found = [(element.tag, element.get("data-line")) for element in root.iter() if element.text]
    assert found == [
        ("h1", "1"), ("p", "3"), ("p", "6"), ("p", "8"), ("p", "10"), ("p", "12"), ("th", "14"), ("td", "16"),
        ("dt", "18"), ("p", "19"),
    ]  # fmt: skip
    assert all(element.get("data-line") for element in root.iter())


def test_signs_inside_paragraphs_begin_nothing() -> None:
    assert shapes("a\n#tag\n1986. b\n-c") == "p('a\\n#tag\\n1986. b\\n-c')"


def test_a_marker_far_to_the_right_is_a_word_of_a_paragraph_and_a_nested_item_in_a_list() -> None:
    assert shapes("a\n    - b") == "p('a\\n- b')"
    assert shapes("> a\n    - b") == "blockquote(p('a\\n- b'))"
    assert shapes("- a\n      - b") == "ul(li(p('a'), ul(li(p('b')))))"
