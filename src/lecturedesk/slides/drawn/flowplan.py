"""Planning flowcharts: sizes of nodes, gaps between ranks, the largest text that fits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from lecturedesk.course.diagram import Flowchart, Group
from lecturedesk.slides.drawn.boxes import GAP, HEAD, SIDE_GAP, UNBROKEN, Wish, boxes_of, halves, wires_of
from lecturedesk.slides.drawn.label import LEADING, Label, least_width, split_label, text_sizes
from lecturedesk.slides.drawn.order import ordered
from lecturedesk.slides.drawn.place import Spacing, placed
from lecturedesk.slides.drawn.ranks import Layers, Path, layers
from lecturedesk.slides.drawn.route import Gaps, Wire, gaps, least_gaps
from lecturedesk.slides.drawn.shapes import Box, pads
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.ruler import Ruler
from lecturedesk.slides.styling import SMALLEST

_CALM = 28.0
_SHAPES = ((15.0, True), (10.0, True), (7.0, True), (10.0, False), (7.0, False))
_MOST_GAP = 3.2
_GROUP_PAD = 0.7
_KEPT = 256
_chosen: dict[tuple[Flowchart, Ruler, float, float, float], Wish] = {}  # a slide is laid several times


@dataclass(frozen=True, slots=True)
class Plan:
    """A flowchart that is laid out: everything that drawing needs, along and across its direction, in units."""

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
    low: float
    across: float
    torn: bool

    @property
    def pad(self) -> float:
        """The room inside a group's box at its sides."""
        return self.size * _GROUP_PAD

    @property
    def head(self) -> float:
        """The length of an arrow's head."""
        return self.size * HEAD

    @property
    def along(self) -> float:
        """The length in the direction of the edges."""
        return self.ends[-1]

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
    """The plan in the largest text that fits, else the one in the smallest."""
    key = (chart, flow.ruler, flow.width, flow.room, flow.size)
    wishes = [_chosen[key]] if key in _chosen else _wishes(chart, flow)
    found = None
    for wish in wishes:
        plan = _planned(chart, wish, flow, only_if_it_fits=True)
        if plan and fits(plan, flow):
            found = plan, wish
            break
    if found is None:
        wish = Wish(text_sizes(flow)[-1], *_SHAPES[-1])
        plan = _planned(chart, wish, flow, only_if_it_fits=False)
        assert plan is not None  # it is made in any case
        found = plan, wish
    if len(_chosen) >= _KEPT:
        _chosen.clear()
    _chosen[key] = found[1]
    return found[0]


def _wishes(chart: Flowchart, flow: Flow) -> list[Wish]:
    """What to try, best first: words on one line even in a smaller size, as long as it is not a small one."""
    sizes = [size for size in text_sizes(flow) if _least_along(chart, size, flow) <= _room_along(chart, flow)]
    whole = [Wish(size, UNBROKEN, even=True) for size in sizes if size >= _CALM]
    return whole + [Wish(size, letters, even) for size in sizes for letters, even in _SHAPES]


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
    return ordered(layers(names, links, _paths(names, groups)))


def _layers_of(chart: Flowchart) -> Layers:
    links = tuple((edge.start, edge.end) for edge in chart.edges)
    return _arranged(tuple(node.id for node in chart.nodes), links, chart.groups)


def _paths(names: Sequence[str], groups: Sequence[Group]) -> dict[str, Path]:
    parent = {member: group.id for group in groups for member in group.members}
    paths: dict[str, Path] = {}
    for name in names:
        path: list[str] = []
        at = name
        while at in parent and parent[at] not in path:
            at = parent[at]
            path.insert(0, at)
        paths[name] = tuple(path)
    return paths


def _planned(chart: Flowchart, wish: Wish, flow: Flow, *, only_if_it_fits: bool) -> Plan | None:
    """The chart laid out as wished, or nothing when it is plain from its nodes alone that it cannot fit."""
    level = chart.direction in ("LR", "RL")
    edges, size = chart.edges, wish.size
    found = _layers_of(chart)
    boxes = boxes_of(chart.nodes, found, wish, level=level, flow=flow)
    labels = [split_label(edge.label, max(SMALLEST, size * 0.86)) for edge in edges]
    wires = wires_of(found, labels, size, flow, level=level)
    if only_if_it_fits and not _may_fit(boxes, found, wires, size, flow, level=level):
        return None
    half = halves(found, boxes, wires, level=level)
    spacing = _spacing(chart, found, size, level=level)
    at = placed(found, half, spacing)
    channels = gaps(found, wires, at)
    starts, ends = _rank_places(found, boxes, channels, chart.groups, size, level=level)
    low = min(at[n] - half[n] - len(found.paths[n]) * spacing.before for n in at)
    high = max(at[n] + half[n] + len(found.paths[n]) * spacing.after for n in at)
    return Plan(chart=chart, layers=found, boxes=boxes, at=at, half=half, spacing=spacing, starts=starts, ends=ends,
                wires=wires, gaps=channels, labels=labels, size=size, low=low, across=high - low,
                torn=any(box.torn for box in boxes.values()))  # fmt: skip


def _may_fit(
    boxes: Mapping[str, Box], found: Layers, wires: Sequence[Wire], size: float, flow: Flow, *, level: bool
) -> bool:
    """Whether the nodes leave room for the gaps and labels between them."""
    rows = [[boxes[name] for name in row if name in boxes] for row in found.ranks]
    along = sum(max((box.width if level else box.height for box in row), default=0.0) for row in rows)
    along += least_gaps(found, wires, size * GAP)
    across = max(
        sum(box.height if level else box.width for box in row) + (len(row) - 1) * size * SIDE_GAP for row in rows
    )
    width, height = (along, across) if level else (across, along)
    return width <= flow.width and height <= flow.room and not any(box.torn for box in boxes.values())


def _spacing(chart: Flowchart, found: Layers, size: float, *, level: bool) -> Spacing:
    titles = any(group.label for group in chart.groups)
    before = size * _GROUP_PAD + (size * LEADING if titles and level else 0.0)
    gap = size * (SIDE_GAP if any(len(row) > 1 for row in found.ranks) else 0)
    return Spacing(gap=gap, lane=size * 0.8, before=before, after=size * _GROUP_PAD)


def _rank_places(found: Layers, boxes: Mapping[str, Box], channels: Gaps, groups: Sequence[Group], size: float, *,
                 level: bool) -> tuple[list[float], list[float]]:  # fmt: skip
    """Where every rank starts and ends along the direction."""
    pad, title = size * _GROUP_PAD, 0.0 if level else size * LEADING
    opening, closing = _group_ranks(found)
    starts, ends = [], []
    place = 0.0
    for rank, row in enumerate(found.ranks):
        place += opening[rank] * (pad + (title if groups else 0.0))
        starts.append(place)
        place += max((boxes[name].width if level else boxes[name].height for name in row if name in boxes), default=0.0)
        ends.append(place)
        place += closing[rank] * pad
        if rank < len(found.ranks) - 1:
            place += channels.least(rank, size * GAP)
    ends[-1] = place if closing[-1] else ends[-1]
    return starts, ends


def group_spans(found: Layers) -> dict[Path, tuple[int, int]]:
    """The first and the last rank of every group."""
    spans: dict[Path, tuple[int, int]] = {}
    for rank, row in enumerate(found.ranks):
        for name in row:
            for depth in range(1, len(found.paths[name]) + 1):
                path = found.paths[name][:depth]
                spans[path] = (spans.get(path, (rank, rank))[0], rank)
    return spans


def _group_ranks(found: Layers) -> tuple[list[int], list[int]]:
    """How many groups, one inside the other at most, begin and end at each rank."""
    spans = group_spans(found)
    opening, closing = [0] * len(found.ranks), [0] * len(found.ranks)
    for side, counts in enumerate((opening, closing)):
        for path, ends in spans.items():
            around = [path[:depth] for depth in range(1, len(path) + 1)]
            together = sum(spans[outer][side] == ends[side] for outer in around)
            counts[ends[side]] = max(counts[ends[side]], together)
    return opening, closing


def stretched(plan: Plan, flow: Flow) -> Plan:
    """The plan with wider gaps between its ranks, where there is room for them."""
    spare = (flow.width if plan.level else flow.room) - plan.along
    count = len(plan.starts) - 1
    if spare <= 0 or not count:
        return plan
    extra = min(spare / count, plan.size * (_MOST_GAP - GAP) if plan.level else plan.size * 0.9)
    starts = [start + extra * rank for rank, start in enumerate(plan.starts)]
    ends = [end + extra * rank for rank, end in enumerate(plan.ends)]
    return replace(plan, starts=starts, ends=ends)
