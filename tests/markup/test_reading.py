from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from lecturedesk.blocks.bullets import Bullets, Item
from lecturedesk.blocks.callout import Callout
from lecturedesk.blocks.code import Code
from lecturedesk.blocks.columns import Columns
from lecturedesk.blocks.figure import Figure, Figures
from lecturedesk.blocks.heading import Heading
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.blocks.pause import Pause
from lecturedesk.blocks.quote import Quote
from lecturedesk.blocks.table import Table
from lecturedesk.course.slide import Backdrop
from lecturedesk.course.span import Span, Style
from lecturedesk.course.walk import descend, steps
from lecturedesk.markup import reading
from lecturedesk.markup.reading import Reader, read_blocks
from lecturedesk.markup.reads import Reading, element_readers, lifted_readers
from markup_kit import FILE, blocks, deck, rules, words


def item(text: str, *more: Bullets, step: bool = False, checked: bool | None = None) -> Item:
    return Item(blocks=(Paragraph(spans=(Span(text),)), *more), step=step, checked=checked)


def test_a_slide_of_everything_has_its_blocks_in_order() -> None:
    found = blocks(
        "# T\n\nwords\n\n- a\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```py\nx\n```\n\n> q\n\n> [!NOTE]\n> c\n\n"
        '::: callout {.warning title="M"}\nd\n:::\n\n::: columns\n::: column\ne\n:::\n:::\n\n. . .\n\nend'
    )
    assert [type(block) for block in found] == [
        Heading, Paragraph, Bullets, Table, Code, Quote, Callout, Callout, Columns, Pause, Paragraph,
    ]  # fmt: skip
    assert [block.line for block in found] == [1, 3, 5, 7, 11, 15, 17, 20, 24, 30, 32]


def test_stars_and_brackets_are_steps_and_dashes_and_dots_are_not() -> None:
    assert blocks("* a\n- b\n\nx\n\n1) c\n2. d") == (
        Bullets(items=(item("a", step=True), item("b"))),
        Paragraph(spans=(Span("x"),)),
        Bullets(items=(item("c", step=True), item("d")), start=1),
    )


def test_nested_lists_with_tasks() -> None:
    inner = Bullets(items=(item("b", checked=True, step=True), item("c", checked=False)))
    assert blocks("- a\n  * [x] b\n  - [ ] c") == (Bullets(items=(item("a", inner),)),)


def test_incremental_containers_and_files() -> None:
    found = blocks("::: incremental\n- a\n  * b\n:::\n\n::: nonincremental\n* c\n:::\n\n* d\n- e")
    assert [sum(steps(block) for block in found[:1]), steps(found[1]), steps(found[2])] == [2, 0, 1]
    assert sum(map(steps, deck("---\nincremental: true\n---\n- a\n- b\n").blocks)) == 2
    assert sum(map(steps, deck("---\nincremental: true\n---\n::: nonincremental\n* a\n:::\n").blocks)) == 0


def test_what_is_inside_a_container_inherits_incremental() -> None:
    found = blocks("::: incremental\n::: columns\n::: column\n- a\n:::\n:::\n:::\n\n- b")
    assert sum(map(steps, found)) == 1


def test_an_unknown_container_is_a_problem_and_its_words_stay() -> None:
    read = deck("::: colums Two words\ninner **a**\n:::")
    assert words(read.blocks) == "Two words\ninner a"
    assert rules(read.problems) == [("container", 1)]
    assert "columns" in read.problems[0].mend


def test_fences_in_lists_and_quotes_stay_there() -> None:
    (bullets,) = blocks("- a\n  ```py\n  x\n  ```\n  b")
    assert [type(block) for block in descend(bullets)] == [Bullets, Item, Paragraph, Code, Paragraph]
    (quote,) = blocks("> ```\n> x\n> ```\n> b")
    assert [type(block) for block in descend(quote)] == [Quote, Code, Paragraph]


def test_references_and_footnotes_reach_into_containers() -> None:
    read = deck("::: callout\n[a][ref] b[^1] c[^1]\n:::\n\n[ref]: https://x.y\n[^1]: The *note*")
    callout, note = read.blocks
    assert isinstance(callout, Callout)
    assert callout.blocks[0] == Paragraph(
        spans=(
            Span("a", link="https://x.y"),
            Span(" b"),
            Span("1", Style.SUPERSCRIPT),
            Span(" c"),
            Span("1", Style.SUPERSCRIPT),
        )
    )
    assert words((note,)) == "1 The note"
    assert note.line == 6


def test_footnotes_are_numbered_through_the_file_and_stand_on_their_slide() -> None:
    read = deck("a[^x]\n\n---\n\nb[^y] c[^x]\n\n[^x]: X\n[^y]: Y[^x]")
    assert [words(body.blocks) for body in read.bodies] == ["a1\n1 X", "b2 c1\n2 Y1\n1 X"]


def test_formulas_by_their_reader_or_as_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def formula(element: Element, reading: Reading) -> Paragraph:
        return Paragraph(spans=(Span(f"<{element.text}>"),), line=reading.line(element))

    monkeypatch.setitem(element_readers, "math", formula)
    (block,) = blocks("\n$$\nx = 1\n$$")
    assert (words((block,)), block.line) == ("<x = 1>", 2)
    monkeypatch.delitem(element_readers, "math")
    assert blocks("$$\nx = 1\n$$") == (Paragraph(spans=(Span("x = 1", Style.MATH),)),)


def test_pictures_part_a_paragraph(tmp_path: Path) -> None:
    (tmp_path / "a.png").touch()
    read = deck("Before\n![A](a.png){width=50%} ![B](a.png)\nafter\n\n- ![C](a.png)", tmp_path / "l.md")
    before, pictures, after, bullets = read.blocks
    assert words((before,)) == "Before"
    assert isinstance(pictures, Figures)
    assert [figure.share for figure in pictures.figures] == [0.5, 0.0]
    assert words((after,)) == "after"
    assert any(isinstance(block, Figure) for block in descend(bullets))
    assert read.problems == ()


def test_a_background_goes_behind_the_slide(tmp_path: Path) -> None:
    (tmp_path / "a.png").touch()
    read = deck("# T\n\n![bg left:40% fit A map](a.png)\n\nx\n\n---\n\ny", tmp_path / "l.md")
    assert read.bodies[0].backdrop == Backdrop(
        image=(tmp_path / "a.png").resolve(), alt="A map", side="left", share=0.4, fit="contain"
    )
    assert words(read.bodies[0].blocks) == "T\nx"
    assert read.bodies[1].backdrop == Backdrop()


def test_two_backgrounds_a_missing_one_and_a_picture_among_words(tmp_path: Path) -> None:
    (tmp_path / "a.png").touch()
    read = deck("![bg](a.png)\n![bg](a.png)\n\n![bg](b.png)\n\n# T ![x](a.png)", tmp_path / "l.md")
    assert rules(read.problems) == [
        ("two-backgrounds", 1),
        ("picture-missing", 4),
        ("two-backgrounds", 4),
        ("picture-in-text", 6),
    ]
    assert words(read.blocks) == "T x"


def test_a_picture_outside_the_course_is_not_shown() -> None:
    read = deck("![A](/etc/hostname)")
    assert ("picture-outside", 1) in rules(read.problems)


def test_each_kind_of_html_is_one_hint() -> None:
    read = deck("<div>\n\na <b>b</b> <b>c</b>\n\n</div>\n\n---\n\n<b>d</b> <span>e</span>")
    assert rules(read.problems) == [("raw-html", 1), ("raw-html", 3), ("raw-html", 9)]
    assert [words(body.blocks) for body in read.bodies] == ["a b c", "d e"]


def test_notes_are_blocks() -> None:
    (note,) = deck("# T\n<!--\nsay **this** [@a, p. 2]\n\n* one\n-->").notes
    paragraph, bullets = note.blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.spans[1] == Span("this", Style.STRONG)
    assert paragraph.spans[3].cites[0].locator == "p. 2"
    assert (paragraph.line, bullets.line) == (3, 5)


def test_a_title_on_one_line() -> None:
    reader = Reader(path=FILE, root=FILE.parent)
    assert reader.inline("A *b*", 3) == (Span("A "), Span("b", Style.EMPHASIS))


@pytest.mark.complains
def test_a_reader_that_raises_gives_its_source_and_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setitem(element_readers, "table", broken)
    monkeypatch.setitem(lifted_readers, "container:callout", broken)
    monkeypatch.setitem(reading.net, "spread", True)
    read = deck("| a | b |\n|---|---|\n| 1 | 2 |\n\n::: callout\nc\n:::\n\nd")
    assert rules(read.problems) == [("reader", 1), ("reader", 5)]
    assert [type(block) for block in read.blocks] == [Code, Code, Paragraph]
    assert {"a", "b", "1", "2", "c", "d"} <= set(words(read.blocks).split())


@pytest.mark.complains
def test_markdown_that_fails_is_shown_as_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(reading, "normal", broken)
    monkeypatch.setitem(reading.net, "spread", True)
    read = deck("a\n\nb")
    assert words(read.blocks) == "a\nb"
    assert rules(read.problems) == [("reader", 1)]


def test_without_the_net_a_fault_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setitem(element_readers, "table", broken)
    with pytest.raises(ZeroDivisionError):
        deck("| a | b |\n|---|---|\n| 1 | 2 |")


def test_an_element_without_a_reader_is_read_as_paragraphs() -> None:
    assert words(blocks("Term\n: words\n\n    more")) == "Term\nwords\nmore"


def test_too_much_and_too_deep_are_problems_and_lose_nothing() -> None:
    long = "\n\n".join(f"w{n}" for n in range(2000))
    read = deck(long)
    assert rules(read.problems) == [("too-long", 1)]
    assert words(read.blocks).split() == long.split()
    deep = deck("::: columns\n" * 40 + "word\n" + ":::\n" * 40)
    assert "too-deep" in {problem.rule for problem in deep.problems}
    assert "word" in words(deep.blocks)


def test_other_text_than_slides() -> None:
    reader = Reader(path=FILE, root=FILE.parent)
    assert words(read_blocks("a\r\n<!-- hidden -->\r\n\x00b", 5, reader)) == "a\nb"
