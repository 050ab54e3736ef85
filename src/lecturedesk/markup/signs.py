"""The signs of inline Markdown, and looking ahead for their partners without reading the text again and again."""

import re
from bisect import bisect_left
from html import unescape

SIGNS = re.compile(r"[\\`$<&!\[\]\n*_~^=]|https?://")
ADDRESS = re.compile(r"https?://[^\s<>\[\]`|]+")
ANGLE_LINK = re.compile(r"<((?:https?|mailto|lecture|term):[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,200})>")
TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]{0,60})((?:[\s/][^<>]*)?)>")
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
FOOTNOTE = re.compile(r"\[\^([^\[\]\s]{1,100})\]")
WIKI = re.compile(r"\[\[([^\[\]|\n]{1,200})(?:\|([^\[\]\n]{1,500}))?\]\]")
BRACES = re.compile(r"\{([^{}\n]{1,500})\}")
SCRIPTED = re.compile(r"~([^~\s]{1,100})~|\^([^\^\s\[\]]{1,100})\^")
HARD_END = re.compile(r"[ ]{2}$")
TARGET = re.compile(
    r"""\(\s{0,20}(?:<([^<>\n]{0,2000})>|([^\s()<>]{0,2000}(?:\([^\s()<>]{0,500}\)[^\s()<>]{0,500}){0,5}))
    (?:\s{1,20}("[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,20}\)""",
    re.VERBOSE,
)
_HTML_ATTRIBUTE = re.compile(r"""([A-Za-z-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")


def html_attributes(text: str) -> dict[str, str]:
    """The attributes of an HTML tag, names in lower case."""
    found = _HTML_ATTRIBUTE.finditer(text[:5000])
    return {match[1].lower(): unescape(match[2] or match[3] or match[4] or "") for match in found}


class Ahead:
    """Finds the partner of a sign; each kind of sign is looked up once for the whole text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._ticks: dict[int, list[int]] | None = None
        self._dollars: list[int] | None = None
        self._doubles: list[int] | None = None
        self._none: dict[str, int] = {}
        self._folded = ""

    def ticks(self, at: int, length: int) -> int:
        """Where the next run of exactly `length` backticks after the one at `at` begins, or -1."""
        if self._ticks is None:
            self._ticks = {}
            for run in re.finditer(r"`+", self.text):
                self._ticks.setdefault(run.end() - run.start(), []).append(run.start())
        return _next(self._ticks.get(length, []), at + 1)

    def dollar(self, at: int) -> int:
        """Where a formula that begins at `at` ends: a `$` after no white space and before no digit; or -1."""
        if self._dollars is None:
            self._dollars = [m.start() for m in re.finditer(r"(?<![\s\\$])\$(?![\d$])", self.text)]
        return _next(self._dollars, at)

    def double_dollar(self, at: int) -> int:
        """Where the next `$$` stands, or -1."""
        if self._doubles is None:
            self._doubles = [m.start() for m in re.finditer(r"\$\$", self.text)]
        return _next(self._doubles, at)

    def find(self, sign: str, at: int) -> int:
        """Where a sign stands next, or -1; what was not found is not looked for again."""
        return self._find(self.text, sign, at)

    def find_folded(self, sign: str, at: int) -> int:
        """As `find`, letters in lower case."""
        self._folded = self._folded or "".join(c.lower() if c.isascii() else c for c in self.text)
        return self._find(self._folded, sign, at)

    def _find(self, text: str, sign: str, at: int) -> int:
        if sign in self._none:
            return -1
        found = text.find(sign, at)
        if found < 0:
            self._none[sign] = at
        return found


def _next(places: list[int], at: int) -> int:
    place = bisect_left(places, at)
    return places[place] if place < len(places) else -1
