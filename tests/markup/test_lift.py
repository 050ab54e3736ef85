from lecturedesk.markup.lift import lift
from lecturedesk.markup.marks import lifted_mark
from lecturedesk.markup.reads import Lifted


def lifted(text: str) -> tuple[list[str], list[Lifted], list[str]]:
    tags: list[str] = []
    rows, parts = lift(text, 10, lambda tag, _line: tags.append(tag))
    return [row.text for row in rows], parts, tags


def test_a_fence_with_its_language_and_the_rest_of_its_line() -> None:
    rows, (part,), _tags = lifted('a\n```Python {1|2-3} title="x"\ncode\n```\nb')
    assert rows == ["a", lifted_mark(0), "b"]
    assert (part.name, part.text, part.line, part.rest) == ("fence:python", "code", 11, '{1|2-3} title="x"')


def test_pandocs_braces_name_the_language() -> None:
    _rows, (part,), _tags = lifted("```{.python .numbers start=3}\n```")
    assert (part.name, part.classes, part.attributes, part.text) == ("fence:python", ("numbers",), {"start": "3"}, "")


def test_a_container_with_its_attributes() -> None:
    rows, (part,), _tags = lifted('::: callout {.warning title="Mind it"} words\ninner\n::: x\n:::\n:::')
    assert rows == [lifted_mark(0)]
    assert (part.name, part.classes, part.rest) == ("container:callout", ("warning",), "words")
    assert part.attributes == {"title": "Mind it"}
    assert part.text == "inner\n::: x\n:::"


def test_placeholders_stand_at_the_same_indent_and_quote() -> None:
    rows, parts, _tags = lifted("- a\n  ```\n  x\n    y\n  ```\n> > ~~~\n> > z\n> > ~~~\n- ```\n  q\n  ```")
    assert rows == ["- a", "  " + lifted_mark(0), "> > " + lifted_mark(1), "- " + lifted_mark(2)]
    assert [part.text for part in parts] == ["x\n  y", "z", "q"]


def test_formulas_on_lines_of_their_own() -> None:
    rows, parts, _tags = lifted("$$\nx = 1\n$$\n$$a$$\nwords $$b$$\n$$ open\n\nend $$")
    assert [(part.name, part.text, part.line) for part in parts] == [("$$", "x = 1", 10), ("$$", "a", 13)]
    assert rows[2:] == ["words $$b$$", "$$ open", "", "end $$"]


def test_lines_of_tags_alone_are_empty() -> None:
    rows, _parts, tags = lifted("<div class='x'>\n# T\n</div></section>\n<br>\n<img src=a>\n<b>x</b>")
    assert rows == ["", "# T", "", "<br>", "<img src=a>", "<b>x</b>"]
    assert tags == ["div", "div", "section"]
