"""Code: coloured, line by line, parts of it one after the other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level
from lecturedesk.course.block import Block
from lecturedesk.course.span import Span, Spans, Style
from lecturedesk.markup.html import to_html
from lecturedesk.markup.reads import Lifted, Reading, reads_lifted
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay
from lecturedesk.slides.ops import LAST, Face, TextOp
from lecturedesk.slides.styling import SMALLEST

_SCALE = 0.85
_PAD = 0.9  # of the code's size
_GROUPS = re.compile(r"\{\s*((?:\d+(?:-\d+)?|all|\*)(?:[,|]\s*(?:\d+(?:-\d+)?|all|\*))*)\s*\}")
_NUMBERED = {"numbers", "linenos", "numberLines", "number-lines", "line-numbers"}
_MONO = Face("mono")
_ROLES = (
    ("Comment", "code-comment"), ("Keyword", "code-keyword"), ("Operator.Word", "code-keyword"),
    ("Literal.String", "code-string"), ("Literal.Number", "code-number"), ("Literal.Date", "code-number"),
    ("Name.Function", "code-name"), ("Name.Class", "code-name"), ("Name.Tag", "code-keyword"),
    ("Name.Attribute", "code-name"), ("Name.Builtin", "code-name"), ("Name.Decorator", "code-name"),
    ("Name.Constant", "code-number"),
)  # fmt: skip

Group = tuple[tuple[int, int], ...]  # ranges of line numbers from 1, both ends included; empty means every line
Token = tuple[str, str]  # words and their colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Code(Block):
    """Source code; `groups` are the lines that stand out, one group after the other, `numbered` shows line numbers."""

    code: Spans
    language: str = ""
    groups: tuple[Group, ...] = ()
    numbered: bool = False
    start: int = 1

    @property
    def own_steps(self) -> int:
        """One press from each group to the next."""
        return max(0, len(self.groups) - 1)

    @property
    def source(self) -> str:
        """The code as one text."""
        return "".join(span.text for span in self.code)


@reads_lifted("fence:*")
def read_code(lifted: Lifted, reading: Reading) -> Code:
    """Any fence that no other block reads; `{1|2-3}` makes groups, `numbers` shows line numbers."""
    language = lifted.name.partition(":")[2] if lifted.name.startswith("fence:") else lifted.name
    source = lifted.text.expandtabs(4).rstrip("\n")
    words = {*lifted.classes, *lifted.attributes, *lifted.rest.split()}
    found = _GROUPS.search(lifted.rest)
    groups = tuple(_group(part) for part in found[1].split("|")) if found else ()
    count = source.count("\n") + 1
    if any(last > count for group in groups for _first, last in group):
        reading.problem(
            Level.WARNING,
            "code-groups",
            lifted.line,
            _("The code has only {count} lines.").format(count=count),
            _("Mend the numbers in {...}."),
        )
    start = lifted.attributes.get("startFrom", lifted.attributes.get("start", "1"))
    return Code(
        code=(Span(source, Style.CODE, free=True),),
        language=language,
        groups=groups,
        numbered=bool(words & _NUMBERED),
        start=int(start) if start.isdigit() else 1,
        line=lifted.line,
    )


def _group(part: str) -> Group:
    ranges = []
    for piece in part.split(","):
        first, _dash, last = piece.strip().partition("-")
        if not first.isdigit():
            return ()
        ranges.append((int(first), int(last or first)))
    return tuple(ranges)


@lay.register
def _lay(block: Code, flow: Flow) -> None:
    size = flow.scaled(_SCALE)
    pad = size * _PAD
    lines = coloured(block.source, block.language)
    flow.say(block.code)
    with flow.panel("panel", pad=pad) as inner:
        gutter = _gutter(block, len(lines), size, flow)
        column = inner.inset(left=gutter)
        for number, line in enumerate(lines, 1):
            top = column.y
            rows = _rows(line, size, column, wrap=flow.size <= SMALLEST)
            for first, last, lit in _phases(block, number, flow):
                column.y = top
                with column.showing(first, last):
                    _draw_line(block, number, rows, lit, size, gutter, column)
        inner.join([column])
    flow.canvas.steps += block.own_steps


def _gutter(block: Code, count: int, size: float, flow: Flow) -> float:
    if not block.numbered:
        return 0.0
    return flow.ruler.advance(str(block.start + count - 1) + "  ", _MONO, size)


def _phases(block: Code, number: int, flow: Flow) -> Iterator[tuple[int, int, bool]]:
    """From which step to which a line is lit or dimmed."""
    if not block.groups:
        yield flow.canvas.first, LAST, True
        return
    base = flow.canvas.steps
    for index, group in enumerate(block.groups):
        first = flow.canvas.first if index == 0 else base + index
        last = LAST if index == len(block.groups) - 1 else base + index
        yield first, last, not group or any(low <= number <= high for low, high in group)


def _draw_line(block: Code, number: int, rows: list[list[Token]], lit: bool, size: float, gutter: float,
               flow: Flow) -> None:  # fmt: skip
    tall = size * flow.theme.leading
    if lit and any(block.groups):
        flow.fill(flow.x - gutter - size * 0.4, flow.y, flow.width + gutter + size * 0.8, tall * len(rows), "warm")
    baseline = flow.y + size * (flow.theme.baseline + (flow.theme.leading - 1.35) / 2)
    if gutter:
        _put(str(block.start + number - 1), flow.x - gutter, baseline, size, "muted", flow)
    for row in rows:
        x = flow.x
        for text, colour in row:
            x += _put(text, x, baseline, size, colour if lit else "muted", flow)
        baseline += tall
        flow.y += tall


def _put(text: str, x: float, y: float, size: float, colour: str, flow: Flow) -> float:
    width = flow.ruler.advance(text, _MONO, size)
    if text.strip():
        flow.emit(TextOp(x=x, y=y, text=text, size=size, width=width, face=_MONO, colour=colour))
    return width


def _rows(line: list[Token], size: float, flow: Flow, *, wrap: bool) -> list[list[Token]]:
    """The line as it is; too wide, it is noted so that the slide shrinks, and in the smallest size it is wrapped."""
    width = sum(flow.ruler.advance(text, _MONO, size) for text, _colour in line)
    if width <= flow.width + 0.5:
        return [line]
    if not wrap:
        flow.canvas.across = max(flow.canvas.across, width - flow.width)
        return [line]
    flow.warn(_("A line of code is too long for the slide and was wrapped."))
    return _wrapped(line, max(8, int(flow.width / flow.ruler.advance("m", _MONO, size))))


def _wrapped(line: list[Token], letters: int) -> list[list[Token]]:
    """The line in rows of so many letters; what goes on is indented by two."""
    rows: list[list[Token]] = [[]]
    used = 0
    for text, colour in line:
        rest = text
        while rest:
            if used >= letters:
                rows.append([("  ", colour)])
                used = 2
            part, rest = rest[: letters - used], rest[letters - used :]
            rows[-1].append((part, colour))
            used += len(part)
    return rows


@lru_cache(maxsize=64)
def coloured(source: str, language: str) -> list[list[Token]]:
    """The lines of the code as words with colours of the theme; an unknown language is set in ink."""
    lines: list[list[Token]] = [[]]
    for text, colour in _tokens(source, language):
        first, *others = text.split("\n")
        lines[-1].append((first, colour))
        lines.extend([(other, colour)] for other in others)
    return [[token for token in line if token[0]] for line in lines]


def _tokens(source: str, language: str) -> Iterator[Token]:
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language or "text", stripnl=False, ensurenl=False)
    except ClassNotFound:
        yield source, "ink"
        return
    for kind, text in lexer.get_tokens(source):
        name = str(kind).removeprefix("Token.")
        yield text, next((role for start, role in _ROLES if name.startswith(start)), "ink")


@to_html.register
def _html(block: Code) -> str:
    language = f' class="language-{escape(block.language, quote=True)}"' if block.language else ""
    return f"<pre><code{language}>{escape(block.source)}</code></pre>"
