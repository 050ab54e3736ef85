from pathlib import Path

import pytest

from lecturedesk.markup.definitions import Collector, label
from lecturedesk.markup.parts import Definitions, Footnote


def collected(text: str) -> tuple[Definitions, list[str]]:
    lines = text.split("\n")
    collector = Collector(Path("x.md"), 1)
    collector.take(lines, [False] * len(lines))
    return collector.done(), lines


def test_targets_with_titles_of_each_kind() -> None:
    found, lines = collected("[a]: x.md\n[B c]: <http://b> \"T\"\n[d]: #e 'U'\n[f]: /g (V)")
    assert found.links == {
        "a": ("x.md", ""),
        "b c": ("http://b", "T"),
        "d": ("#e", "U"),
        "f": ("/g", "V"),
    }
    assert lines == ["", "", "", ""]


@pytest.mark.parametrize(
    "text",
    ["[Note]: important words", "[Note]: Important", "text\n[a]: x.md", "[@key]: x.md", "- [x]: a.b", "[ ]: a.b"],
)
def test_what_is_no_definition_stays(text: str) -> None:
    found, lines = collected(text)
    assert found.links == {}
    assert "\n".join(lines) == text


def test_footnotes_go_on_on_indented_lines() -> None:
    found, lines = collected("[^1]: one\n  two\nthree\n[^b]: x")
    assert found.footnotes == {"1": Footnote("one\ntwo", 1), "b": Footnote("x", 4)}
    assert lines == ["", "", "three", ""]


def test_labels_are_compared_folded() -> None:
    assert label("  A\n  B ") == label("a b")
