"""Folding letters and cutting text into tokens, so that one word written in several ways is found as one."""

import re
from typing import NamedTuple

_WORD = r"[^\W_](?:[^\W_]|[\u00ad\u200b\u2060\u0301])*"
_HYPHEN = r"(?<=[^\W_])[-‐‑–](?=[^\W_])"
_TOKEN = re.compile(rf"{_WORD}(?:['’ʼ]{_WORD})*|(?!{_HYPHEN})\S")
_LETTERS = str.maketrans(
    {"ё": "е", "’": "'", "ʼ": "'", "«": '"', "»": '"', "„": '"', "“": '"', "”": '"', "‚": "'", "‘": "'"}
    | dict.fromkeys("\u00ad\u200b\u2060\u0301")
)


class Token(NamedTuple):
    """A word or a sign of a text: its place (`start` inclusive, `end` exclusive), folded, and as it is written."""

    start: int
    end: int
    folded: str
    written: str


def fold(word: str) -> str:
    """The word in lower case, `ё` as `е`, without soft hyphens and stress marks, quotation marks as one kind."""
    return word.lower().translate(_LETTERS)


def tidy(word: str) -> str:
    """The word as `fold` makes it, but with its capital letters kept."""
    return word.translate(_LETTERS)


def tokens(text: str) -> list[Token]:
    """The words and signs of a text in order; spaces, and hyphens between letters, only part them."""
    found = []
    for match in _TOKEN.finditer(text):
        written = match[0]
        if not written.isascii():
            written = written.translate(_LETTERS)
        found.append(Token(match.start(), match.end(), written.lower(), written))
    return found


def slug(text: str) -> str:
    """An id made from a title: letters and digits of any script in lower case, everything else one `-`."""
    return "-".join(re.findall(r"[^\W_]+", text.lower().translate(_LETTERS)))
