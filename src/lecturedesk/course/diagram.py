"""What diagrams are made of: parts that each may appear with a press of its own.

Parts are blocks, so that everything that walks over a slide's words finds those of its diagrams too.
"""

from dataclasses import dataclass

from lecturedesk.course.block import Block
from lecturedesk.course.span import Spans
from lecturedesk.course.walk import descend


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Block):
    """The base of every part: it appears with the `step`-th press of its diagram, 0 is at once."""

    step: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Node(Part):
    """A node of a flowchart; `shape` is box, round, stadium, circle, diamond, hexagon, cylinder, subroutine or slanted.

    `look` is empty, highlight, accent or muted.
    """

    id: str
    label: Spans
    shape: str = "box"
    look: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge(Part):
    """A line from node to node; `stroke` is solid, dash or thick, `head` and `tail` are arrow, circle, cross or empty."""

    start: str
    end: str
    label: Spans = ()
    stroke: str = "solid"
    head: str = "arrow"
    tail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Part):
    """A box around nodes and other groups, whose ids are its `members`."""

    id: str
    label: Spans = ()
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Flowchart(Block):
    """Nodes and edges; `direction` is LR, RL, TD or BT."""

    direction: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...] = ()
    groups: tuple[Group, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor(Part):
    """Somebody or something that takes part in a sequence."""

    id: str
    label: Spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Part):
    """What one actor sends another; `dashed` for answers, `head` and `tail` are arrow, open, cross or empty."""

    start: str
    end: str
    label: Spans = ()
    dashed: bool = False
    head: str = "arrow"
    tail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark(Part):
    """A note over one or two actors, or at the left or right side of one."""

    over: tuple[str, ...]
    label: Spans
    side: str = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn(Part):
    """Where a frame around messages begins, changes or ends: `place` is open, else or end, `word` such as loop."""

    place: str
    word: str = ""
    label: Spans = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequence(Block):
    """Actors and what passes between them, in order; with `numbered` messages bear numbers."""

    actors: tuple[Actor, ...]
    rows: tuple[Message | Remark | Turn, ...] = ()
    numbered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment(Part):
    """A time and what happened then."""

    period: Spans
    events: tuple[Spans, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Era(Part):
    """Moments of one section of a timeline; without sections there is one era with no label."""

    label: Spans = ()
    moments: tuple[Moment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline(Block):
    """Moments in order."""

    eras: tuple[Era, ...]
    title: Spans = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice(Part):
    """A part of a whole with its value."""

    label: Spans
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pie(Block):
    """Parts of a whole; with `values` their numbers are shown beside the shares."""

    slices: tuple[Slice, ...]
    title: Spans = ()
    values: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(Part):
    """A topic of a mind map and those below it."""

    label: Spans
    topics: tuple["Topic", ...] = ()
    shape: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mindmap(Block):
    """A topic in the middle and what belongs to it."""

    root: Topic


def parts(content: Block) -> tuple[Part, ...]:
    """All parts of a diagram, in source order."""
    return tuple(block for block in descend(content) if isinstance(block, Part))


def last_step(content: Block) -> int:
    """How many presses a diagram needs."""
    return max((part.step for part in parts(content)), default=0)
