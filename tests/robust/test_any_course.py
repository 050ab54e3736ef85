"""Property tests of the whole way from a file to a picture: no word is lost, the work grows with the text only."""

import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_files import HEAD, write_course
from grid_ruler import THEME, GridRuler
from lecturedesk.course.course import Course
from lecturedesk.course.walk import plain_text
from lecturedesk.library.check import check
from lecturedesk.library.course import read_course
from lecturedesk.slides.deck import Deck

_WORD = re.compile(r"w\d+x")
_LINES = (
    "", "---", "# {w}", "## {w} {w}", "- {w}", "* {w} {w}", "  - {w}", "1) {w}", "> {w}", "> - {w}", "| {w} | {w} |",
    "|---|---|", "```", "::: columns", "::: column {{width=40%}}", "::: callout {{.tip}}", ":::", ":::: incremental",
    ". . .", "<!-- {w} -->", "<!-- [click] {w}", "-->", "**{w}** _{w}_ `{w}`", "[{w}](#{w}) [[seal|{w}]]",
    "{w} [@treaty, art. 3] navigation seal", "![{w}](none.png)", "![bg left]({w}.png)", "<b>{w}</b> <u>{w}", "$${w}$$",
    "{w}: ", ": {w}", "{w}[^n{n}]\n\n[^n{n}]: {w}", "- [x] {w}", "    {w}",
    "<!-- _class: number -->", "<!-- _class: quote -->",
    "<!-- _class: section -->", "<!-- _class: picture -->", "***", "{w}\\", "\u202e{w}", "—  {w}", "&amp;{w}&#0;",
)  # fmt: skip


@st.composite
def bodies(draw: st.DrawFn) -> str:
    """Lines of every construct, each with words that occur nowhere else."""
    number = 0

    def word() -> str:
        nonlocal number
        number += 1
        return f"w{number}x"

    drawn = draw(st.lists(st.sampled_from(_LINES), max_size=14))
    lines = [re.sub(r"\{w\}", lambda _found: word(), line.replace("{n}", str(n))) for n, line in enumerate(drawn)]
    return "\n".join(lines).replace("{{", "{").replace("}}", "}")


def course_of(text: str, folder: Path) -> Course:
    return read_course(write_course(folder, one=text))


@given(bodies())
@settings(max_examples=60, deadline=None)
def test_no_visible_word_is_lost_on_the_way_to_the_picture(body: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        text = f"{HEAD}\n{body}\n"
        course = course_of(text, Path(folder))
        deck = Deck(THEME, GridRuler())
        problems = check(course, deck.picture)
        slides = [(slide, one) for one in course.lectures for slide in one.slides]
        shown = {word for slide, one in slides for word in _WORD.findall(deck.picture(slide, one).words())}
        spoken = {word for slide, _one in slides for note in slide.notes for block in note.blocks
                  for word in _WORD.findall(plain_text(block))}  # fmt: skip
        addresses = set(_WORD.findall(" ".join(re.findall(r"\]\([^)]*\)", body))))
        assert set(_WORD.findall(body)) - shown - spoken - addresses == set()
        last = text.count("\n") + 1
        assert all(p.line is None or 1 <= p.line <= last for p in problems if p.path.suffix == ".md")


@given(st.binary(max_size=300), st.sampled_from(["lectures/one/lecture.md", "course.yaml", "sources.json",
                                                  "glossary/a.yaml", "lectures/one/images/CREDITS.yaml"]))  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_any_bytes_can_be_a_file_of_a_course(data: bytes, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = write_course(Path(folder), one=f"{HEAD}\n# One\n\n![a](images/a.png)\n")
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_bytes(data)
        check(read_course(root), Deck(THEME, GridRuler()).picture)


def calls(work: Callable[[], object]) -> int:
    """How many functions are called while the work is done: unlike time it is the same on a busy machine."""
    count = 0

    def counted(_frame: object, event: str, _value: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


_GROWING: dict[str, Callable[[int], str]] = {
    "words": lambda n: "# T\n\n" + "some words " * n,
    "one word": lambda n: "# T\n\n" + "x" * (10 * n),
    "items": lambda n: "# T\n\n" + "- a point\n" * n,
    "steps": lambda n: "# T\n\n" + "* a point\n" * n,
    "rows": lambda n: "# T\n\n| a | b |\n|---|---|\n" + "| c | 1 |\n" * n,
    "columns": lambda n: "# T\n\n" + "|a" * n + "|\n" + "|-" * n + "|\n" + "|b" * n + "|\n",
    "slides": lambda n: "\n\n---\n\n".join(f"# T{k}\n\n- a\n- b" for k in range(n // 4)),
    "slides of one title": lambda n: "\n\n---\n\n".join("# T\n\na" for k in range(n // 4)),
    "terms": lambda n: "# T\n\n" + "navigation seal and e-lock, " * n,
    "sources": lambda n: "# T\n\n" + "a [@treaty, art. 3] " * n,
    "links": lambda n: "# T\n\n" + "[a](#t) **b** " * n,
    "code": lambda n: "# T\n\n```python\n" + "x = [1, 'a']  # b\n" * n + "```\n",
    "notes": lambda n: "# T\n\n* a\n\n<!--\n" + "[click] b\n\n" * n + "-->",
    "footer": lambda n: "---\nid: x\nfooter: " + "words " * n + "\n---\n\n# T\n\n- a",
    "columns beside each other": lambda n: "# T\n\n::: columns\n" + "::: column\na\n:::\n" * (n // 4) + ":::\n",
}  # fmt: skip


@pytest.mark.parametrize("name", _GROWING)
def test_the_work_grows_no_faster_than_the_text(name: str, tmp_path: Path) -> None:
    """A square would be sixteen times the work for four times the text."""

    def work(n: int) -> int:
        text = _GROWING[name](n)
        return calls(lambda: check(course_of(text, tmp_path / str(n)), Deck(THEME, GridRuler()).picture))

    work(8)  # what is loaded and kept at the first time is no part of it
    assert work(240) < 7 * work(60)
