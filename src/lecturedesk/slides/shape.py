"""Breaking runs of words into lines that fit a width."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lecturedesk.slides.ops import Face
from lecturedesk.slides.ruler import Ruler

_TOKENS = re.compile(r"\n|[^\S\n\u00a0\u202f]+|[^\s]*?[-–—/](?=\w)|[^\s\u00a0\u202f]+|[\u00a0\u202f]+")
_ROOM = 0.01  # units: rounding must never break a line that fits exactly


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one look: what a span becomes once the theme has spoken. `rise` lifts the baseline, in units."""

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


@dataclass(frozen=True, slots=True)
class _Word:
    parts: tuple[Run, ...]
    width: float
    space: bool = False
    end: bool = False


def shape(runs: Sequence[Run], width: float, ruler: Ruler) -> tuple[Line, ...]:
    """The runs as lines at most `width` wide; lines break between words, a word wider than the line anywhere."""
    lines: list[Line] = []
    current: list[_Word] = []
    used = 0.0
    for word in _words(runs, ruler):
        if word.end:
            lines.append(_line(current, ruler))
            current, used = [], 0.0
            continue
        if word.space:
            if current:
                current.append(word)
                used += word.width
            continue
        if current and used + word.width > width + _ROOM:
            lines.append(_line(current, ruler))
            current, used = [], 0.0
        *full, rest = _torn(word, width, ruler) if word.width > width + _ROOM else [word]
        lines.extend(replace(_line([part], ruler), torn=True) for part in full)
        current.append(rest)
        used += rest.width
    if current or not lines:
        lines.append(_line(current, ruler))
    return tuple(lines)


def balanced(runs: Sequence[Run], width: float, ruler: Ruler) -> tuple[Line, ...]:
    """Like `shape`, but the lines of a title are about equally long: as narrow as their number allows."""
    lines = shape(runs, width, ruler)
    if len(lines) < 2:
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
    return max((word.width for word in _words(runs, ruler) if not word.space), default=0.0)


def _words(runs: Sequence[Run], ruler: Ruler) -> Iterator[_Word]:
    open_parts: list[Run] = []

    def closed() -> Iterator[_Word]:
        if open_parts:
            yield _Word(tuple(open_parts), sum(_advance(part, ruler) for part in open_parts))
            open_parts.clear()

    for run in runs:
        for token in _TOKENS.findall(run.text):
            if token == "\n":
                yield from closed()
                yield _Word((), 0.0, end=True)
            elif token.isspace() and token[0] not in "\u00a0\u202f":
                yield from closed()
                part = replace(run, text=" ")
                yield _Word((part,), _advance(part, ruler), space=True)
            else:
                open_parts.append(replace(run, text=token))
                if token[-1] in "-–—/" and len(token) > 1:
                    yield from closed()
    yield from closed()


def _advance(run: Run, ruler: Ruler) -> float:
    return ruler.advance(run.text, run.face, run.size, run.spacing)


def _torn(word: _Word, width: float, ruler: Ruler) -> list[_Word]:
    """A word too wide for the line in pieces that fit, at least one letter each."""
    pieces: list[_Word] = []
    parts: list[Run] = []
    used = 0.0
    for part in word.parts:
        for letter in part.text:
            step = _advance(replace(part, text=letter), ruler)
            if parts and used + step > width + _ROOM:
                pieces.append(_Word(tuple(parts), used))
                parts, used = [], 0.0
            if parts and replace(parts[-1], text="") == replace(part, text=""):
                parts[-1] = replace(part, text=parts[-1].text + letter)
            else:
                parts.append(replace(part, text=letter))
            used += step
    pieces.append(_Word(tuple(parts), used))
    return pieces


def _line(words: list[_Word], ruler: Ruler) -> Line:
    while words and words[-1].space:
        words = words[:-1]
    joined: list[Run] = []
    for word in words:
        for part in word.parts:
            if joined and replace(joined[-1], text="") == replace(part, text=""):
                joined[-1] = replace(part, text=joined[-1].text + part.text)
            else:
                joined.append(part)
    pieces: list[Piece] = []
    x = 0.0
    for run in joined:
        wide = _advance(run, ruler)
        pieces.append(Piece(x, wide, run))
        x += wide
    return Line(tuple(pieces), x)
