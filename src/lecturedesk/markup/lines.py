"""What a line of Markdown is, seen by itself."""

import re
from typing import NamedTuple

_MARKERS = r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*"
_FENCE = re.compile(rf"^({_MARKERS})(`{{3,}}|~{{3,}})(.*)$")
_FENCE_END = re.compile(r"^[ \t>]*(`{3,}|~{3,})[ \t]*$")
_COLONS = re.compile(rf"^({_MARKERS}):::+[ \t]*(.*)$")
_HEADING = re.compile(r"^ {0,3}(#{1,6})(?:[ \t]+(.*))?$")
_ITEM = re.compile(r"^([ \t]*)([-*+]|\d{1,9}[.)])(?:[ \t]+|$)")
DELIMITERS = re.compile(r"^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2028\u2029\ufeff]")
_WIDE = 4


class FenceLine(NamedTuple):
    """A line that opens or closes a fence: what stands before it, its sign, their number, the text after them."""

    prefix: str
    sign: str
    length: int
    info: str

    @property
    def depth(self) -> int:
        """How many quotes it stands in."""
        return self.prefix.count(">")


def clean(text: str) -> str:
    """The text with line ends as newlines, tabs as four columns, and without control characters."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", text)


def indent(line: str) -> int:
    """The columns of white space that a line begins with."""
    bare = line.lstrip(" \t")
    return len(line[: len(line) - len(bare)].expandtabs(_WIDE))


def fence(line: str) -> FenceLine | None:
    """The fence that a line opens (or, with an empty info, may close), or None."""
    if "```" not in line and "~~~" not in line:
        return None
    match = _FENCE.match(line)
    if match is None or (match[2][0] == "`" and "`" in match[3]):
        return None
    return FenceLine(match[1], match[2][0], len(match[2]), match[3].strip())


def fence_end(line: str) -> tuple[str, int] | None:
    """The sign and length of a line that can close a fence, or None."""
    if "```" not in line and "~~~" not in line:
        return None
    match = _FENCE_END.match(line)
    return (match[1][0], len(match[1])) if match else None


def colons(line: str) -> tuple[str, str] | None:
    """What stands before `:::` and the text after it (empty: it closes), or None."""
    if ":::" not in line:
        return None
    match = _COLONS.match(line)
    return (match[1], match[2].rstrip(": \t")) if match else None


def is_rule(line: str) -> bool:
    """Whether a line is a thematic break: three or more of `-`, `*` or `_` and nothing else."""
    bare = line.strip(" \t")
    if not bare or bare[0] not in "-*_" or indent(line) >= _WIDE:
        return False
    signs = bare.replace(" ", "").replace("\t", "")
    return len(signs) >= 3 and signs == signs[0] * len(signs)


def is_underline(line: str) -> str:
    """The sign of a line that makes the text above it a heading, `=` or `-`, or an empty string."""
    bare = line.strip(" \t")
    return bare[0] if bare and bare[0] in "=-" and bare == bare[0] * len(bare) and indent(line) < _WIDE else ""


def heading(line: str) -> tuple[int, str] | None:
    """The level and text of a heading that begins with `#`, closing signs taken off, or None."""
    match = _HEADING.match(line)
    if match is None:
        return None
    text = (match[2] or "").strip()
    bare = text.rstrip("#")
    if bare != text and (not bare or bare[-1] in " \t"):
        text = bare.rstrip()
    return len(match[1]), text


def item(line: str) -> tuple[int, str, int] | None:
    """The column of a list marker, the marker, and the column of the item's content, or None."""
    match = _ITEM.match(line)
    if match is None or is_rule(line):
        return None
    marker, start = match[2], len(match[1].expandtabs(_WIDE))
    content = len(match[0].expandtabs(_WIDE))
    empty = match.end() == len(line)
    # Content that is far from its marker is indented code, and an empty item has its content right behind the marker.
    return start, marker, start + len(marker) + 1 if empty or content - start - len(marker) > _WIDE else content
