"""The nodes and edge labels of a flowchart in one size: how large each is before anything is placed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lecturedesk.course.diagram import Node
from lecturedesk.slides.drawn.label import LEADING, Label, least_width, natural_width, split_label
from lecturedesk.slides.drawn.ranks import Layers
from lecturedesk.slides.drawn.route import Wire, sided
from lecturedesk.slides.drawn.shapes import Box, fitted, wrap_width
from lecturedesk.slides.flow import Flow

UNBROKEN = 0.0  # as letters: labels keep on one line
GAP = 1.5  # between ranks, of the text size
SIDE_GAP = 0.9
HEAD = 0.55  # an arrow's head
_LABEL_PAD = 10.0  # units
_ROUND = ("diamond", "circle")


@dataclass(frozen=True, slots=True)
class Wish:
    """A way to set a flowchart: text size, most letters' heights in a line, and whether all boxes are equally wide.

    `air` is how much higher than its words need a plain box is, of the text size.
    """

    size: float
    letters: float
    even: bool
    air: float = 0.0


def boxes_of(nodes: Sequence[Node], found: Layers, wish: Wish, between: float, *, level: bool, flow: Flow
             ) -> dict[str, Box]:  # fmt: skip
    """All nodes with their labels wrapped; plain boxes are equally wide, at least within a rank, and high.

    `between` is the least room that stands between the ranks.
    """
    labels = {node.id: split_label(node.label, wish.size, 600) for node in nodes}
    share = _share(found, wish, between, level=level, flow=flow)
    wrap = {node.id: _wrap(node, labels[node.id], share, wish, flow) for node in nodes}
    boxes = {n.id: fitted(labels[n.id], n.shape, n.look, wrap[n.id], flow) for n in nodes}
    plain = {name for name, box in boxes.items() if box.shape not in _ROUND}
    for name in plain:
        boxes[name] = replace(boxes[name], height=boxes[name].height + wish.air * wish.size)
    tallest = max((boxes[name].height for name in plain), default=0.0)
    for row in [list(plain)] if wish.even else found.ranks:
        _widen([name for name in row if name in plain], boxes)
    for name in plain:
        if tallest < 2.2 * boxes[name].height:
            boxes[name] = replace(boxes[name], height=tallest)
    if not level:
        for row in found.ranks:
            same = [name for name in row if name in plain]
            tall = max((boxes[name].height for name in same), default=0.0)
            boxes.update({name: replace(boxes[name], height=tall) for name in same})
    return boxes


def _widen(names: Sequence[str], boxes: dict[str, Box]) -> None:
    widest = max((boxes[name].width for name in names), default=0.0)
    boxes.update({name: replace(boxes[name], width=widest) for name in names})


def _share(found: Layers, wish: Wish, between: float, *, level: bool, flow: Flow) -> float:
    """The width that a node has when all that stand beside each other have the same."""
    if level:
        return (flow.width - between) / len(found.ranks)
    count = max(sum(name in found.real for name in row) for row in found.ranks)
    return (flow.width - SIDE_GAP * wish.size * (count - 1)) / count


def _wrap(node: Node, label: Label, share: float, wish: Wish, flow: Flow) -> float:
    """How wide a node's words may be: as wide as its share of the slide, but no wider than the eye wants."""
    natural = natural_width(label, flow)
    if wish.letters == UNBROKEN:
        return natural + 1
    room = min(wrap_width(node.shape, share, wish.size), wish.letters * wish.size)
    return max(least_width(label, flow), min(room, natural)) + 1


def wires_of(found: Layers, labels: Sequence[Label], size: float, flow: Flow, *, level: bool) -> list[Wire]:
    """The edges with the sizes of their labels."""
    wires = []
    for chain, turned, label in zip(found.chains, found.turned, labels, strict=True):
        place = _label_size(label, size, flow, level=level) if label.main else (0.0, 0.0)
        wires.append(Wire(chain, place, turned=turned and len(chain) > 0))
    return sided(wires)


def _label_size(label: Label, size: float, flow: Flow, *, level: bool) -> tuple[float, float]:
    lines = flow.lines(label.main, size=label.size, width=label.size * (8 if level else 10))
    wide = max(line.width for line in lines) + _LABEL_PAD
    tall = len(lines) * label.size * LEADING + 4
    return (wide + size * HEAD, tall) if level else (tall + size * HEAD, wide)


def halves(found: Layers, boxes: Mapping[str, Box], wires: Sequence[Wire], *, level: bool) -> dict[str, float]:
    """Half the room of every leaf across the ranks, so that its edges' labels fit too."""
    half = {name: 1.0 for row in found.ranks for name in row}
    half.update({name: (box.height if level else box.width) / 2 for name, box in boxes.items()})
    arriving = [wire.chain[-1] for wire in wires if wire.chain]
    for wire in wires:
        if wire.chain and wire.label[1]:
            name = wire.chain[-1 if wire.side == "high" else 0]
            ports = arriving.count(name) if wire.side == "high" else 1
            half[name] = max(half[name], ports * (wire.label[1] + 6) / 2)
    return half
