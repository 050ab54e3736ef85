"""Texts with their lines."""

from pathlib import Path

from course_files import lecture_text, write_course
from lecturedesk.course.span import plain
from lecturedesk.library.course import read_course
from lecturedesk.library.where import body_blocks, owned_texts, places

BODY = """
## Title
<!-- id: a -->

First

* one
  * deep
* two

| head |
|---|
| cell |

<!--
Note
-->
"""


def test_every_text_has_the_line_that_it_stands_on(tmp_path: Path) -> None:
    lecture = read_course(write_course(tmp_path / "c", one=lecture_text(BODY))).lectures[0]
    found = [(plain(place.spans), place.line, place.in_notes) for place in places(lecture.slides[0], lecture.lines[0])]
    assert found == [
        ("Title", 8, False), ("First", 11, False), ("one", 13, False), ("deep", 14, False), ("two", 15, False),
        ("head", 17, False), ("cell", 17, False), ("Note", 22, True),
    ]  # fmt: skip


def test_the_innermost_block_owns_a_text(tmp_path: Path) -> None:
    slide = read_course(write_course(tmp_path / "c", one=lecture_text(BODY))).lectures[0].slides[0]
    owners = [type(owner).__name__ for block in slide.blocks for _text, owner in owned_texts(block)]
    assert owners == ["Paragraph", "Paragraph", "Paragraph", "Paragraph", "Table", "Table"]
    kinds = [type(block).__name__ for block in body_blocks(slide)]
    assert kinds.count("Item") == 3
    assert kinds.count("Bullets") == 2
