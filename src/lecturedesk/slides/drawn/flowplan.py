"""Planning flowcharts: sizes of nodes, gaps between ranks, the largest text that fits."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from lecturedesk.course.diagram import Flowchart, Group
from lecturedesk.slides.drawn.boxes import GAP, HEAD, SIDE_GAP, UNBROKEN, Wish, boxes_of, halves, wires_of
from lecturedesk.slides.drawn.groups import group_paths, group_ranks, group_spans, nested, widen_for_titles
from lecturedesk.slides.drawn.label import LEADING, Label, least_width, split_label, text_sizes
from lecturedesk.slides.drawn.order import ordered
from lecturedesk.slides.drawn.place import Spacing, placed
from lecturedesk.slides.drawn.ranks import Layers, layers
from lecturedesk.slides.drawn.route import Gaps, Point, Wire, gaps, least_gaps
from lecturedesk.slides.drawn.shapes import Box, pads
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.ops import Face
from lecturedesk.slides.ruler import Ruler
from lecturedesk.slides.styling import SMALLEST

_CALM = 28.0
_SHAPES = ((15.0, True), (10.0, True), (7.0, True), (10.0, False), (7.0, False))
_MOST_GAP = 3.2
_GROUP_PAD = 0.7
_LOW = 0.5  # of the room: a plan that is lower grows
_HALF = 0.6  # of a title's width: what it needs when it is set in two lines
_AIRS = (1.2, 0.8, 0.4)  # more height of a box, of the text size
_KEPT = 256
_chosen: dict[tuple[Flowchart, Ruler, float, float, float], Wish] = {}  # a slide is laid several times


@dataclass(frozen=True, slots=True)
class _Parts:
    """What is measured before anything is placed; `between` is the least room between the ranks, in units."""

    chart: Flowchart
    wish: Wish
    layers: Layers
    boxes: Mapping[str, Box]
    labels: Sequence[Label]
    wires: Sequence[Wire]
    between: float


@dataclass(frozen=True, slots=True)
class Plan:
    """A flowchart that is laid out: everything that drawing needs, along and across its direction, in units.

    `titles` is the room of a group's title before its first and behind its last rank.
    """

    wish: Wish
    chart: Flowchart
    layers: Layers
    boxes: Mapping[str, Box]
    at: Mapping[str, float]
    half: Mapping[str, float]
    spacing: Spacing
    starts: Sequence[float]
    ends: Sequence[float]
    wires: Sequence[Wire]
    gaps: Gaps
    labels: Sequence[Label]
    size: float
    titles: tuple[float, float]
    low: float
    across: float
    along: float
    torn: bool

    @property
    def pad(self) -> float:
        """The room inside a group's box at its sides."""
        return self.size * _GROUP_PAD

    @property
    def head(self) -> float:
        """The length of an arrow's head."""
        return self.size * HEAD

    def extent(self, group: str) -> tuple[Point, Point]:
        """From where to where a group's box goes, along and across; it holds at least one node."""
        inside = {name: path for name, path in self.layers.paths.items() if group in path}
        spans = group_spans(self.layers)
        first, last = next(ends for path, ends in spans.items() if path[-1] == group)
        low = self.starts[first] - nested(group, spans, at_start=True) * (self.pad + self.titles[0])
        high = self.ends[last] + nested(group, spans, at_start=False) * (self.pad + self.titles[1])
        depths = {name: len(path) - path.index(group) for name, path in inside.items()}
        near = min(self.at[name] - self.half[name] - depths[name] * self.spacing.before for name in inside)
        far = max(self.at[name] + self.half[name] + depths[name] * self.spacing.after for name in inside)
        return (low, near), (high, far)

    @property
    def level(self) -> bool:
        """Whether the edges run across the slide rather than down."""
        return self.chart.direction in ("LR", "RL")

    @property
    def width(self) -> float:
        """The width on the slide."""
        return self.along if self.level else self.across

    @property
    def height(self) -> float:
        """The height on the slide."""
        return self.across if self.level else self.along


def best_plan(chart: Flowchart, flow: Flow) -> Plan:
    """The plan in the largest text that fits, else the one in the smallest; what stays wide and low is set larger."""
    key = (chart, flow.ruler, flow.width, flow.room, flow.size)
    if key in _chosen:
        return _planned(_measured(chart, _chosen[key], flow), flow)
    plan = _fitting(chart, _wishes(chart, flow), flow)
    if plan is None:
        plan = _planned(_measured(chart, Wish(text_sizes(flow)[-1], *_SHAPES[-1]), flow), flow)
    elif plan.level and plan.height < _LOW * flow.room:
        plan = _grown(plan, flow)
    if len(_chosen) >= _KEPT:
        _chosen.clear()
    _chosen[key] = plan.wish
    return plan


def _grown(plan: Plan, flow: Flow) -> Plan:
    """The plan in a larger text, wrapped where it must be, and with more room around the words."""
    chart = plan.chart
    sizes = [size for size in _sizes(chart, flow) if size > plan.size]
    plan = _fitting(chart, [Wish(size, _SHAPES[0][0], even=True) for size in sizes], flow) or plan
    airy = [replace(plan.wish, air=air) for air in _AIRS] if plan.height < _LOW * flow.room else []
    return _fitting(chart, airy, flow) or plan


def _wishes(chart: Flowchart, flow: Flow) -> list[Wish]:
    """What to try, best first: words on one line even in a smaller size, as long as it is not a small one."""
    sizes = _sizes(chart, flow)
    whole = [Wish(size, UNBROKEN, even=True) for size in sizes if size >= _CALM]
    return whole + [Wish(size, letters, even) for size in sizes for letters, even in _SHAPES]


def _sizes(chart: Flowchart, flow: Flow) -> list[float]:
    """The text sizes that are worth trying; what runs across the slide is wide and low and may be set larger."""
    sizes = text_sizes(flow, large=chart.direction in ("LR", "RL"))
    return [size for size in sizes if _least_along(chart, size, flow) <= _room_along(chart, flow)]


def _room_along(chart: Flowchart, flow: Flow) -> float:
    return flow.width if chart.direction in ("LR", "RL") else flow.room


def _least_along(chart: Flowchart, size: float, flow: Flow) -> float:
    """What the ranks need in their direction even when every label is wrapped at its widest word."""
    found = _layers_of(chart)
    nodes = {node.id: node for node in chart.nodes}
    total = (len(found.ranks) - 1) * size * GAP
    for row in found.ranks:
        labels = [(nodes[name].shape, split_label(nodes[name].label, size)) for name in row if name in nodes]
        if chart.direction in ("LR", "RL"):
            total += max((least_width(label, flow) + pads(shape, size)[0] for shape, label in labels), default=0.0)
        else:
            total += max((size * LEADING + pads(shape, size)[1] for shape, label in labels), default=0.0)
    return total


def fits(plan: Plan, flow: Flow) -> bool:
    """Whether the plan keeps inside the flow's width and room without a torn word."""
    return plan.width <= flow.width + 0.5 and plan.height <= flow.room + 0.5 and not plan.torn


@lru_cache(maxsize=64)
def _arranged(names: tuple[str, ...], links: tuple[tuple[str, str], ...], groups: tuple[Group, ...]) -> Layers:
    """The order of the nodes; it depends on no size, so that it is found once."""
    return ordered(layers(names, links, group_paths(names, groups)))


def _layers_of(chart: Flowchart) -> Layers:
    links = tuple((edge.start, edge.end) for edge in chart.edges)
    return _arranged(tuple(node.id for node in chart.nodes), links, chart.groups)


def _fitting(chart: Flowchart, wishes: Iterable[Wish], flow: Flow) -> Plan | None:
    """The first of the wishes that fits."""
    for wish in wishes:
        parts = _measured(chart, wish, flow)
        if _may_fit(parts, wish.size, flow):
            plan = _planned(parts, flow)
            if fits(plan, flow):
                return plan
    return None


def _measured(chart: Flowchart, wish: Wish, flow: Flow) -> _Parts:
    """The boxes and the labels of the edges as wished."""
    level, size = chart.direction in ("LR", "RL"), wish.size
    found = _layers_of(chart)
    labels = [split_label(edge.label, max(SMALLEST, size * 0.86)) for edge in chart.edges]
    wires = wires_of(found, labels, size, flow, level=level)
    between = least_gaps(found, wires, size * GAP) + sum(map(sum, group_ranks(found))) * size * _GROUP_PAD
    boxes = boxes_of(chart.nodes, found, wish, between, level=level, flow=flow)
    return _Parts(chart, wish, found, boxes, labels, wires, between)


def _may_fit(parts: _Parts, size: float, flow: Flow) -> bool:
    """Whether the nodes leave room for the gaps and labels between them: if not, nothing needs to be placed."""
    boxes, level = parts.boxes, parts.chart.direction in ("LR", "RL")
    rows = [[boxes[name] for name in row if name in boxes] for row in parts.layers.ranks]
    along = sum(max((box.width if level else box.height for box in row), default=0.0) for row in rows) + parts.between
    across = max(
        sum(box.height if level else box.width for box in row) + (len(row) - 1) * size * SIDE_GAP for row in rows
    )
    width, height = (along, across) if level else (across, along)
    return width <= flow.width and height <= flow.room and not any(box.torn for box in boxes.values())


def _planned(parts: _Parts, flow: Flow, lines: int = 1) -> Plan:
    """The chart laid out, with room for so many lines in the titles of its groups, and for more when they need them."""
    chart, found, boxes, wires, size = parts.chart, parts.layers, parts.boxes, parts.wires, parts.wish.size
    level = chart.direction in ("LR", "RL")
    title = size * LEADING + (lines - 1) * title_size(size) * LEADING if any(g.label for g in chart.groups) else 0.0
    half = halves(found, boxes, wires, level=level)
    thick = {name: box.width if level else box.height for name, box in boxes.items()}
    least = {group.id: _least_title(group, size, flow) for group in chart.groups if group.label}
    widen_for_titles(found, least, half, thick, size * GAP, level=level)
    before = size * _GROUP_PAD + (title if level else 0.0)
    gap = size * (SIDE_GAP if any(len(row) > 1 for row in found.ranks) else 0)
    spacing = Spacing(gap=gap, lane=size * 0.8, before=before, after=size * _GROUP_PAD)
    at = placed(found, half, spacing)
    channels = gaps(found, wires, at)
    titles = (0.0, 0.0) if level else (0.0, title) if chart.direction == "BT" else (title, 0.0)
    starts, ends, along = _rank_places(found, thick, channels, size, titles)
    low = min(at[n] - half[n] - len(found.paths[n]) * spacing.before for n in at)
    high = max(at[n] + half[n] + len(found.paths[n]) * spacing.after for n in at)
    plan = Plan(wish=parts.wish, chart=chart, layers=found, boxes=boxes, at=at, half=half, spacing=spacing,
                starts=starts, ends=ends, wires=wires, gaps=channels, labels=parts.labels, size=size, titles=titles,
                low=low, across=high - low, along=along, torn=any(box.torn for box in boxes.values()))  # fmt: skip
    needed = max((_title_lines(group, plan, flow) for group in chart.groups), default=1)
    return plan if needed <= lines else _planned(parts, flow, needed)


def _title_lines(group: Group, plan: Plan, flow: Flow) -> int:
    """How many lines a group's title takes in its box."""
    if not group.label or not any(group.id in path for path in plan.layers.paths.values()):
        return 1
    (low, near), (high, far) = plan.extent(group.id)
    wide = (high - low if plan.level else far - near) - 2 * plan.pad
    return len(flow.lines(group.label, size=title_size(plan.size), face=Face(weight=600), width=wide))


def _least_title(group: Group, size: float, flow: Flow) -> float:
    """The width in which a group's title takes about two lines."""
    small, face = title_size(size), Face(weight=600)
    word = flow.least_width(group.label, size=small, face=face)
    return max(word, flow.natural_width(group.label, size=small, face=face) * _HALF)


def title_size(size: float) -> float:
    """The text size of a group's title beside nodes of this one."""
    return max(SMALLEST, size * 0.86)


def _rank_places(found: Layers, thick: Mapping[str, float], channels: Gaps, size: float,
                 titles: tuple[float, float]) -> tuple[list[float], list[float], float]:  # fmt: skip
    """Where every rank starts and ends along the direction, and where all of it ends."""
    opening, closing = group_ranks(found)
    starts, ends = [], []
    place = 0.0
    for rank, row in enumerate(found.ranks):
        place += opening[rank] * (size * _GROUP_PAD + titles[0])
        starts.append(place)
        place += max((thick[name] for name in row if name in thick), default=0.0)
        ends.append(place)
        place += closing[rank] * (size * _GROUP_PAD + titles[1])
        if rank < len(found.ranks) - 1:
            place += channels.least(rank, size * GAP)
    return starts, ends, place


def stretched(plan: Plan, flow: Flow) -> Plan:
    """The plan with wider gaps between its ranks, where there is room for them."""
    spare = (flow.width if plan.level else flow.room) - plan.along
    count = len(plan.starts) - 1
    if spare <= 0 or not count:
        return plan
    extra = min(spare / count, plan.size * (_MOST_GAP - GAP) if plan.level else plan.size * 0.9)
    starts = [start + extra * rank for rank, start in enumerate(plan.starts)]
    ends = [end + extra * rank for rank, end in enumerate(plan.ends)]
    return replace(plan, starts=starts, ends=ends, along=plan.along + extra * count)
