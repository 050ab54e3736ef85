"""`[label]: address` and `[^label]: footnote`, collected for a whole file."""

import re
from collections.abc import Sequence
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.markup.lines import indent
from lecturedesk.markup.parts import Definitions, Footnote

_LINK = re.compile(
    r"""^[ ]{0,3}\[([^\[\]^@\s][^\[\]]{0,200})\]:[ \t]*
    (?:<([^<>\s]{1,2000})>|([^\s<>]{0,2000}[/.:\#][^\s<>]{0,2000}))
    (?:[ \t]+(?:"([^"]{0,500})"|'([^']{0,500})'|\(([^()]{0,500})\)))?[ \t]*$""",
    re.VERBOSE,
)
_FOOTNOTE = re.compile(r"^ {0,3}\[\^([^\[\]\s]{1,100})\]:[ \t]*(.*)$")
_LONGEST = 5000


def label(text: str) -> str:
    """The form in which labels are compared: folded, white space as one space."""
    return " ".join(text.split()).casefold()


class Collector:
    """Takes definitions out of a list of lines."""

    def __init__(self, path: Path, first_line: int) -> None:
        self.path = path
        self.first_line = first_line
        self.links: dict[str, tuple[str, str]] = {}
        self.footnotes: dict[str, Footnote] = {}
        self.problems: list[Problem] = []

    def take(self, lines: list[str], is_code: Sequence[bool]) -> None:
        """Collect the definitions and blank their lines; lines of code are passed over."""
        at, free = 0, True
        while at < len(lines):
            line = lines[at]
            if is_code[at] or "]:" not in line or len(line) > _LONGEST:
                free = not line.strip() or line.lstrip().startswith(("#", ":::", "```", "~~~"))
            elif match := _FOOTNOTE.match(line):
                at = self._footnote(match, lines, is_code, at)
                free = True
                continue
            elif free and (match := _LINK.match(line)):
                self._link(match, at)
                lines[at] = ""
            else:
                free = False
            at += 1

    def done(self) -> Definitions:
        """All that was collected."""
        return Definitions(self.links, self.footnotes)

    def _link(self, match: re.Match[str], at: int) -> None:
        name = label(match[1])
        if name in self.links:
            self._twice(f"[{match[1]}]", at)
        self.links.setdefault(name, (match[2] or match[3], match[4] or match[5] or match[6] or ""))

    def _footnote(self, match: re.Match[str], lines: list[str], is_code: Sequence[bool], at: int) -> int:
        """Take a footnote with the lines that continue it; return the line after."""
        rows = [match[2]]
        lines[at] = ""
        end = at + 1
        while end < len(lines) and not is_code[end] and lines[end].strip() and indent(lines[end]) >= 2:
            rows.append(lines[end].strip())
            lines[end] = ""
            end += 1
        name = label(match[1])
        if name in self.footnotes:
            self._twice(f"[^{match[1]}]", at)
        self.footnotes.setdefault(name, Footnote("\n".join(rows).strip(), self.first_line + at))
        return end

    def _twice(self, name: str, at: int) -> None:
        what = _("{name} is defined twice; the first counts.").format(name=name)
        self.problems.append(Problem(Level.WARNING, "defined-twice", self.path, self.first_line + at, what))
