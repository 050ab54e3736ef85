"""A lecture's file before it is linked."""

from pathlib import Path

import pytest

from lecturedesk.course.span import plain
from lecturedesk.library.drafting import Draft, draft
from lecturedesk.markup.split import split


def read(text: str) -> Draft:
    return draft(split(text, Path("lecture.md")), Path())


@pytest.mark.parametrize(
    ("text", "title", "level", "blocks", "line", "title_line"),
    [
        ("## A\n\nwords\n", "A", 2, 1, 1, 1),
        ("\n\n### A\n\nwords\n", "A", 3, 1, 3, 3),
        ("words\n\n## A\n", "A", 2, 1, 1, 3),
        ("words\n\n### A\n", "", 0, 2, 1, 0),
        ("## A\n\n## B\n", "A", 2, 1, 1, 1),
        ("words\n", "", 0, 1, 1, 0),
    ],
)
def test_the_title_is_taken_out_of_the_body(
    text: str, title: str, level: int, blocks: int, line: int, title_line: int
) -> None:
    (part,) = read(text).parts
    assert (plain(part.title), part.level, len(part.blocks), part.line, part.title_line) == (
        title, level, blocks, line, title_line,
    )  # fmt: skip


def test_ids_and_where_they_come_from() -> None:
    parts = read("## A\n<!-- id: aa -->\n\n---\n\n## B {#bb}\n\n---\n\n## C\n").parts
    assert [(part.id, part.unwritten) for part in parts] == [("aa", False), ("bb", False), ("c", True)]


def test_an_empty_file_has_no_parts() -> None:
    assert read("").parts == ()
