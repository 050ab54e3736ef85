"""Markdown in the one form that Python-Markdown nests as CommonMark does.

Python-Markdown is not CommonMark in lists, and looks for headings, quotes and rules inside paragraphs. So every block is
written as a paragraph of its own, nested by two columns a level, each line of text guarded by a mark that no block
begins with; what the markers were, and the line of each block, travels in the marks.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from lecturedesk.markup.lines import DELIMITERS, heading, indent, is_rule, is_underline, item
from lecturedesk.markup.marks import GUARD, HAS_LIFTED, HASH, LIFTED, lifted_mark, mark
from lecturedesk.markup.reads import Lifted

DEEPEST = 16
_TASK = re.compile(r"^\[([ xX])\](?:[ \t]+|$)")
_DEFINITION = re.compile(r"^:[ \t]+(?=\S)")
_CODE = 4
_LONGEST_ROW = 2000


class Row(NamedTuple):
    """A line of text and its line in the file."""

    text: str
    line: int


def normal(rows: list[Row], lifted: list[Lifted], too_deep: Callable[[int], None], depth: int = 0) -> list[str]:
    """The blocks of the rows in normal form; indented code joins `lifted`, `too_deep` hears of lines nested too far."""
    return _Normaliser(rows, lifted, too_deep, depth).run()


class _Normaliser:
    """Walks over the rows of one container; quotes inside are normalised by another one."""

    def __init__(self, rows: list[Row], lifted: list[Lifted], too_deep: Callable[[int], None], depth: int) -> None:
        self.rows = [Row(row.text.expandtabs(_CODE), row.line) for row in rows]
        self.lifted = lifted
        self.too_deep = too_deep
        self.depth = depth
        self.at = 0
        self.out: list[str] = []
        self.items: list[int] = []  # the columns where the content of the open items begins
        self.paragraph: list[Row] = []
        self.level = 0  # how many items the paragraph stands in
        self.term = False  # whether the last block is a paragraph, which a definition may follow

    def run(self) -> list[str]:
        """All blocks."""
        while self.at < len(self.rows):
            row = self.rows[self.at]
            if not row.text.strip():
                self._flush()
                self.at += 1
            elif self.paragraph:
                self._under_paragraph(row)
            else:
                self._begin(row)
        self._flush()
        return self.out

    def _inside(self, column: int) -> int:
        """How many of the open items a line that begins at this column stands in."""
        return sum(1 for content in self.items if content <= column)

    def _emit(self, text: str, level: int | None = None) -> None:
        pad = "  " * (len(self.items) if level is None else level)
        self.out.append("\n".join(pad + line for line in text.split("\n")))
        self.term = False

    def _flush(self) -> None:
        if not self.paragraph:
            return
        first, *more = self.paragraph
        text = "\n".join([mark(first.line) + first.text.lstrip(), *(GUARD + row.text.lstrip() for row in more)])
        self.paragraph = []
        self._emit(text, self.level)
        self.term = True

    def _under_paragraph(self, row: Row) -> None:
        """A line under a paragraph: more of it, the line that makes it a heading, or another block."""
        column = indent(row.text)
        around = self._inside(column)
        inside = around >= self.level
        bare = row.text[column:]
        if inside and (sign := is_underline(row.text[self._base() :])):
            first = self.paragraph[0]
            text = " ".join(line.text.strip() for line in self.paragraph)
            self.paragraph = []
            self._heading(1 if sign == "=" else 2, text, first.line)
            self.at += 1
            return
        # Far to the right a marker is a word of the paragraph; in a list it is taken for what was meant, a nested item.
        marker = item(bare) if around or column < _CODE else None
        interrupts = marker is not None and (
            not inside or (bare[marker[2] :].strip() != "" and (marker[1] in "-*+" or marker[1][:-1] == "1"))
        )
        if interrupts or HAS_LIFTED in bare or self._begins(bare, column - (self.items[around - 1] if around else 0)):
            self._flush()
            self._begin(row)
        else:
            self.paragraph.append(row)
            self.at += 1

    def _base(self) -> int:
        return self.items[self.level - 1] if self.level else 0

    def _begins(self, bare: str, column: int) -> bool:
        """Whether a line that is no list item begins a block under a paragraph; `column` counts from its container."""
        return column < _CODE and bool(
            bare.startswith(">") or LIFTED.match(bare) or heading(bare) or is_rule(bare)
            or (_DEFINITION.match(bare) and self._may_define()) or self._is_table(bare)
        )  # fmt: skip

    def _may_define(self) -> bool:
        return bool(self.paragraph) or self.term or (bool(self.out) and self.out[-1].lstrip().startswith(": "))

    def _is_table(self, bare: str) -> bool:
        if "|" not in bare or self.at + 1 >= len(self.rows) or len(bare) > _LONGEST_ROW:
            return False
        under = self.rows[self.at + 1].text.strip()
        return len(under) <= _LONGEST_ROW and "|" in under and "-" in under and bool(DELIMITERS.match(under))

    def _begin(self, row: Row) -> None:
        """The first line of a block."""
        column = indent(row.text)
        term = self.term
        self.items = self.items[: self._inside(column)]
        base = self.items[-1] if self.items else 0
        bare = row.text[column:]
        marker = item(bare)
        if column - base >= _CODE and not (marker and self.items) and HAS_LIFTED not in bare:
            self._code(base)
        elif marker:
            self._item(row, column, bare, marker)
        elif bare.startswith(">"):
            self._quote()
        elif LIFTED.match(bare):
            self._emit(bare)
            self.at += 1
        elif found := heading(bare):
            self._heading(found[0], found[1], row.line)
            self.at += 1
        elif is_rule(bare):
            self._emit("---")
            self.at += 1
        elif (definition := _DEFINITION.match(bare)) and (term or self._may_define()) and not self._full():
            self._definition(row, column, definition.end(), has_term=term)
        elif self._is_table(bare):
            self._table()
        else:
            self.paragraph = [Row(bare, row.line)]
            self.level = len(self.items)
            self.at += 1

    def _full(self) -> bool:
        """Whether no more can be nested here."""
        return self.depth + len(self.items) >= DEEPEST

    def _heading(self, level: int, text: str, line: int) -> None:
        self._emit("#" * level + " " + mark(line) + text.replace("#", HASH))

    def _item(self, row: Row, column: int, bare: str, marker: tuple[int, str, int]) -> None:
        """An item's marker; what follows it is read again as a line of its own inside."""
        _start, sign, content = marker
        if self._full():
            self.too_deep(row.line)
            if HAS_LIFTED in bare:
                self._emit(bare[bare.index(HAS_LIFTED) :])
            else:
                self.paragraph, self.level = [Row(bare, row.line)], len(self.items)
            self.at += 1
            return
        rest = bare[min(content, len(bare)) :]
        flags = "*" if sign == "*" or sign.endswith(")") else ""
        if task := _TASK.match(rest):
            flags += task[1].lower()
            rest = rest[task.end() :]
        self._emit(("- " if len(sign) == 1 else f"{sign[:-1]}. ") + mark(row.line, flags))
        self._inner(row, column + content, rest)

    def _inner(self, row: Row, content: int, rest: str) -> None:
        self.items.append(content)
        if rest.strip():
            self.rows[self.at] = Row(" " * content + rest, row.line)
        else:
            self.at += 1

    def _definition(self, row: Row, column: int, width: int, *, has_term: bool) -> None:
        """`: words` under a term or another definition."""
        begin = ": " + mark(row.line)
        if has_term and self.out and not self.out[-1].startswith("  " * (len(self.items) + 1)):
            terms = self.out.pop()
            self.out.append(terms + "\n" + "  " * len(self.items) + begin)
            self.term = False
        else:
            self._emit(begin)
        self._inner(row, column + width, row.text[column + width :])

    def _code(self, base: int) -> None:
        """Indented code, which is lifted like a fence."""
        first, code, blanks = self.rows[self.at].line, [], 0
        while self.at < len(self.rows):
            text = self.rows[self.at].text
            if (text.strip() and indent(text) < base + _CODE) or HAS_LIFTED in text:
                break
            blanks = 0 if text.strip() else blanks + 1
            code.append(text[base + _CODE :])
            self.at += 1
        self._emit(lifted_mark(len(self.lifted)))
        self.lifted.append(Lifted("fence:", "\n".join(code[: len(code) - blanks]), first))

    def _table(self) -> None:
        """A table's rows up to a line without a bar; each first cell bears its line."""
        lines: list[str] = []
        while self.at < len(self.rows):
            text, line = self.rows[self.at].text.strip(), self.rows[self.at].line
            if "|" not in text or len(text) > _LONGEST_ROW or text.startswith(">"):
                break
            if len(lines) == 1:
                lines.append(text)
            else:
                lines.append("|" + mark(line) + text[1:] if text.startswith("|") else mark(line) + text)
            self.at += 1
        self._emit("\n".join(lines))

    def _leaves_quote(self, bare: str, column: int) -> bool:
        """Whether a line without `>` is a block of its own, seen from the column of the quote."""
        return HAS_LIFTED in bare or (column < _CODE and (bool(item(bare)) or self._begins(bare, column)))

    def _quote(self) -> None:
        """A quote, with the lines that go on under its last paragraph."""
        inner: list[Row] = []
        base, full = self.items[-1] if self.items else 0, self.depth + len(self.items) + 1 >= DEEPEST
        while self.at < len(self.rows):
            row = self.rows[self.at]
            bare = row.text.lstrip(" ")
            if bare.startswith(">") and indent(row.text) >= base:
                text = bare[2:] if bare[1:2] == " " else bare[1:]
                if full and text.lstrip().startswith(">"):
                    self.too_deep(row.line)
                    text = text.lstrip(" >")
                inner.append(Row(text, row.line))
            elif bare and _goes_on(inner[-1].text) and not self._leaves_quote(bare, indent(row.text) - base):
                inner.append(row)
            else:
                break
            self.at += 1
        if self.out and self.out[-1].lstrip(" ").startswith(">"):
            self._emit(GUARD)  # keeps two quotes apart
        blocks = normal(inner, self.lifted, self.too_deep, self.depth + len(self.items) + 1)
        self._emit("\n".join(f"> {line}" if line else ">" for line in "\n\n".join([GUARD, *blocks]).split("\n")))


def _goes_on(text: str) -> bool:
    """Whether a quote's line is text that a line without `>` may go on with."""
    bare = text.lstrip("> \t")
    return bool(bare) and not heading(bare) and not is_rule(bare) and not LIFTED.match(bare) and "|" not in bare
