"""The text of a `chart` fence: settings, then a small CSV."""

import csv
import re
from dataclasses import dataclass, field

from lecturedesk.base.i18n import _
from lecturedesk.course.chart import TYPES, ChartData, Series
from lecturedesk.course.span import Span
from lecturedesk.markup.mermaid.source import Faults, label

KEYS = ("type", "unit", "source", "title", "highlight")
_SETTING = re.compile(r"([A-Za-z]+)\s*:\s*(.*)")
_MISSING = {"", "-", "–", "—", "n/a", "н/д", "..."}
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")
_PLAIN = re.compile(r"[+-]?(\d+([.,]\d+)?|[.,]\d+)")
_CYRILLIC = re.compile("[А-Яа-яЁё]")
_MOST_ROWS = 60
_LONGEST = 2000  # letters of a line
_MOST_DIGITS = 24


@dataclass(slots=True)
class _Draft:
    settings: dict[str, str] = field(default_factory=dict)
    rows: list[tuple[int, list[str]]] = field(default_factory=list)
    faults: Faults = field(default_factory=Faults)
    russian: bool = False


def read_chart(text: str, line: int) -> tuple[ChartData | None, Faults]:
    """A chart from the lines of its fence, the first of which is `line` of the file, and its faults."""
    draft = _Draft()
    body = _settings([row[:_LONGEST] for row in text.split("\n")], line, draft)
    _table(body, draft)
    if len(draft.rows) < 2 or len(draft.rows[0][1]) < 2:
        draft.faults.add(
            line, _("The chart has no values."), _("Write a line of names, then lines such as `2015, 180`.")
        )
        return None, draft.faults
    return _chart(draft, line), draft.faults


def _settings(lines: list[str], line: int, draft: _Draft) -> list[tuple[int, str]]:
    """Take the settings off the top; what is left are the numbered lines of the table."""
    for index, raw in enumerate(lines):
        words = raw.strip()
        found = _SETTING.fullmatch(words)
        if (not words and draft.settings) or words == "---":
            return [(line + at, row) for at, row in enumerate(lines[index + 1 :], index + 1)]
        if found and found[1].lower() in KEYS:
            draft.settings[found[1].lower()] = found[2].strip().strip('"')
        elif found and "," not in found[1]:
            draft.faults.add(
                line + index,
                _("A chart has no `{name}`.").format(name=found[1]),
                _("Use {names}.").format(names=", ".join(KEYS)),
            )
        elif words:
            return [(line + at, row) for at, row in enumerate(lines[index:], index)]
    return []


def _table(body: list[tuple[int, str]], draft: _Draft) -> None:
    rows = [(number, row) for number, row in body if row.strip() and not row.lstrip().startswith("#")]
    head = rows[0][1] if rows else ""
    mark = next((mark for mark in ("\t", ";", "|") if mark in head), ",")
    for number, row in rows:
        cells = next(
            csv.reader([row.strip().strip("|") if mark == "|" else row], delimiter=mark, skipinitialspace=True), []
        )
        draft.rows.append((number, [cell.strip() for cell in cells]))
    if len(draft.rows) > _MOST_ROWS:
        draft.faults.add(
            draft.rows[_MOST_ROWS][0],
            _("A chart shows {count} rows at most.").format(count=_MOST_ROWS - 1),
            _("Show fewer."),
        )
        del draft.rows[_MOST_ROWS:]


def _chart(draft: _Draft, line: int) -> ChartData:
    names = draft.rows[0][1][1:]
    words = [*draft.settings.values(), *(cell for _number, cells in draft.rows for cell in cells)]
    draft.russian = any(_CYRILLIC.search(word) for word in words)
    table: list[list[tuple[float | None, str]]] = []
    for number, cells in draft.rows[1:]:
        if len(cells) > len(names) + 1:
            draft.faults.add(
                number, _("This row has more values than there are names above."), _("Quote commas in numbers.")
            )
        found = [_value(cell, number, draft) for cell in cells[1 : len(names) + 1]]
        table.append(found + [(None, "")] * (len(names) - len(found)))
    categories = [cells[0] for _number, cells in draft.rows[1:]]
    marked = {name.strip() for name in draft.settings.get("highlight", "").split(";") if name.strip()}
    for name in sorted(marked - set(categories)):
        draft.faults.add(
            line, _("There is no row “{name}” to highlight.").format(name=name), _("Write a row's first cell.")
        )
    return ChartData(
        type=_type(draft, line),
        categories=tuple(label(name) or (Span("—"),) for name in categories),
        series=tuple(
            Series(
                name=label(name),
                values=tuple(row[index][0] for row in table),
                written=tuple(row[index][1] for row in table),
                line=draft.rows[0][0],
            )
            for index, name in enumerate(names)
        ),
        unit=draft.settings.get("unit", ""),
        title=label(draft.settings.get("title", "")),
        source=label(draft.settings.get("source", "")),
        marked=tuple(index for index, name in enumerate(categories) if name in marked),
        line=line,
    )


def _type(draft: _Draft, line: int) -> str:
    said = draft.settings.get("type", "column").lower()
    if said in TYPES:
        return said
    draft.faults.add(
        line, _("A chart cannot be a “{said}”.").format(said=said), _("Use {names}.").format(names=", ".join(TYPES))
    )
    return "column"


def _value(cell: str, number: int, draft: _Draft) -> tuple[float | None, str]:
    """The number in a cell and how it is shown: both signs of a decimal are read, thousands are set apart.

    English words have a comma there, Russian ones a space, and none in a number of four digits.
    """
    if cell.lower() in _MISSING:
        return None, ""
    words = re.sub(r"[\s\u00a0\u202f%]", "", cell).replace("−", "-").replace("–", "-")
    if _GROUPED.fullmatch(words):
        words = words.replace(",", "")
    if not _PLAIN.fullmatch(words) or len(words) > _MOST_DIGITS:
        draft.faults.add(
            number, _("“{cell}” is no number.").format(cell=cell), _("Write digits, or leave the cell empty."), "error"
        )
        return None, ""
    shown = words.lstrip("+")
    whole, point, rest = re.fullmatch(r"(-?\d*)([.,]?)(\d*)", shown).groups()  # type: ignore[union-attr]
    spaced = draft.russian or point == ","
    if not spaced or len(whole.lstrip("-")) > 4:
        whole = re.sub(r"(?<=\d)(?=(\d{3})+$)", "\u00a0" if spaced else ",", whole)
    return float(words.replace(",", ".")), (whole + point + rest).replace("-", "−")
