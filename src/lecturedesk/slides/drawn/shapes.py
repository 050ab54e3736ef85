"""Nodes of diagrams: how large a shape must be for its label, and the shape itself."""

from dataclasses import dataclass

from lecturedesk.slides.drawn.label import Label, measure, set_label
from lecturedesk.slides.drawn.strokes import Path, closed, ellipse
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.ops import PathOp

STROKE = 2.5
_LOOKS = {
    "": ("panel", "title", "ink", "muted"),
    "highlight": ("warm", "highlight", "ink", "muted"),
    "accent": ("accent", "accent", "on-accent", "on-accent"),
    "muted": ("paper", "muted", "muted", "muted"),
}
_DIAMOND = 1.65  # how much wider a diamond is than its words
_CAP = 0.32  # height of a cylinder's cap, of the text size


@dataclass(frozen=True, slots=True)
class Box:
    """A shape with its label: `width` and `height` of the shape, `wrap` the width its words may have, all in units."""

    label: Label
    shape: str
    look: str
    width: float
    height: float
    wrap: float
    torn: bool
    ground: str = ""


def pads(shape: str, size: float) -> tuple[float, float]:
    """The room a shape takes beside its words, left and right together, and above and below together."""
    across = {"stadium": 1.5, "hexagon": 2.0, "slanted": 2.2, "subroutine": 1.7, "circle": 0.9, "diamond": 0.4}
    return size * across.get(shape, 1.1), size * (1.3 if shape == "cylinder" else 0.3 if shape == "diamond" else 0.9)


def wrap_width(shape: str, width: float, size: float) -> float:
    """The width that words have in a shape of this width."""
    room = width - pads(shape, size)[0]
    return room / _DIAMOND if shape == "diamond" else room / 1.3 if shape == "circle" else room


def fitted(label: Label, shape: str, look: str, wrap: float, flow: Flow) -> Box:
    """The shape around a label that is wrapped at `wrap`."""
    wide, tall, torn = measure(label, wrap, flow)
    across, along = pads(shape, label.size)
    if shape == "diamond":
        width, height = wide * _DIAMOND + across, tall / (1 - 1 / _DIAMOND) + along
    elif shape == "circle":
        width = height = max(wide, tall) * 1.25 + across
    else:
        width, height = wide + across, tall + along
    return Box(label, shape, look, width, height, wide + 1, torn)


def draw(box: Box, x: float, y: float, flow: Flow) -> None:
    """The shape with its left upper corner at a place, its label in its middle."""
    fill, stroke, ink, sub = _LOOKS.get(box.look, _LOOKS[""])
    fill = box.ground if box.ground and not box.look else fill
    width, height = box.width, box.height
    if box.shape in ("box", "round", "stadium", "subroutine"):
        radius = {"round": 18.0, "stadium": min(height / 2, box.label.size * 1.1)}.get(box.shape, 8.0)
        flow.fill(x, y, width, height, fill, radius=radius, stroke=stroke, stroke_width=STROKE)
        if box.shape == "subroutine":
            for side in (x + 12, x + width - 12):
                flow.line(side, y, side, y + height, colour=stroke, width=STROKE)
    else:
        flow.emit(PathOp(path=_outline(box, x, y), fill=fill, stroke=stroke, stroke_width=STROKE))
    if box.shape == "cylinder":
        cap = box.label.size * _CAP
        flow.emit(PathOp(path=ellipse(x, y, width, 2 * cap), fill=fill, stroke=stroke, stroke_width=STROKE))
    _, tall, _ = measure(box.label, box.wrap, flow)
    low = box.label.size * _CAP if box.shape == "cylinder" else 0.0
    set_label(box.label, x + (width - box.wrap) / 2, y + (height - tall) / 2 + low, box.wrap, flow, colour=ink, sub=sub)


def _outline(box: Box, x: float, y: float) -> Path:
    width, height, size = box.width, box.height, box.label.size
    right, bottom, middle = x + width, y + height, y + height / 2
    if box.shape == "diamond":
        return closed([(x + width / 2, y), (right, middle), (x + width / 2, bottom), (x, middle)])
    if box.shape == "hexagon":
        cut = size * 0.7
        upper, lower = [(x + cut, y), (right - cut, y)], [(right - cut, bottom), (x + cut, bottom)]
        return closed([*upper, (right, middle), *lower, (x, middle)])
    if box.shape == "slanted":
        cut = size * 0.7
        return closed([(x + cut, y), (right, y), (right - cut, bottom), (x, bottom)])
    if box.shape == "cylinder":
        cap = size * _CAP
        return (
            ("M", x, y + cap), ("L", x, bottom - cap),
            ("C", x, bottom + cap / 3, right, bottom + cap / 3, right, bottom - cap),
            ("L", right, y + cap), ("Z",),
        )  # fmt: skip
    return ellipse(x, y, width, height)
