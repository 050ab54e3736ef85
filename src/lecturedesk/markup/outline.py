"""Where the slides of a body begin and end."""

from collections.abc import Sequence
from typing import NamedTuple

from lecturedesk.markup.lines import heading, indent, is_rule, is_underline, item


class Cut(NamedTuple):
    """The lines of one slide, from 0: its first, and the one after its last."""

    start: int
    end: int


def cuts(lines: list[str], is_kept: Sequence[int], divider: tuple[int, ...]) -> tuple[list[Cut], list[int]]:
    """The slides of a body, and the lines of dashes that make a heading of the text above them.

    Lines that `is_kept` marks stand in a fence, a comment or a container, where nothing begins a slide; `divider` holds
    the heading levels that begin one.
    """
    found, faults = [], []
    start, filled, above = 0, False, "blank"
    for at, line in enumerate(lines):
        if is_kept[at]:
            filled = filled or bool(line.strip())
            above = "closed" if line.strip() else "blank"
            continue
        sign = is_underline(line)
        if above == "text" and sign:
            above = "closed"
            if sign == "-" and len(line.strip()) >= 3:
                faults.append(at)
        elif is_rule(line):
            found.append(Cut(start, at))
            start, filled, above = at + 1, False, "blank"
        else:
            title = heading(line)
            if title and filled and title[0] in divider:
                found.append(Cut(start, at))
                start = at
            filled = filled or bool(line.strip())
            above = _kind(line, above, is_heading=title is not None)
    found.append(Cut(start, len(lines)))
    return found, faults


def _kind(line: str, above: str, *, is_heading: bool) -> str:
    """What a line leaves open for the next one: a paragraph ("text"), a list, quote or table ("inside"), or nothing."""
    if not line.strip():
        return "blank"
    if is_heading:
        return "closed"
    if above == "inside" or line.lstrip().startswith((">", "|")):
        return "inside"
    if above == "text":
        marker = item(line)
        return "inside" if marker and marker[1] in "-*+" else "text"
    return "inside" if item(line) or indent(line) >= 2 else "text"
