"""Mermaid flowcharts: nodes, edges and groups from text."""

import re
from dataclasses import dataclass, field, replace

from lecturedesk.base.i18n import _
from lecturedesk.course.diagram import Edge, Flowchart, Group, Node
from lecturedesk.course.span import Span, Spans
from lecturedesk.markup.mermaid.source import Faults, Row, label, rows

LOOKS = ("highlight", "accent", "muted")
_DIRECTIONS = {"LR": "LR", "RL": "RL", "TD": "TD", "TB": "TD", "BT": "BT", ">": "LR", "<": "RL", "v": "TD", "^": "BT"}
_ID = re.compile(r"[^\W_](?:[\w.]|-(?![-.>ox]))*|_\w+")
_SHAPES = (
    ("(((", ")))", "circle"), ("((", "))", "circle"), ("([", "])", "stadium"), ("(", ")", "round"),
    ("[[", "]]", "subroutine"), ("[(", ")]", "cylinder"), ("[/", "/]", "slanted"), ("[/", "\\]", "slanted"),
    ("[\\", "\\]", "slanted"), ("[\\", "/]", "slanted"), ("[", "]", "box"), ("{{", "}}", "hexagon"),
    ("{", "}", "diamond"), (">", "]", "box"),
)  # fmt: skip
_LINK = re.compile(
    r"(?P<tail>[<ox])?(?:"
    r"(?P<plain>---+|--(?=[>ox])|-\.+-|===+|==(?=[>ox]))(?P<head>[>ox](?!\w)|>)?\s*(?:\|(?P<piped>[^|]*)\|)?"
    r"|(?P<open>--|-\.|==)\s+(?P<words>[^\s>|].*?)\s*(?P<close>--+|\.+-|==+)(?P<last>[>ox](?!\w)|>)?)"
)
_MARKS = {">": "arrow", "<": "arrow", "o": "circle", "x": "cross", "": ""}
_LOOK = re.compile(r":::([\w-]+)")
_STATEMENT = re.compile(r'(?:"[^"]*"|#\w+;|[^;])+')
_QUIET = ("classDef", "linkStyle", "style", "click", "accTitle", "accDescr", "direction")


@dataclass(slots=True)
class _Draft:
    """A flowchart while it is read."""

    nodes: dict[str, Node] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)
    groups: dict[str, Group] = field(default_factory=dict)
    open_groups: list[str] = field(default_factory=list)
    looks: dict[str, str] = field(default_factory=dict)
    faults: Faults = field(default_factory=Faults)

    def join(self, name: str) -> None:
        """Make a node or group a member of the innermost open group, unless it is in one."""
        if not self.open_groups or any(name in group.members for group in self.groups.values()):
            return
        inside = self.groups[self.open_groups[-1]]
        self.groups[inside.id] = replace(inside, members=(*inside.members, name))


def read_flowchart(text: str, line: int) -> tuple[Flowchart | None, Faults]:
    """A flowchart from the lines of its fence, the first of which is `line` of the file, and its faults."""
    draft = _Draft()
    lines = rows(text, line)
    words = lines[0].text.rstrip(";").split() if lines else []
    direction = _DIRECTIONS.get(words[1] if len(words) > 1 else "TD", "")
    if not direction:
        draft.faults.add(
            lines[0].line,
            _("A flowchart cannot run “{direction}”.").format(direction=words[1]),
            _("Use LR, RL, TD or BT."),
        )
    for row in lines[1:]:
        for statement in _statements(row.text):
            _read(statement, row, draft)
    for name in draft.open_groups:
        draft.faults.add(draft.groups[name].line, _("This subgraph has no end."), _("Write `end` after its last node."))
    _take_groups_for_nodes(draft)
    nodes = tuple(replace(node, look=draft.looks.get(node.id, node.look)) for node in draft.nodes.values())
    if not nodes:
        return None, draft.faults
    groups = tuple(group for group in draft.groups.values() if group.members)
    chart = Flowchart(direction=direction or "TD", nodes=nodes, edges=tuple(draft.edges), groups=groups, line=line)
    return chart, draft.faults


def _statements(text: str) -> list[str]:
    """The statements of a line, split at semicolons outside quotes and entities."""
    return [part.strip() for part in _STATEMENT.findall(text) if part.strip()]


def _read(text: str, row: Row, draft: _Draft) -> None:
    word = text.split(maxsplit=1)[0]
    if word == "subgraph":
        _open_group(text[len(word) :].strip(), row, draft)
    elif text == "end":
        if draft.open_groups:
            draft.open_groups.pop()
        else:
            draft.faults.add(row.line, _("This `end` ends no subgraph."), _("Take it away."))
    elif word == "class":
        names, _space, look = text[len(word) :].strip().rpartition(" ")
        draft.looks.update({name.strip(): look for name in names.split(",") if look in LOOKS})
    elif word not in _QUIET:
        _chain(text, row, draft)


def _open_group(text: str, row: Row, draft: _Draft) -> None:
    found = re.fullmatch(r"([^\s\[\"]+)\s*\[(.*)\]", text)
    name, title = (found[1], found[2]) if found else (text.strip('"') or f"group-{row.line}", text)
    draft.join(name)
    draft.groups.setdefault(name, Group(id=name, label=label(title), step=row.step, line=row.line))
    draft.open_groups.append(name)


def _chain(text: str, row: Row, draft: _Draft) -> None:
    """Nodes and the links between them: `A & B --> C -- words --> D`."""
    before: list[str] = []
    link: re.Match[str] | None = None
    at = 0
    while True:
        names, at = _nodes(text, at, row, draft)
        if not names:
            draft.faults.add(
                row.line,
                _("“{words}” cannot be read.").format(words=text[at:] or text),
                _("A node is a word, then [its label]."),
            )
            return
        if link:
            draft.edges.extend(_edge(one, other, link, row) for one in before for other in names)
        rest = text[at:].lstrip()
        if not rest:
            return
        at = len(text) - len(rest)
        link = _LINK.match(text, at)
        if not link:
            draft.faults.add(
                row.line,
                _("“{rest}” cannot be read.").format(rest=rest),
                _("Nodes are joined by -->, ---, -.-> or ==>."),
            )
            return
        before, at = names, link.end()


def _nodes(text: str, at: int, row: Row, draft: _Draft) -> tuple[list[str], int]:
    names: list[str] = []
    while True:
        at += len(text[at:]) - len(text[at:].lstrip())
        found = _ID.match(text, at)
        if not found:
            return [], at
        name, at = found[0], found.end()
        words, shape, at = _shape(text, at, row, draft)
        look = _LOOK.match(text, at)
        at = look.end() if look else at
        _note_node(name, words, shape, look[1] if look else "", row, draft)
        names.append(name)
        more = re.compile(r"\s*&").match(text, at)
        if not more:
            return names, at
        at = more.end()


def _shape(text: str, at: int, row: Row, draft: _Draft) -> tuple[Spans, str, int]:
    """The label and shape that follow a node's name, and where they end."""
    for opening, closing, shape in _SHAPES:
        if not text.startswith(opening, at):
            continue
        start = at + len(opening)
        quoted = re.compile(r'\s*"([^"]*)"\s*').match(text, start)
        if quoted and text.startswith(closing, quoted.end()):
            return label(quoted[1]), shape, quoted.end() + len(closing)
        end = text.find(closing, start)
        if end >= 0 and not quoted:
            return label(text[start:end]), shape, end + len(closing)
    if at < len(text) and text[at] in "[({":
        draft.faults.add(
            row.line,
            _("The label “{words}” does not end.").format(words=text[at:]),
            _("Close its bracket, or quote the label."),
        )
        return label(text[at + 1 :]), "box", len(text)
    return (), "", at


def _note_node(name: str, words: Spans, shape: str, look: str, row: Row, draft: _Draft) -> None:
    node = draft.nodes.get(name)
    if node is None:
        node = Node(id=name, label=(Span(name),), step=row.step, line=row.line)
    if shape:
        node = replace(node, label=words or node.label, shape=shape)
    if look:
        node = replace(node, look=look if look in LOOKS else node.look)
    draft.nodes[name] = node
    draft.join(name)


def _edge(start: str, end: str, link: re.Match[str], row: Row) -> Edge:
    stroke = link["plain"] or link["open"]
    return Edge(
        start=start,
        end=end,
        label=label(link["piped"] or link["words"] or ""),
        stroke="thick" if stroke[0] == "=" else "dash" if "." in stroke else "solid",
        head=_MARKS[link["head"] or link["last"] or ""],
        tail=_MARKS[link["tail"] or ""],
        step=row.step,
        line=row.line,
    )


def _take_groups_for_nodes(draft: _Draft) -> None:
    """An edge to a group's name goes to the group's first node, and no node stands for the group."""
    first = {name: _first_node(name, draft, set()) for name in draft.groups}
    for name in draft.groups:
        if name in draft.nodes and first[name] and draft.groups[name].members:
            del draft.nodes[name]
    draft.edges = [
        replace(edge, start=first.get(edge.start) or edge.start, end=first.get(edge.end) or edge.end)
        for edge in draft.edges
    ]


def _first_node(name: str, draft: _Draft, seen: set[str]) -> str:
    if name in seen:
        return ""
    for member in draft.groups[name].members:
        found = _first_node(member, draft, seen | {name}) if member in draft.groups else member
        if found:
            return found
    return ""
