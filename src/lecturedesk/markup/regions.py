"""The parts of a text that are not prose: fences, comments, containers, `<style>` and `<script>`."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum

from lecturedesk.markup.lines import FenceLine, colons, fence, fence_end, heading, is_rule

_CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)")
_TAGS = ("style", "script")
_COMMENT = re.compile(r"(?<!\\)<!--")
_HIDDEN = re.compile(r"^[ \t>]*<(style|script)\b", re.IGNORECASE)


class Kind(StrEnum):
    """What a region is."""

    FENCE = "fence"
    COMMENT = "comment"
    CONTAINER = "container"
    HIDDEN = "html"


@dataclass(slots=True)
class Region:
    """Lines `start` to `end` (after its last), from 0; a comment has columns too.

    `prefix` is what stands before the opening sign, `info` what stands after it, a comment's text or a tag's name.
    `closed` is False when its end was missing.
    """

    kind: Kind
    start: int
    end: int
    prefix: str = ""
    info: str = ""
    column: int = 0
    end_column: int = 0
    closed: bool = True


@dataclass(slots=True)
class Regions:
    """All regions in order of their openings, and the lines of `:::` that close nothing."""

    found: list[Region] = field(default_factory=list)
    strays: list[int] = field(default_factory=list)


def scan(lines: list[str]) -> Regions:
    """Find the regions; one without its end ends at the next slide break with a heading after it, else with the text."""
    return _Scanner(lines).run()


class _Scanner:
    """Walks over the lines once; what looks ahead remembers what it has seen, so that the whole stays linear."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.regions = Regions()
        self.open: list[Region] = []
        self.breaks = _breaks(lines)
        self.closers: dict[str, list[tuple[int, int]]] = {"`": [], "~": []}
        self.openers: dict[str, list[tuple[int, int]]] = {"`": [], "~": []}
        for index, line in enumerate(lines):
            end = fence_end(line)
            if end:
                self.closers[end[0]].append((index, end[1]))
            elif (mark := fence(line)) and mark.info:
                self.openers[mark.sign].append((index, mark.length))
        self.none_from = {"`": len(lines) * 2 + 9, "~": len(lines) * 2 + 9}
        self.rules = [index for index, line in enumerate(lines) if is_rule(line)]
        self.hidden_ends = {tag: [n for n, line in enumerate(lines) if f"</{tag}" in line.lower()] for tag in _TAGS}
        self.ends = [index for index, line in enumerate(lines) if "-->" in line]
        self.starts = [index for index, line in enumerate(lines) if line.lstrip().startswith("<!--")]

    def run(self) -> Regions:
        """All regions."""
        at = 0
        while at < len(self.lines):
            at = self._line(at)
        for region in self.open:
            region.end, region.closed = self._break_after(region.start), False
        self.regions.found.sort(key=lambda region: (region.start, region.column))
        return self.regions

    def _line(self, at: int) -> int:
        """Handle the line and return the next one to handle."""
        line = self.lines[at]
        if mark := fence(line):
            return self._fence(at, mark)
        if container := colons(line):
            self._colons(at, *container)
        elif hidden := _HIDDEN.match(line):
            return self._hidden(at, hidden[1].lower())
        elif "<!--" in line:
            return self._comments(at)
        return at + 1

    def _break_after(self, at: int) -> int:
        """The next slide break with a heading after it, or the text's end."""
        place = bisect_right(self.breaks, at)
        return self.breaks[place] if place < len(self.breaks) else len(self.lines)

    def _add(self, region: Region) -> int:
        self.regions.found.append(region)
        return region.end

    def _fence(self, at: int, mark: FenceLine) -> int:
        if mark.depth:
            return self._quoted_fence(at, mark)
        close = self._closer(at, mark.sign, mark.length)
        next_break = self._break_after(at)
        if close is not None and next_break < close and self._opens_between(mark.sign, mark.length, next_break, close):
            close = None
        end = next_break if close is None else close + 1
        return self._add(Region(Kind.FENCE, at, end, mark.prefix, mark.info, closed=close is not None))

    def _closer(self, at: int, sign: str, length: int) -> int | None:
        if length >= self.none_from[sign]:
            return None
        closers = self.closers[sign]
        for place in range(bisect_right(closers, (at, len(self.lines) * 2 + 9)), len(closers)):
            if closers[place][1] >= length:
                return closers[place][0]
        self.none_from[sign] = length
        return None

    def _opens_between(self, sign: str, length: int, start: int, end: int) -> bool:
        """Whether another fence opens between a slide break and the line that would close this one."""
        openers = self.openers[sign]
        for place in range(bisect_right(openers, (start, 0)), len(openers)):
            if openers[place][0] >= end:
                return False
            if openers[place][1] >= length:
                return True
        return False

    def _quoted_fence(self, at: int, mark: FenceLine) -> int:
        """A fence in a quote ends with the quote at the latest."""
        end, closed = at + 1, False
        while end < len(self.lines) and not closed:
            line = self.lines[end]
            bare = line.lstrip(" \t>")
            if line[: len(line) - len(bare)].count(">") < mark.depth:
                break
            end += 1
            close = fence_end(line)
            closed = close is not None and close[0] == mark.sign and close[1] >= mark.length
        return self._add(Region(Kind.FENCE, at, end, mark.prefix, mark.info, closed=closed))

    def _colons(self, at: int, prefix: str, info: str) -> None:
        if info:
            region = Region(Kind.CONTAINER, at, len(self.lines), prefix, info)
            self.open.append(region)
            self.regions.found.append(region)
        elif self.open:
            self.open.pop().end = at + 1
        else:
            self.regions.strays.append(at)

    def _hidden(self, at: int, tag: str) -> int:
        """`<style>` or `<script>` up to its end, which must come before the next rule."""
        ends = self.hidden_ends[tag]
        place = bisect_right(ends, at - 1)
        end = ends[place] if place < len(ends) else len(self.lines)
        rule = bisect_right(self.rules, at)
        if end == len(self.lines) or (rule < len(self.rules) and self.rules[rule] < end):
            return at + 1
        line = self.lines[end]
        column = line.find(">", line.lower().index(f"</{tag}")) + 1 or len(line)
        return self._add(Region(Kind.HIDDEN, at, end + 1, info=tag, end_column=column))

    def _comments(self, at: int) -> int:
        """All comments that begin on this line; the next line to handle."""
        starts, place, column = _comment_starts(self.lines[at], 0), 0, 0
        while True:
            while place < len(starts) and starts[place] < column:
                place += 1
            if place == len(starts):
                return at + 1
            start = starts[place]
            end, column, closed = self._comment_end(at, start)
            self._add(Region(Kind.COMMENT, at, end, "", self._text(at, start, end, column), start, column, closed))
            if not closed:
                return end
            if end - 1 > at:
                at = end - 1
                starts, place = _comment_starts(self.lines[at], column), 0

    def _text(self, at: int, start: int, end: int, column: int) -> str:
        """A comment's text; `column` is where its end mark ends, 0 when it has none."""
        if column and end - 1 == at:
            return self.lines[at][start + 4 : column - 3]
        rows = [self.lines[at][start + 4 :], *self.lines[at + 1 : end]]
        if column:
            rows[-1] = rows[-1][: column - 3]
        return "\n".join(rows)

    def _comment_end(self, at: int, column: int) -> tuple[int, int, bool]:
        """The line after the comment's last, the column after its end there, and whether it is closed."""
        same = self.lines[at].find("-->", column + 4)
        if same >= 0:
            return at + 1, same + 3, True
        place = bisect_right(self.ends, at)
        next_break = self._break_after(at)
        if place < len(self.ends):
            end = self.ends[place]
            again = bisect_right(self.starts, next_break)
            # Another comment begins on a later slide before this one ends: this one was never closed.
            if not (next_break < end and again < len(self.starts) and self.starts[again] <= end):
                return end + 1, self.lines[end].index("-->") + 3, True
        return next_break, 0, False


def _breaks(lines: list[str]) -> list[int]:
    """The rules that have a heading after them."""
    found, followed = [], False
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        if is_rule(line):
            if followed:
                found.append(index)
            followed = False
        elif line.strip() and not line.lstrip().startswith("<!--"):
            followed = heading(line) is not None
    return found[::-1]


def _comment_starts(line: str, column: int) -> list[int]:
    """The columns of every `<!--` from a column on that stands neither in a code span nor after a backslash."""
    starts = [match.start() for match in _COMMENT.finditer(line, column)]
    if not starts or "`" not in line:
        return starts
    spans, place, free = _code_spans(line, column), 0, []
    for start in starts:
        while place < len(spans) and spans[place][1] <= start:
            place += 1
        if place == len(spans) or start < spans[place][0]:
            free.append(start)
    return free


def _code_spans(line: str, column: int) -> list[tuple[int, int]]:
    """The columns that code spans of this line cover, from a column on."""
    spans: list[tuple[int, int]] = []
    runs = [(match.start(), match.end()) for match in _CODE_SPAN.finditer(line, column)]
    later: dict[int, list[int]] = {}
    for place in range(len(runs) - 1, -1, -1):
        later.setdefault(runs[place][1] - runs[place][0], []).append(place)
    place = 0
    while place < len(runs):
        start, end = runs[place]
        same = later[end - start]
        while same and same[-1] <= place:
            same.pop()
        if same:
            spans.append((start, runs[same[-1]][1]))
            place = same[-1]
        place += 1
    return spans
