"""Mermaid pies: parts of a whole with their values."""

import re

from lecturedesk.base.i18n import _
from lecturedesk.course.diagram import Pie, Slice
from lecturedesk.course.span import Spans
from lecturedesk.markup.mermaid.source import Faults, label, rows

_SLICE = re.compile(r'"?([^"]+?)"?\s*:\s*(\S.*)')


def read_pie(text: str, line: int) -> tuple[Pie | None, Faults]:
    """A pie from the lines of its fence, the first of which is `line` of the file, and its faults."""
    faults = Faults()
    title: Spans = ()
    slices: list[Slice] = []
    lines = rows(text, line)
    head = lines[0].text if lines else ""
    if " title " in head:
        title = label(head.partition(" title ")[2])
    for row in lines[1:]:
        if row.text.startswith("title "):
            title = label(row.text[6:])
            continue
        if row.text == "showData":
            head += " showData"
            continue
        found = _SLICE.fullmatch(row.text)
        value = _number(found[2]) if found else None
        if found is None or value is None or value < 0:
            faults.add(
                row.line, _("“{words}” is no part of a pie.").format(words=row.text), _('Write `"Label" : 42.5`.')
            )
        else:
            slices.append(Slice(label=label(found[1]), value=value, step=row.step, line=row.line))
    if not slices or not sum(part.value for part in slices):
        return None, faults
    return Pie(slices=tuple(slices), title=title, values="showData" in head, line=line), faults


def _number(text: str) -> float | None:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return None
