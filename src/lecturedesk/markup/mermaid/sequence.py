"""Mermaid sequence diagrams: actors and what passes between them."""

import re
from dataclasses import dataclass, field

from lecturedesk.base.i18n import _
from lecturedesk.course.diagram import Actor, Message, Remark, Sequence, Turn
from lecturedesk.course.span import Span
from lecturedesk.markup.mermaid.source import Faults, Row, label, rows

_ACTOR = re.compile(r"(?:create\s+)?(?:participant|actor)\s+(.+?)(?:\s+as\s+(.+))?$")
_MESSAGE = re.compile(r"(.+?)\s*(<<-->>|<<->>|-->>|->>|--\)|-\)|--x|-x|-->|->)\s*([+-]?)\s*(.+?)\s*(?::\s*(.*))?$")
_NOTE = re.compile(r"note\s+(over|left of|right of)\s+([^:]+):\s*(.*)$", re.IGNORECASE)
_HEADS = {">>": "arrow", ")": "open", "x": "cross", ">": ""}
_OPENING = ("loop", "alt", "opt", "par", "critical", "break", "rect", "box")
_TURNS = ("else", "and", "option")
_QUIET = ("activate", "deactivate", "destroy", "link", "links", "title", "accTitle:", "accDescr:")


@dataclass(slots=True)
class _Draft:
    actors: dict[str, Actor] = field(default_factory=dict)
    rows: list[Message | Remark | Turn] = field(default_factory=list)
    depth: list[Row] = field(default_factory=list)
    numbered: bool = False
    faults: Faults = field(default_factory=Faults)

    def actor(self, name: str, row: Row) -> str:
        """The id of an actor, who is made when first met."""
        name = name.strip().strip('"')
        self.actors.setdefault(name, Actor(id=name, label=label(name) or (Span(name),), step=row.step, line=row.line))
        return name


def read_sequence(text: str, line: int) -> tuple[Sequence | None, Faults]:
    """A sequence from the lines of its fence, the first of which is `line` of the file, and its faults."""
    draft = _Draft()
    for row in rows(text, line)[1:]:
        _read(row, draft)
    for row in draft.depth:
        draft.faults.add(
            row.line, _("“{words}” has no end.").format(words=row.text), _("Write `end` after its last message.")
        )
        draft.rows.append(Turn(place="end", step=row.step, line=row.line))
    if not draft.actors:
        return None, draft.faults
    content = Sequence(actors=tuple(draft.actors.values()), rows=tuple(draft.rows), numbered=draft.numbered, line=line)
    return content, draft.faults


def _read(row: Row, draft: _Draft) -> None:
    word, _space, rest = row.text.partition(" ")
    if word in ("participant", "actor", "create"):
        _read_actor(row, draft)
    elif word == "autonumber":
        draft.numbered = True
    elif row.text == "end":
        _end(row, draft)
    elif word in _OPENING:
        draft.depth.append(row)
        draft.rows.append(Turn(place="open", word=word, label=label(rest), step=row.step, line=row.line))
    elif word in _TURNS and draft.depth:
        draft.rows.append(Turn(place="else", word=word, label=label(rest), step=row.step, line=row.line))
    elif word.lower() == "note":
        _read_note(row, draft)
    elif word not in _QUIET:
        _read_message(row, draft)


def _read_actor(row: Row, draft: _Draft) -> None:
    found = _ACTOR.match(row.text)
    if not found:
        draft.faults.add(row.line, _("This actor has no name."), _("Write `participant A as Name`."))
        return
    name = found[1].strip().strip('"')
    words = label(found[2] or found[1])
    draft.actors.setdefault(name, Actor(id=name, label=words, step=row.step, line=row.line))


def _end(row: Row, draft: _Draft) -> None:
    if not draft.depth:
        draft.faults.add(row.line, _("This `end` ends nothing."), _("Take it away."))
        return
    draft.depth.pop()
    draft.rows.append(Turn(place="end", step=row.step, line=row.line))


def _read_note(row: Row, draft: _Draft) -> None:
    found = _NOTE.match(row.text)
    if not found:
        draft.faults.add(
            row.line, _("“{words}” cannot be read.").format(words=row.text), _("Write `Note over A,B: words`.")
        )
        return
    over = tuple(draft.actor(name, row) for name in found[2].split(",")[:2])
    side = found[1].split()[0].lower()
    draft.rows.append(Remark(over=over, label=label(found[3]), side=side, step=row.step, line=row.line))


def _read_message(row: Row, draft: _Draft) -> None:
    found = _MESSAGE.match(row.text)
    if not found:
        draft.faults.add(
            row.line, _("“{words}” cannot be read.").format(words=row.text), _("A message is `A->>B: words`.")
        )
        return
    arrow = found[2].removeprefix("<<")
    draft.rows.append(
        Message(
            start=draft.actor(found[1], row),
            end=draft.actor(found[4], row),
            label=label(found[5] or ""),
            dashed=arrow.startswith("--"),
            head=_HEADS[arrow.lstrip("-")],
            tail="arrow" if found[2].startswith("<<") else "",
            step=row.step,
            line=row.line,
        )
    )
