"""Writing made ids."""

from pathlib import Path

import pytest

from course_files import write_course
from lecturedesk.base.problem import UserError
from lecturedesk.library.course import read_course
from lecturedesk.library.fix import fix

BEFORE = """---
title: My lecture
---

# My lecture
A line.

---

Setext title
------------

Text.

---

## Written
<!-- id: w -->

---

Only text   \n\twith a tab

<!-- notes -->

---

```
code
```
"""
AFTER = """---
id: my-lecture
title: My lecture
---

# My lecture
<!-- id: my-lecture -->
A line.

---

Setext title
------------
<!-- id: setext-title -->

Text.

---

## Written
<!-- id: w -->

---

<!-- id: {text} -->
Only text   \n\twith a tab

<!-- notes -->

---

<!-- id: {code} -->
```
code
```
"""


def fixed(tmp_path: Path, data: bytes) -> tuple[bytes, list[int]]:
    folder = write_course(tmp_path / "c", course="id: d\ntitle: D\n", one="")
    path = folder / "lectures" / "one" / "lecture.md"
    path.write_bytes(data)
    counts = [count for changed, count in fix(read_course(folder)) if changed == path]
    return path.read_bytes(), counts


@pytest.mark.parametrize(("mark", "end"), [(b"", b"\n"), (b"\xef\xbb\xbf", b"\r\n")])
def test_ids_are_written_and_every_other_byte_stays(tmp_path: Path, mark: bytes, end: bytes) -> None:
    data = mark + BEFORE.encode().replace(b"\n", end)
    folder = write_course(tmp_path / "c", course="id: d\ntitle: D\n", one="")
    path = folder / "lectures" / "one" / "lecture.md"
    path.write_bytes(data)
    before = read_course(folder)
    ids = [slide.id for slide in before.lectures[0].slides]
    assert fix(before) == [(path, 5)]
    expected = AFTER.format(text=ids[3], code=ids[4]).encode().replace(b"\n", end)
    assert path.read_bytes() == mark + expected
    after = read_course(folder)
    assert [slide.id for slide in after.lectures[0].slides] == ids
    assert [slide.blocks for slide in after.lectures[0].slides] == [s.blocks for s in before.lectures[0].slides]
    assert [problem.rule for problem in after.problems] == ["setext"]
    assert fix(after) == []


def test_a_file_without_a_head_gets_one(tmp_path: Path) -> None:
    data, counts = fixed(tmp_path, b"## One\n\n---\n\n## Two")
    assert data == b"---\nid: one\n---\n\n## One\n<!-- id: one -->\n\n---\n\n## Two\n<!-- id: two -->"
    assert counts == [3]


def test_with_a_heading_divider_the_id_stays_on_its_slide(tmp_path: Path) -> None:
    data, counts = fixed(tmp_path, b"---\nid: x\nheadingDivider: 2\n---\n\n# A\n\nText\n\n## B\n\nText\n")
    assert data == (
        b"---\nid: x\nheadingDivider: 2\n---\n\n# A\n<!-- id: a -->\n\nText\n\n## B\n<!-- id: b -->\n\nText\n"
    )
    assert counts == [2]


def test_another_encoding_is_left_alone(tmp_path: Path) -> None:
    before = "# Привет\n".encode("cp1251")
    assert fixed(tmp_path, before) == (before, [])


def test_a_file_that_has_gone_is_said(tmp_path: Path) -> None:
    folder = write_course(tmp_path / "c", course="id: d\ntitle: D\n", one="# A\n")
    course = read_course(folder)
    course.lectures[0].path.unlink()
    with pytest.raises(UserError, match="cannot be read"):
        fix(course)
