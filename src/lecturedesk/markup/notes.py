"""Speaker notes: cut at `[click]` into the notes of each step."""

import re

from lecturedesk.markup.parts import RawNote

_CLICK = re.compile(r"^[ \t]*\[click\][ \t]*", re.IGNORECASE)


def notes(text: str, line: int, step: int, *, private: bool = False) -> tuple[list[RawNote], int]:
    """The notes of a text that begins on this line of the file, at this step; and the step it ends at."""
    found: list[RawNote] = []
    start, rows = 0, text.split("\n")
    for index, row in enumerate(rows):
        click = _CLICK.match(row)
        if click is None:
            continue
        _add(found, rows[start:index], line + start, step, private)
        step += 1
        start = index
        rows[index] = row[click.end() :]
    _add(found, rows[start:], line + start, step, private)
    return found, step


def _add(found: list[RawNote], rows: list[str], line: int, step: int, private: bool) -> None:
    while rows and not rows[0].strip():
        rows, line = rows[1:], line + 1
    text = "\n".join(rows).rstrip()
    if text:
        found.append(RawNote(text.lstrip(" \t") if "\n" not in text else text, line, step, private))
