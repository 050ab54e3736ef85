"""Breaking runs of words into lines that fit a width."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from lecturedesk.slides.mathematics import Formula
from lecturedesk.slides.ops import Face
from lecturedesk.slides.ruler import Ruler

_TOKENS = re.compile(r"\n|[^\S\n\u00a0\u202f]+|[^\s]*?(?:[–—/]|(?<=\w{4})-)(?=\w)|[^\s\u00a0\u202f]+|[\u00a0\u202f]+")
_ENDINGS = "-–—/"
_LEAST_BEFORE = 4  # letters before a hyphen at which a line may end
_GLUE = "\u00a0\u202f"
_MOST_BALANCED = 6  # lines: more are no title
_ROOM = 0.01  # units: rounding must never break a line that fits exactly


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one look: what a span becomes once the theme has spoken. `rise` lifts the baseline, in units.

    With an `outline` the run is a formula, which is drawn instead of its text and never divided.
    """

    text: str
    face: Face = Face()
    size: float = 34.0
    colour: str = "ink"
    rise: float = 0.0
    link: str = ""
    underline: str = ""
    strike: bool = False
    behind: str = ""
    spacing: float = 0.0
    outline: Formula | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line in one look, at `x` from the line's left end."""

    x: float
    width: float
    run: Run


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text: its pieces, its width, and whether a word had to be broken in the middle."""

    pieces: tuple[Piece, ...]
    width: float
    torn: bool = False

    @property
    def text(self) -> str:
        """The line's words."""
        return "".join(piece.run.text for piece in self.pieces)


class _Word(NamedTuple):
    """What stays together on a line: texts with the index of the run they come from; `kind` is word, space or end."""

    parts: tuple[tuple[str, int], ...]
    width: float
    kind: str = "word"


_END = _Word((), 0.0, "end")


def shape(runs: Sequence[Run], width: float, ruler: Ruler) -> tuple[Line, ...]:
    """The runs as lines at most `width` wide; lines break between words, a word wider than the line anywhere."""
    lines: list[Line] = []
    current: list[_Word] = []
    used = 0.0
    for word in _words(runs, ruler):
        if word.kind == "end":
            lines.append(_line(current, runs, ruler))
            current, used = [], 0.0
            continue
        if word.kind == "space":
            if current:
                current.append(word)
                used += word.width
            continue
        if current and used + word.width > width + _ROOM:
            lines.append(_line(current, runs, ruler))
            current, used = [], 0.0
        *full, rest = _torn(word, runs, width, ruler) if word.width > width + _ROOM else [word]
        lines.extend(replace(_line([part], runs, ruler), torn=True) for part in full)
        current.append(rest)
        used += rest.width
    if current or not lines:
        lines.append(_line(current, runs, ruler))
    return tuple(lines)


def balanced(runs: Sequence[Run], width: float, ruler: Ruler) -> tuple[Line, ...]:
    """Like `shape`, but the lines of a title are about equally long: as narrow as their number allows."""
    lines = shape(runs, width, ruler)
    if not 1 < len(lines) <= _MOST_BALANCED:
        return lines
    low, high = width / len(lines), width
    while high - low > 4:
        middle = (low + high) / 2
        tried = shape(runs, middle, ruler)
        if len(tried) <= len(lines) and not any(line.torn for line in tried):
            lines, high = tried, middle
        else:
            low = middle
    return lines


def widest_word(runs: Sequence[Run], ruler: Ruler) -> float:
    """The width of the widest word: below it, words must be torn."""
    return max((word.width for word in _words(runs, ruler) if word.kind == "word"), default=0.0)


@lru_cache(maxsize=4096)
def _tokens(text: str) -> tuple[str, ...]:
    return tuple(_TOKENS.findall(text))


def _words(runs: Sequence[Run], ruler: Ruler) -> list[_Word]:
    words: list[_Word] = []
    parts: list[tuple[str, int]] = []
    width = 0.0
    for index, run in enumerate(runs):
        tokens = _tokens(run.text) if run.outline is None else (run.text,)
        for place, token in enumerate(tokens):
            first = token[0]
            if first == "\n" or (first.isspace() and first not in _GLUE):
                if parts:
                    words.append(_Word(tuple(parts), width))
                    parts, width = [], 0.0
                if first == "\n":
                    words.append(_END)
                else:
                    words.append(_Word(((" ", index),), _advance(" ", run, ruler), "space"))
                continue
            parts.append((token, index))
            width += _advance(token, run, ruler)
            if token[-1] in _ENDINGS and run.outline is None and _ends_line(token, tokens[place + 1 : place + 2]):
                words.append(_Word(tuple(parts), width))
                parts, width = [], 0.0
    if parts:
        words.append(_Word(tuple(parts), width))
    return words


def _ends_line(token: str, following: Sequence[str]) -> bool:
    """Whether a line may end after a hyphen, dash or stroke: not after "non-", nor before a no-break space."""
    if len(token) < 2 or (following and following[0][0] in _GLUE):
        return False
    return token[-1] != "-" or (token[-1 - _LEAST_BEFORE : -1].isalnum() and len(token) > _LEAST_BEFORE)


def _advance(text: str, run: Run, ruler: Ruler) -> float:
    if run.outline:
        return run.outline.width * run.size / 100
    return ruler.advance(text, run.face, run.size, run.spacing)


def _torn(word: _Word, runs: Sequence[Run], width: float, ruler: Ruler) -> list[_Word]:
    """A word too wide for the line in pieces that fit, at least one letter each."""
    pieces: list[_Word] = []
    parts: list[tuple[str, int]] = []
    used = 0.0
    for text, index in word.parts:
        for letter in text if runs[index].outline is None else (text,):
            step = _advance(letter, runs[index], ruler)
            if parts and used + step > width + _ROOM:
                pieces.append(_Word(tuple(parts), used))
                parts, used = [], 0.0
            parts.append((letter, index))
            used += step
    pieces.append(_Word(tuple(parts), used))
    return pieces


def _line(words: list[_Word], runs: Sequence[Run], ruler: Ruler) -> Line:
    while words and words[-1].kind == "space":
        words = words[:-1]
    joined: list[tuple[list[str], int]] = []
    for word in words:
        for text, index in word.parts:
            if joined and joined[-1][1] == index:
                joined[-1][0].append(text)
            else:
                joined.append(([text], index))
    pieces: list[Piece] = []
    x = 0.0
    for texts, index in joined:
        text = "".join(texts)
        wide = _advance(text, runs[index], ruler)
        pieces.append(Piece(x, wide, replace(runs[index], text=text)))
        x += wide
    return Line(tuple(pieces), x)
