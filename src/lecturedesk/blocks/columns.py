"""Columns beside each other."""

import re
from dataclasses import dataclass

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level
from lecturedesk.course.block import Block
from lecturedesk.markup.html import all_html, to_html
from lecturedesk.markup.reads import Lifted, Reading, reads_lifted
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay, stack

_GAP = 56.0  # units
_WIDTH = re.compile(r"(\d+(?:\.\d+)?)\s*(%?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Block):
    """One column; `width` is its share of the columns' width, 0 when it shares what the others leave."""

    blocks: tuple[Block, ...]
    width: float = 0.0

    @property
    def fills(self) -> bool:
        """A column takes the room that what is drawn inside it takes."""
        return any(block.fills for block in self.blocks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns(Block):
    """Columns, the first at the left."""

    columns: tuple[Column, ...]

    @property
    def fills(self) -> bool:
        """Columns take the room that what is drawn inside them takes."""
        return any(column.fills for column in self.columns)


@reads_lifted("container:columns")
def read_columns(lifted: Lifted, reading: Reading) -> Columns | None:
    """Columns from `::: columns`; what stands between the columns inside becomes a column of its own."""
    columns: list[Column] = []
    loose: list[Block] = []
    for block in (*reading.read(lifted.text, lifted.line + 1), None):
        if isinstance(block, Column) or block is None:
            if loose:
                columns.append(Column(blocks=tuple(loose), line=loose[0].line))
                loose = []
            if block:
                columns.append(block)
        else:
            loose.append(block)
    return Columns(columns=tuple(columns), line=lifted.line) if columns else None


@reads_lifted("container:column")
def read_column(lifted: Lifted, reading: Reading) -> Column:
    """One column from `::: column {width=40%}`."""
    said = lifted.attributes.get("width", "").strip()
    width = share(said)
    if said and not width:
        reading.problem(
            Level.WARNING,
            "column-width",
            lifted.line,
            _("A column cannot be “{said}” wide.").format(said=said),
            _("Write width=40%."),
        )
    return Column(blocks=reading.read(lifted.text, lifted.line + 1), width=width, line=lifted.line)


def share(width: str) -> float:
    """The share of 1 that "40%" or "0.4" names, 0 for anything else."""
    found = _WIDTH.fullmatch(width)
    value = float(found[1]) / (100 if found[2] else 1) if found else 0.0
    return value if 0 < value <= 1 else 0.0


def shares(columns: tuple[Column, ...]) -> list[float]:
    """The shares of all columns, together 1: those without a width share the rest, which is at least a tenth each."""
    said = sum(column.width for column in columns)
    silent = sum(not column.width for column in columns)
    rest = max((1 - said) / silent, 0.1) if silent else 0.0
    widths = [column.width or rest for column in columns]
    return [width / max(sum(widths), 1.0) for width in widths]


@lay.register
def _lay_columns(block: Columns, flow: Flow) -> None:
    whole = flow.width - _GAP * (len(block.columns) - 1)
    flows = flow.split([whole * part for part in shares(block.columns)], _GAP)
    for column, inner in zip(block.columns, flows, strict=True):
        stack(column.blocks, inner)
    flow.join(flows)


@lay.register
def _lay_column(block: Column, flow: Flow) -> None:
    stack(block.blocks, flow)


@to_html.register
def _html_columns(block: Columns) -> str:
    return f'<div class="columns">\n{all_html(block.columns)}\n</div>'


@to_html.register
def _html_column(block: Column) -> str:
    width = f' data-width="{block.width:.0%}"' if block.width else ""
    return f'<div class="column"{width}>\n{all_html(block.blocks)}\n</div>'
