"""Settings in comments: `<!-- id: one-journey; minutes: 2 -->`."""

import re
from dataclasses import dataclass
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.markup.head import MARP_GLOBAL, MARP_LOCAL

OURS = frozenset(("id", "minutes", "priority"))
_KNOWN = OURS | MARP_GLOBAL | MARP_LOCAL | {f"_{key}" for key in MARP_LOCAL | {"theme", "transition"}}
_PART = re.compile(r"^([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(.*)|)$")
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting; without `here_only` it holds from here on."""

    key: str
    value: str
    here_only: bool


def settings(comment: str, path: Path, line: int) -> tuple[tuple[Setting, ...], list[Problem]]:
    """The settings that a comment's text holds, none when it is a note, and a Problem when it is nearly settings."""
    if len(comment) > _LONGEST:
        return (), []
    parts = [part.strip() for part in _parts(comment)]
    pairs = [_PART.match(part) for part in parts if part]
    if not pairs or not all(pairs):
        return (), []
    found = [(pair[1], _unquoted(pair[2] or "")) for pair in pairs if pair]
    unknown = [key for key, _value in found if key not in _KNOWN]
    if not unknown:
        return tuple(_setting(key, value) for key, value in found), []
    return (), _doubts([key for key, _value in found], unknown, path, line)


def _doubts(keys: list[str], unknown: list[str], path: Path, line: int) -> list[Problem]:
    close = next(((key, near) for key in unknown if (near := _near(key))), None)
    if close:
        what = _("“{key}” is not a setting, so this comment is a note.").format(key=close[0])
        mend = _("Did you mean “{key}”?").format(key=close[1])
    elif len(unknown) < len(keys):
        what = _("“{key}” is not a setting, so this comment with settings in it is a note.").format(key=unknown[0])
        mend = _("Give the settings a comment of their own.")
    else:
        return []
    return [Problem(Level.WARNING, "setting", path, line, what, mend)]


def _setting(key: str, value: str) -> Setting:
    return Setting(key.removeprefix("_"), value, key in OURS or key.startswith("_"))


def _parts(comment: str) -> list[str]:
    """The parts between semicolons and line ends, which do not divide inside round brackets or quotes."""
    parts, start, closing = [], 0, ""
    for index, letter in enumerate(comment):
        if letter == "\n" or (letter == ";" and not closing):
            parts.append(comment[start:index])
            start, closing = index + 1, ""
        elif closing:
            closing = "" if letter == closing else closing
        elif letter in "(\"'" and (letter == "(" or comment[start:index].rstrip().endswith(":")):
            closing = ")" if letter == "(" else letter
    return [*parts, comment[start:]]


def _unquoted(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _near(key: str) -> str:
    """The known key that is one letter off, or an empty string; two-letter keys differ in case or `_` only."""
    for known in sorted(_KNOWN):
        if key.casefold().strip("_") == known.casefold().strip("_"):
            return known
        if len(known) > 3 and _one_edit(key, known):
            return known
    return ""


def _one_edit(a: str, b: str) -> bool:
    if abs(len(a) - len(b)) > 1:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    rest_a, rest_b = a[start:], b[start:]
    swapped = rest_a[:2] == rest_b[:2][::-1] and rest_a[2:] == rest_b[2:]
    return rest_a[1:] == rest_b[1:] or rest_a == rest_b[1:] or rest_a[1:] == rest_b or swapped
