"""Mermaid mind maps: topics by indent."""

import re
from dataclasses import dataclass, field

from lecturedesk.base.i18n import _
from lecturedesk.course.diagram import Mindmap, Topic
from lecturedesk.markup.mermaid.source import Faults, Row, label, rows

_SHAPES = (("((", "))", "circle"), ("))", "((", "circle"), (")", "(", "round"), ("{{", "}}", "hexagon"),
           ("[", "]", "box"), ("(", ")", "round"))  # fmt: skip
_DEEPEST = 12


@dataclass(slots=True)
class _Draft:
    row: Row
    below: list["_Draft"] = field(default_factory=list)


def read_mindmap(text: str, line: int) -> tuple[Mindmap | None, Faults]:
    """A mind map from the lines of its fence, the first of which is `line` of the file, and its faults."""
    faults = Faults()
    open_topics: list[_Draft] = []
    root: _Draft | None = None
    for row in rows(text, line)[1:]:
        if row.text.startswith(("::icon", ":::")):
            continue
        draft = _Draft(row)
        while open_topics and open_topics[-1].row.indent >= row.indent:
            open_topics.pop()
        if root is None:
            root = draft
        elif open_topics and len(open_topics) < _DEEPEST:
            open_topics[-1].below.append(draft)
        else:
            faults.add(row.line, _("A mind map has one topic in its middle."), _("Indent this line below another."))
            root.below.append(draft)
            open_topics = [root]
        open_topics.append(draft)
    return (Mindmap(root=_topic(root), line=line) if root else None), faults


def _topic(draft: _Draft) -> Topic:
    words, shape = _words(draft.row.text)
    below = tuple(_topic(inner) for inner in draft.below)
    return Topic(label=label(words), topics=below, shape=shape, step=draft.row.step, line=draft.row.line)


def _words(text: str) -> tuple[str, str]:
    """The words of a topic and its shape: `id((words))`."""
    text = re.sub(r":::\S+$", "", text).strip()
    for opening, closing, shape in _SHAPES:
        at = text.find(opening)
        if at >= 0 and text.endswith(closing) and " " not in text[:at] and len(text) > at + len(opening) + len(closing):
            return text[at + len(opening) : -len(closing)], shape
    return text, ""
