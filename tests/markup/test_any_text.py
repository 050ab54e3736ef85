"""Whatever is written: nothing raises, no word is lost, every line is one of the file, and the time stays linear."""

import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lecturedesk.course.walk import descend, plain_text
from lecturedesk.markup.data import load
from lecturedesk.markup.reads import element_readers
from markup_kit import deck

_BEGINS = [
    "", "- ", "* ", "1. ", "1) ", "> ", "> > ", "  ", "    ", "\t", "# ", "## ", "- [x] ", ": ", "| ", "  - ", "---", "***",
    "===", "<!-- ", "$$", "<div>", "- > ", "> - ", "-\t", "-->", "\\", "+ ",
]  # fmt: skip
_ALONE = [
    "```",
    "~~~",
    ":::",
    "::: columns",
    "::: column {width=40%}",
    "::: notes",
    "::: incremental",
    "- ```",
    "> ```",
]
_ENDS = [
    "", " ", "**", "*", "_", "`", "|", "~~", "^", "==", "$", "[", "](u)", "![", "<b>", "</b>", "&amp;", "\\", "  ", "[^1]",
    "<!--", "-->", "[[", "]]", "{.nolink}", "$5", "~", "\x00",
]  # fmt: skip
_WORD = re.compile(r"w\d+x")


@pytest.fixture(autouse=True)
def formulas_as_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Typesetting of formulas has tests of its own."""
    monkeypatch.delitem(element_readers, "math", raising=False)


@st.composite
def decks(draw: st.DrawFn) -> str:
    """Lines of Markdown's signs, each with words that occur nowhere else."""
    lines, number = [], 0
    for _line in range(draw(st.integers(1, 12))):
        if draw(st.integers(0, 4)) == 0:
            lines.append(draw(st.sampled_from(_ALONE)))
            continue
        line = draw(st.sampled_from(_BEGINS))
        line += draw(st.sampled_from(["", *(begin for begin in _BEGINS if begin != ": ")])) if line != ": " else ""
        for _word in range(draw(st.integers(0, 3))):
            line += f"w{number}x" + draw(st.sampled_from(_ENDS))
            number += 1
        lines.append(line)
    return "\n".join(lines)


@given(decks())
@settings(max_examples=100, deadline=None)
def test_no_word_is_lost_and_lines_lie_in_the_file(text: str) -> None:
    read = deck(text)
    found = [block for body in read.bodies for block in body.blocks]
    found += [block for body in read.bodies for note in body.notes for block in note.blocks]
    # Words in titles of callouts, alternative texts and head fields are no texts of blocks; the fields hold them all.
    seen = {word for block in found for word in _WORD.findall(plain_text(block) + repr(block))}
    assert set(_WORD.findall(text)) - seen - set(_WORD.findall(repr(read.file.head))) == set()
    last = text.count("\n") + 1
    assert all(1 <= inner.line <= last for block in found for inner in descend(block))
    assert all(problem.line is None or 1 <= problem.line <= last for problem in read.problems)


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_letters_can_be_read(text: str) -> None:
    deck(text)
    deck(f"---\n{text}\n---\n")
    load(text, Path("x.yaml"))


_LONG = {
    "brackets": "[" * 20000,
    "pictures": "![" * 10000,
    "quotes": ">" * 10000 + " x",
    "items": "- " * 10000 + "x",
    "nested items": "".join("  " * n + "- a\n" for n in range(300)),
    "stars": "*a **b " * 3000,
    "signs": "[*`_~<$&!" * 3000,
    "ticks": " ".join("`" * n for n in range(200)),
    "comments": "<!--\n" * 5000,
    "many comments": "`<!--a-->" * 3000,
    "fences": "```\n" * 5000,
    "open fences": "```x\n" * 5000,
    "containers": "::: columns\n" * 5000,
    "tags": "<a " * 10000,
    "formulas": "$$a\n" * 2500,
    "cells": "|" * 10000 + "\n" + "|-" * 5000,
    "yaml": "---\na: " + "[" * 10000 + "\n---\n",
    "settings": "<!-- " + "id: x; " * 5000 + "-->",
    "one word": "x" * 100000,
}


@pytest.mark.parametrize("name", _LONG)
def test_time_grows_no_faster_than_the_text(name: str) -> None:
    """A square would take sixteen times as long for four times the text; room is left for a busy machine."""
    text = _LONG[name]

    def taken(text: str) -> float:
        begin = time.process_time()
        deck(text)
        return time.process_time() - begin

    short = min(taken(text[: len(text) // 4]) for _try in range(2))
    assert min(taken(text) for _try in range(2)) < max(0.25, short * 10)
