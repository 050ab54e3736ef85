"""The lines of a mermaid fence: comments left out, steps counted, labels as spans."""

import re
from dataclasses import dataclass, field
from html import unescape

from lecturedesk.course.span import BREAK, Span, Spans, Style

_BREAK = re.compile(r"\s*(?:<br\s*/?>|\\n|\n)\s*", re.IGNORECASE)
_ENTITY = re.compile(r"#(\d+|[A-Za-z]\w*);")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_BOLD = re.compile(r"\*\*(.+?)\*\*|<b>(.+?)</b>", re.IGNORECASE)
_LONGEST = 2000  # letters of a line, and lines: no diagram that can be read has more
_STEP = re.compile(r"%%\s*step\s*$")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a line of the file (from 1) and how to mend it; `level` is error, warning or hint."""

    line: int
    what: str
    mend: str = ""
    level: str = "warning"


@dataclass(frozen=True, slots=True)
class Row:
    """One line that says something: its words, its line in the file, its indent and the step it belongs to."""

    text: str
    line: int
    step: int
    indent: int


@dataclass(slots=True)
class Faults:
    """Faults as they are found."""

    found: list[Fault] = field(default_factory=list)

    def add(self, line: int, what: str, mend: str = "", level: str = "warning") -> None:
        """Note a fault."""
        self.found.append(Fault(line, what, mend, level))


def rows(text: str, line: int) -> list[Row]:
    """The lines of a diagram whose first is `line` of the file; `%% step` counts the steps of what follows."""
    found: list[Row] = []
    step = 0
    skipping = False
    for number, raw in enumerate(text.split("\n", _LONGEST)[:_LONGEST], line):
        words = raw[:_LONGEST].strip()
        if words == "---" and not found:
            skipping = not skipping
        elif _STEP.fullmatch(words):
            step += 1
        elif words and not words.startswith("%%") and not skipping:
            lead = raw[: len(raw) - len(raw.lstrip())].expandtabs(4)
            found.append(Row(re.sub(r"\s%%\s.*$", "", words), number, step, len(lead)))
    return found


def kind(text: str) -> str:
    """The word that names the kind of diagram, or nothing."""
    first = next(iter(rows(text, 1)), None)
    return first.text.split()[0].rstrip(":;") if first else ""


def label(text: str) -> Spans:
    """A label as spans: `<br>` breaks the line, `**words**` are strong, `#35;` is a letter, quotes around it go."""
    text = text.strip()
    if len(text) >= 2 and text[0] == text[-1] == '"':
        text = text[1:-1].strip()
    if len(text) >= 2 and text[0] == text[-1] == "`":
        text = text[1:-1].strip()
    spans: list[Span] = []
    for index, part in enumerate(_BREAK.split(text)):
        if index and spans:
            spans.append(BREAK)
        spans.extend(_strong(part))
    while spans and spans[-1] == BREAK:
        spans.pop()
    return tuple(spans)


def _strong(text: str) -> list[Span]:
    spans: list[Span] = []
    at = 0
    for found in _BOLD.finditer(text):
        spans += [Span(_decoded(text[at : found.start()])), Span(_decoded(found[1] or found[2]), Style.STRONG)]
        at = found.end()
    return [span for span in (*spans, Span(_decoded(text[at:]))) if span.text]


def _decoded(text: str) -> str:
    return unescape(_ENTITY.sub(lambda m: f"&#{m[1]};" if m[1].isdigit() else f"&{m[1]};", _TAG.sub("", text)))
