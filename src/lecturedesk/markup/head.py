"""The head of a lecture file: YAML between two lines of `---`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.markup.data import Marked, load, typed

MARP_GLOBAL = frozenset((
    "author", "description", "headingDivider", "image", "keywords", "lang", "marp", "math", "size", "style", "theme",
    "title", "transition", "url",
))  # fmt: skip
MARP_LOCAL = frozenset((
    "backgroundColor", "backgroundImage", "backgroundPosition", "backgroundRepeat", "backgroundSize", "class", "color",
    "footer", "header", "paginate",
))  # fmt: skip
_KEY_LINE = re.compile(r"^[\w-]+[ \t]*:(?:[ \t]|$)")
_IN_YAML = re.compile(r"^(?:[ \t]|- |#|[\]}])")


@dataclass(frozen=True, slots=True)
class Head:
    """What a head says; `minutes` is None and texts are empty when it does not.

    `heading_divider` holds the heading levels that begin a slide, `marp` the keys of Marp that are not ours, `lines` the
    file's line of each key.
    """

    id: str = ""
    title: str = ""
    short: str = ""
    subtitle: str = ""
    lang: str = ""
    minutes: float | None = None
    occasion: str = ""
    objectives: tuple[str, ...] = ()
    incremental: bool = False
    dialect: str = ""
    heading_divider: tuple[int, ...] = ()
    marp: Mapping[str, str] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Written:
    """The keys that an author may write, each as its type."""

    id: str = ""
    title: str = ""
    short: str = ""
    subtitle: str = ""
    lang: str = ""
    minutes: float | None = None
    occasion: str = ""
    objectives: tuple[str, ...] = ()
    incremental: bool = False
    dialect: str = ""
    headingDivider: tuple[int, ...] = ()  # noqa: N815 - Marp's name


_OURS = frozenset(f.name for f in fields(_Written))


def find_head(lines: list[str]) -> tuple[int, bool] | None:
    """The line after the head's YAML, which begins on the second line, and whether it is closed; None without a head.

    Lines count from 0. A head is unclosed when prose begins after a blank line before the next line of dashes.
    """
    if not lines or lines[0].rstrip() != "---":
        return None
    after_blank, last_key = False, 0
    for index, line in enumerate(lines[1:], 1):
        if line.rstrip() in ("---", "..."):
            return (index, True) if last_key or index == 1 else None
        if _KEY_LINE.match(line):
            after_blank, last_key = False, index
        elif not line.strip():
            after_blank = True
        elif _IN_YAML.match(line):
            last_key = index if last_key and not line.startswith("#") else last_key
        elif after_blank or not last_key:
            break
    return (last_key + 1, False) if last_key else None


def read_head(text: str, path: Path, first_line: int) -> tuple[Head, list[Problem]]:
    """The head's fields, and its faults; `first_line` is the file's line of the text's first line."""
    marked, problems = load(text, path, first_line)
    if marked is None:
        return Head(), problems
    if not isinstance(marked.data, dict):
        what = _("The head is not a list of “key: value” lines.")
        return Head(), [*problems, Problem(Level.ERROR, "head", path, first_line, what)]
    marp = {key: _text(value) for key, value in marked.data.items() if key in MARP_GLOBAL | MARP_LOCAL}
    ours = {key: _as_list(key, value) for key, value in marked.data.items() if key in _OURS or key not in marp}
    written, faults = typed(Marked(ours, marked.lines), _Written, path)
    written = written or _Written()
    names = [f.name for f in fields(_Written) if f.name != "headingDivider"]
    head = Head(
        **{name: getattr(written, name) for name in names},
        heading_divider=_levels(written.headingDivider, str(marked.data.get("headingDivider", ""))),
        marp={key: value for key, value in marp.items() if key not in _OURS},
        lines={str(place[0]): line for place, line in marked.lines.items() if len(place) == 1},
    )
    return head, problems + faults


def _as_list(key: str, value: Any) -> Any:
    return [value] if key in ("objectives", "headingDivider") and isinstance(value, str) else value


def _levels(written: tuple[int, ...], plain: str) -> tuple[int, ...]:
    """One number means this level and all above it; a list means just these levels."""
    if plain.strip().isdigit() and len(written) == 1:
        return tuple(range(1, min(written[0], 6) + 1))
    return tuple(level for level in written if 1 <= level <= 6)


def _text(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value or "")
