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
    first = next((index for index, row in enumerate(rows) if row.strip()), None)
    if first is not None:
        text = "\n".join(rows[first:]).rstrip()
        found.append(RawNote(text if "\n" in text else text.lstrip(" \t"), line + first, step, private))
