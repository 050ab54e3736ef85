"""Flowcharts: nodes in ranks, edges in right angles, groups as boxes behind them."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from lecturedesk.course.diagram import Edge, Flowchart, Group, Part
from lecturedesk.slides.drawn.flowplan import Plan, best_plan, fits, stretched, title_size
from lecturedesk.slides.drawn.label import LEADING, breath, height_of, set_label, speak, split_label
from lecturedesk.slides.drawn.route import Point, label_place, routed
from lecturedesk.slides.drawn.shapes import draw
from lecturedesk.slides.drawn.strokes import draw_line
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.geometry import Rect
from lecturedesk.slides.ops import Face

_TURNED = {"LR": "TD", "RL": "BT", "TD": "LR", "BT": "RL"}
_TURNED_FROM = 25.0  # units: in larger text than that a chart keeps its direction
_LOOP = 22.0  # units that an edge from a node to itself stands out


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A plan at its place on the slide; `base` is the step that came before the diagram."""

    plan: Plan
    x: float
    y: float
    base: int

    def point(self, along: float, across: float) -> Point:
        """A place of the plan on the slide."""
        direction, across = self.plan.chart.direction, across - self.plan.low
        if direction in ("RL", "BT"):
            along = self.plan.along - along
        return (self.x + along, self.y + across) if self.plan.level else (self.x + across, self.y + along)

    def rect(self, low: Point, high: Point) -> Rect:
        """The rectangle between two corners of the plan."""
        (x1, y1), (x2, y2) = self.point(*low), self.point(*high)
        return Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))


def draw_flowchart(chart: Flowchart, flow: Flow) -> None:
    """The flowchart in the largest text that fits the flow's width and room; turned round when only that fits."""
    plan = best_plan(chart, flow)
    if not fits(plan, flow) and flow.size <= _TURNED_FROM:
        other = best_plan(replace(chart, direction=_TURNED[chart.direction]), flow)
        plan = other if fits(other, flow) else plan
    plan = stretched(plan, flow)
    air = breath(plan.height, flow)
    sheet = _Sheet(plan, flow.x + max(0.0, (flow.width - plan.width) / 2), flow.y + air, flow.canvas.steps)
    for group in sorted(chart.groups, key=lambda group: _depth(group, plan)):
        _draw_group(group, sheet, flow)
    lines = routed(plan.gaps, plan.wires, plan.starts, plan.ends, _edges_of(plan))
    for number, edge in enumerate(plan.chart.edges):
        with _shown(edge, sheet, flow):
            _draw_edge(number, edge, lines[number], sheet, flow)
    for node in plan.chart.nodes:
        with _shown(node, sheet, flow):
            place = _box_place(node.id, sheet)
            box = plan.boxes[node.id]
            draw(replace(box, ground="paper") if plan.layers.paths[node.id] else box, place.x, place.y, flow)
    for number, edge in enumerate(plan.chart.edges):
        with _shown(edge, sheet, flow):
            _draw_edge_label(number, edge, lines[number], sheet, flow)
    speak(chart, sheet.base, flow)
    flow.canvas.across = max(flow.canvas.across, plan.width - flow.width)
    flow.canvas.torn = flow.canvas.torn or plan.torn
    flow.y += plan.height + 2 * air


def _shown(part: Part, sheet: _Sheet, flow: Flow) -> AbstractContextManager[None]:
    """The time in which a part is there: an edge comes with the later of its ends."""
    step = part.step
    if isinstance(part, Edge):
        ends = {node.id: node.step for node in sheet.plan.chart.nodes}
        step = max(step, ends[part.start], ends[part.end])
    return flow.showing(sheet.base + step if step else flow.canvas.first)


def _edges_of(plan: Plan) -> dict[str, Point]:
    """From where to where each node stands along the direction."""
    places: dict[str, Point] = {}
    for rank, row in enumerate(plan.layers.ranks):
        for name in row:
            if name in plan.boxes:
                box = plan.boxes[name]
                middle, half = (plan.starts[rank] + plan.ends[rank]) / 2, (box.width if plan.level else box.height) / 2
                places[name] = (middle - half, middle + half)
    return places


def _box_place(name: str, sheet: _Sheet) -> Rect:
    plan = sheet.plan
    low, high = _edges_of(plan)[name]
    half = (plan.boxes[name].height if plan.level else plan.boxes[name].width) / 2
    return sheet.rect((low, plan.at[name] - half), (high, plan.at[name] + half))


def _draw_edge(number: int, edge: Edge, line: Sequence[Point], sheet: _Sheet, flow: Flow) -> None:
    if not line:
        _draw_loop(edge, sheet, flow)
        return
    points = [sheet.point(*point) for point in line]
    if sheet.plan.layers.turned[number]:
        points.reverse()
    width = {"thick": 4.5}.get(edge.stroke, 2.5)
    dash = "dash" if edge.stroke == "dash" else ""
    draw_line(points, flow, width=width, dash=dash, head=edge.head, tail=edge.tail, size=sheet.plan.head)


def _draw_loop(edge: Edge, sheet: _Sheet, flow: Flow) -> None:
    place = _box_place(edge.start, sheet)
    x, y = place.right - min(40.0, place.width / 4), place.y + min(30.0, place.height / 3)
    points = [(x, place.y), (x, place.y - _LOOP), (place.right + _LOOP, place.y - _LOOP),
              (place.right + _LOOP, y), (place.right, y)]  # fmt: skip
    draw_line(points, flow, head=edge.head, size=sheet.plan.head)


def _draw_edge_label(number: int, edge: Edge, line: Sequence[Point], sheet: _Sheet, flow: Flow) -> None:
    label, wire = sheet.plan.labels[number], sheet.plan.wires[number]
    if not label.main:
        return
    along, across = wire.label
    wide = along - sheet.plan.head if sheet.plan.level else across
    tall = height_of(label.main, label.size, wide, flow)
    if line:
        x, y = sheet.point(*label_place(wire, line, sheet.plan.head))
    else:
        place = _box_place(edge.start, sheet)
        x, y = place.right + _LOOP - wide / 2, place.y - _LOOP - tall / 2
    around = [sheet.plan.layers.paths[name] for name in (edge.start, edge.end)]
    ground = "panel" if around[0] and around[0] == around[1] else "paper"
    flow.fill(x - wide / 2, y - tall / 2, wide, tall, ground, radius=4)
    set_label(replace(label, weight=400), x - wide / 2, y - tall / 2, wide, flow, colour="muted")


def _depth(group: Group, plan: Plan) -> int:
    return min((path.index(group.id) for path in plan.layers.paths.values() if group.id in path), default=0)


def _draw_group(group: Group, sheet: _Sheet, flow: Flow) -> None:
    plan = sheet.plan
    inside = {name for name, path in plan.layers.paths.items() if group.id in path}
    if not inside:
        return
    place = sheet.rect(*plan.extent(group.id))
    step = min((node.step for node in plan.chart.nodes if node.id in inside), default=0)
    with flow.showing(sheet.base + step if step else flow.canvas.first):
        flow.fill(place.x, place.y, place.width, place.height, "panel", radius=12, stroke="line")
        if group.label:
            label = split_label(group.label, title_size(plan.size), 600)
            inner = flow.at(place.x + plan.pad, place.y + plan.pad * 0.4, place.width - 2 * plan.pad)
            inner.text(
                label.main, size=label.size, face=Face(weight=600), colour="accent-text", leading=LEADING, say=False
            )
