"""Tables: header, rows, columns as wide as their words need."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from lecturedesk.course.block import Block
from lecturedesk.course.span import Spans, plain
from lecturedesk.markup.html import spans_html, to_html
from lecturedesk.markup.reads import Reading, reads
from lecturedesk.slides.columns import column_widths
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay, trial_of
from lecturedesk.slides.ops import Face

_SCALE = 0.9
_SIDE_PAD = 0.6  # of the table's text size, left and right of a cell's words
_ROW_PAD = 0.3  # above and below them
_RULE = 2.0  # units
_BOLD = Face(weight=600)
_NUMBER = re.compile(
    r"[≈~<>≤≥±+\-−–]?\s*[$€₽£]?\s*\d[\d\s\u00a0\u202f.,]*(\s*(%|[A-Za-zА-Яа-я°]{1,4}\.?))?(\s*\[\d+\])*"
)
_BLANK = {"", "-", "–", "—", "…"}

Row = tuple[Spans, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Block):
    """A table; `aligns` has left, center, right or nothing for each column, `header` may be empty."""

    header: Row
    rows: tuple[Row, ...]
    aligns: tuple[str, ...] = ()

    @property
    def columns(self) -> int:
        """How many columns the widest row has."""
        return max((len(row) for row in (self.header, *self.rows)), default=0)

    def align(self, column: int) -> str:
        """How a column is set: as the author says, else numbers right, but for a first column, and words left."""
        said = self.aligns[column] if column < len(self.aligns) else ""
        if said or column == 0:
            return said or "left"
        words = [plain(row[column]).strip() for row in self.rows if column < len(row)]
        words = [word for word in words if word not in _BLANK]
        return "right" if words and all(_NUMBER.fullmatch(word) for word in words) else "left"


@reads("table")
def read_table(element: Element, reading: Reading) -> Table | None:
    """A table with its alignments; a header whose cells are all empty is none."""
    rows = [_cells(row, reading) for row in element.iter("tr") if row.find("th") is None]
    header_row = next((row for row in element.iter("tr") if row.find("th") is not None), None)
    header = _cells(header_row, reading) if header_row is not None else ()
    model = header_row if header_row is not None else next(element.iter("tr"), None)
    if model is None:
        return None
    aligns = tuple(_align(cell) for cell in model)
    return Table(header=header if any(header) else (), rows=tuple(rows), aligns=aligns, line=reading.line(element))


def _cells(row: Element, reading: Reading) -> Row:
    return tuple(reading.spans(cell) for cell in row)


def _align(cell: Element) -> str:
    found = re.search(r"text-align:\s*(left|center|right)", cell.get("style", ""))
    return found[1] if found else cell.get("align", "")


@lay.register
def _(block: Table, flow: Flow) -> None:
    if not block.columns:
        return
    size = flow.scaled(_SCALE)
    widths = _widths(block, size, flow)
    whole = sum(widths)
    flow.canvas.across = max(flow.canvas.across, whole - flow.width)
    aligns = [block.align(column) for column in range(block.columns)]
    if block.header:
        tall = _row_height(block.header, widths, size, flow, _BOLD)
        flow.fill(flow.x, flow.y, whole, tall, "panel")
        _row(block.header, widths, aligns, flow, size=size, colour="title", face=_BOLD)
        flow.line(flow.x, flow.y, flow.x + whole, flow.y, colour="title", width=_RULE)
    for row in block.rows:
        _row(row, widths, aligns, flow, size=size)
        flow.line(flow.x, flow.y, flow.x + whole, flow.y, colour="line", width=_RULE)


def _widths(block: Table, size: float, flow: Flow) -> list[float]:
    pad = 2 * _SIDE_PAD * size
    natural, least = [pad] * block.columns, [pad] * block.columns
    for row in (block.header, *block.rows):
        face = _BOLD if row is block.header else Face()
        for column, cell in enumerate(row):
            natural[column] = max(natural[column], pad + flow.natural_width(cell, size=size, face=face))
            least[column] = max(least[column], pad + flow.least_width(cell, size=size, face=face))
    return column_widths(natural, least, flow.width)


def _row_height(row: Row, widths: Sequence[float], size: float, flow: Flow, face: Face) -> float:
    trial = trial_of(flow)
    _row(row, widths, ["left"] * len(widths), trial, size=size, face=face)
    return trial.y - flow.y


def _row(row: Row, widths: Sequence[float], aligns: Sequence[str], flow: Flow, *, size: float, colour: str = "",
         face: Face = Face()) -> None:  # fmt: skip
    """Set one row and go on below it."""
    x, top, deepest = flow.x, flow.y, flow.y + size * flow.theme.leading
    for cell, width, align in zip(row, widths, aligns, strict=False):
        inner = flow.at(x + _SIDE_PAD * size, top + _ROW_PAD * size, width - 2 * _SIDE_PAD * size)
        if cell:
            inner.text(cell, size=size, colour=colour, face=face, align=align)
        deepest = max(deepest, inner.y)
        x += width
    flow.y = deepest + _ROW_PAD * size


@to_html.register
def _(block: Table) -> str:
    aligns = [block.align(column) for column in range(block.columns)]
    head = f"<thead>{_row_html(block.header, aligns, 'th')}</thead>\n" if block.header else ""
    body = "\n".join(_row_html(row, aligns, "td") for row in block.rows)
    return f"<table>\n{head}<tbody>\n{body}\n</tbody>\n</table>"


def _row_html(row: Row, aligns: Sequence[str], tag: str) -> str:
    cells = (_cell_html(cell, align, tag) for cell, align in zip(row, aligns, strict=False))
    return f"<tr>{''.join(cells)}</tr>"


def _cell_html(cell: Spans, align: str, tag: str) -> str:
    side = "" if align == "left" else f' align="{align}"'
    return f"<{tag}{side}>{spans_html(cell)}</{tag}>"
