"""Mind maps: a topic in the middle, branches to both sides."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from lecturedesk.course.diagram import Mindmap, Topic
from lecturedesk.slides.drawn.label import (
    Label,
    appearing,
    least_width,
    measure,
    set_label,
    speak,
    split_label,
    text_sizes,
)
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.ops import PathOp

_GAP = 0.5  # between topics, of the text size
_BRANCH_GAP = 1.7
_COLOURS = 6
_LETTERS = (12.0, 9.0, 7.0, 5.5)


@dataclass(slots=True)
class _Place:
    """A topic measured: its label, its box and those below it; `x` is its nearer side, `y` its middle."""

    topic: Topic
    label: Label
    wrap: float
    width: float
    height: float
    below: list["_Place"] = field(default_factory=list)
    tall: float = 0.0
    x: float = 0.0
    y: float = 0.0


@dataclass(slots=True)
class _Plan:
    size: float
    root: _Place
    right: list[_Place]
    left: list[_Place]
    reach: tuple[float, float]
    height: float
    torn: bool

    @property
    def width(self) -> float:
        return self.reach[0] + self.reach[1] + self.root.width


def draw_mindmap(content: Mindmap, flow: Flow) -> None:
    """The map in the largest text that fits the flow's width and room."""
    plan = None
    for size, letters in ((size, letters) for size in text_sizes(flow) for letters in _LETTERS):
        plan = _planned(content.root, size, letters, flow)
        if plan.width <= flow.width + 0.5 and plan.height <= flow.room and not plan.torn:
            break
    assert plan is not None  # there is always a size to try
    base = flow.canvas.steps
    spare = max(0.0, flow.width - plan.width)
    middle = flow.x + spare / 2 + plan.reach[0] + plan.root.width / 2
    root = plan.root
    root.y = flow.y + plan.height / 2
    for side, places in ((1, plan.right), (-1, plan.left)):
        start = middle + side * (root.width / 2 + plan.size * _BRANCH_GAP)
        _arrange(places, start, root.y - _tall(places, plan.size) / 2, side, plan.size)
        for index, place in enumerate(places):
            number = index if side > 0 else len(plan.right) + index
            colour = f"series-{number % _COLOURS + 1}"
            _draw_branch(place, (middle + side * root.width / 2, root.y), side, 1, colour, base, flow)
    with appearing(root.topic, base, flow):
        left, top = middle - root.width / 2, root.y - root.height / 2
        flow.fill(left, top, root.width, root.height, "title", radius=min(root.height / 2, 28))
        set_label(
            root.label, middle - root.wrap / 2, top + plan.size * 0.55, root.wrap, flow, colour="paper", sub="paper"
        )
    speak(content, base, flow)
    flow.canvas.torn = flow.canvas.torn or plan.torn
    flow.canvas.across = max(flow.canvas.across, plan.width - flow.width)
    flow.y += plan.height


def _planned(topic: Topic, size: float, letters: float, flow: Flow) -> _Plan:
    root = _measured(topic, size, letters, 0, flow)
    total = _tall(root.below, size)
    right: list[_Place] = []
    while root.below and (
        (len(root.below) > 1 and _tall(right, size) + root.below[0].tall / 2 < total / 2) or not right
    ):
        right.append(root.below.pop(0))
    left, root.below = root.below, []
    reach = (_reach(left, size), _reach(right, size))
    height = max(root.height, _tall(right, size), _tall(left, size))
    places = [root, *_all(right), *_all(left)]
    torn = any(least_width(place.label, flow) > place.wrap for place in places)
    return _Plan(size, root, right, left, reach, height, torn)


def _measured(topic: Topic, size: float, letters: float, depth: int, flow: Flow) -> _Place:
    label = split_label(topic.label, size, 600 if depth <= 1 else 400)
    wide, tall, _ = measure(label, max(letters * size, least_width(label, flow) + 1), flow)
    across, along = (1.4, 1.1) if depth == 0 else (1.0, 0.7) if depth == 1 else (0.3, 0.2)
    place = _Place(topic, label, wide + 1, wide + size * across, tall + size * along)
    place.below = [_measured(inner, size, letters, depth + 1, flow) for inner in topic.topics]
    place.tall = max(place.height, _tall(place.below, size))
    return place


def _tall(places: Sequence[_Place], size: float) -> float:
    return sum(place.tall for place in places) + size * _GAP * max(0, len(places) - 1)


def _reach(places: Sequence[_Place], size: float) -> float:
    """How far branches reach from the side they start at."""
    if not places:
        return 0.0
    return size * _BRANCH_GAP + max(place.width + _reach(place.below, size) for place in places)


def _all(places: Sequence[_Place]) -> list[_Place]:
    return [found for place in places for found in (place, *_all(place.below))]


def _arrange(places: Sequence[_Place], x: float, top: float, side: int, size: float) -> None:
    for place in places:
        place.x, place.y = x, top + place.tall / 2
        start = x + side * (place.width + size * _BRANCH_GAP)
        _arrange(place.below, start, place.y - _tall(place.below, size) / 2, side, size)
        top += place.tall + size * _GAP


def _draw_branch(place: _Place, start: tuple[float, float], side: int, depth: int, colour: str, base: int,
                 flow: Flow) -> None:  # fmt: skip
    size = place.label.size
    left = place.x if side > 0 else place.x - place.width
    with appearing(place.topic, base, flow):
        bend = (start[0] + place.x) / 2
        curve = (("M", *start), ("C", bend, start[1], bend, place.y, place.x, place.y))
        flow.emit(PathOp(path=curve, stroke=colour, stroke_width=4.0 if depth == 1 else 2.5))
        if depth == 1:
            flow.fill(left, place.y - place.height / 2, place.width, place.height, "panel", radius=10, stroke=colour,
                      stroke_width=2.5)  # fmt: skip
        _, tall, _ = measure(place.label, place.wrap, flow)
        align = "center" if depth == 1 else "left" if side > 0 else "right"
        set_label(place.label, left + (place.width - place.wrap) / 2, place.y - tall / 2, place.wrap, flow, align=align)
    end = place.x + side * (place.width if depth == 1 else place.width + size * 0.1)
    for inner in place.below:
        _draw_branch(inner, (end, place.y), side, depth + 1, colour, base, flow)
