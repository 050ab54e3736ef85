"""Letters that the bundled fonts do not have, from the list that a script makes of them."""

import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from lecturedesk.base.resources import resource

FAMILIES = {"sans": "IBM Plex Sans", "serif": "IBM Plex Serif", "mono": "IBM Plex Mono"}
_UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})  # Unicode categories of what needs no glyph

Coverage = Mapping[str, tuple[range, ...]]


@cache
def bundled_coverage() -> Coverage:
    """The letters of each bundled family; empty when the list is missing."""
    path = resource("fonts", "coverage.txt")
    return read_coverage(path) if path.is_file() else {}


def read_coverage(path: Path) -> Coverage:
    """A list of lines `Family: 20-7E A0-17E 192`, code points in hexadecimal."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        family, _colon, runs = line.partition(":")
        if runs.strip():
            found[family.strip()] = tuple(_run(run) for run in runs.split())
    return found


def _run(text: str) -> range:
    first, _dash, last = text.partition("-")
    return range(int(first, 16), int(last or first, 16) + 1)


def lacking(text: str, role: str, coverage: Coverage) -> str:
    """The letters of a text that the family of a role (sans, serif, mono) does not have, each once."""
    runs = coverage.get(FAMILIES[role])
    if runs is None or text.isascii():
        return ""
    seen = dict.fromkeys(letter for letter in text if unicodedata.category(letter) not in _UNSEEN)
    return "".join(letter for letter in seen if not any(ord(letter) in run for run in runs))
