"""Rings and pies: shares of a whole, named beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin, tan

from lecturedesk.course.span import Span, Spans
from lecturedesk.slides.drawn.label import LEADING, height_of
from lecturedesk.slides.drawn.plot import BOLD
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.geometry import Rect
from lecturedesk.slides.ops import PathOp

_HOLE = 0.6  # of the radius
_MOST_RADIUS = 210.0  # units
_COLOURS = 6
_SWATCH = 0.62


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a ring: its name, its value, how that is written, its colour and the step from which it is there."""

    name: Spans
    value: float
    written: str
    colour: str
    first: int = 0


def colour_of(index: int) -> str:
    """The colour of the n-th part."""
    return f"series-{index % _COLOURS + 1}"


def draw_ring(shares: Sequence[Share], middle: Spans, place: Rect, size: float, flow: Flow) -> float:
    """A ring with its parts named at its right, both in the middle of a place; returns where it ends."""
    names = _names_width(shares, place.width * 0.55, size, flow)
    radius = min(place.height / 2, (place.width - names - size * 1.6) / 2, _MOST_RADIUS)
    rows = _rows(shares, names, size, flow)
    tall = max(2 * radius, sum(rows))
    top = place.y + max(0.0, (place.height - tall) / 2)
    left = place.x + (place.width - 2 * radius - size * 1.6 - names) / 2
    centre = (left + radius, top + tall / 2)
    draw_arcs(shares, centre, radius, flow)
    if middle:
        wide = radius * _HOLE * 1.6
        inside = flow.at(centre[0] - wide / 2, centre[1] - height_of(middle, size, wide, flow, BOLD) / 2, wide)
        inside.text(middle, size=size, face=BOLD, colour="title", align="center", leading=LEADING, say=False)
    y, values = top + (tall - sum(rows)) / 2, _values_width(shares, size, flow)
    for share, row in zip(shares, rows, strict=True):
        with flow.showing(share.first):
            _draw_name(share, Rect(left + 2 * radius + size * 1.6, y, names, row), values, size, flow)
        y += row
    return top + tall


def draw_arcs(shares: Sequence[Share], centre: tuple[float, float], radius: float, flow: Flow) -> None:
    """The parts of a ring, clockwise from above."""
    total = sum(share.value for share in shares) or 1.0
    angle = -pi / 2
    for share in shares:
        sweep = 2 * pi * share.value / total
        if sweep > 0:
            with flow.showing(share.first):
                path = _sector(centre, radius, radius * _HOLE, angle, min(sweep, 2 * pi - 1e-4))
                flow.emit(PathOp(path=path, fill=share.colour, stroke="paper", stroke_width=3))
        angle += sweep


def _sector(centre: tuple[float, float], outer: float, inner: float, start: float, sweep: float
            ) -> tuple[tuple[str | float, ...], ...]:  # fmt: skip
    """A part of a ring as a path: arcs as cubics of at most a quarter circle."""
    first = (centre[0] + outer * cos(start), centre[1] + outer * sin(start))
    turn = (centre[0] + inner * cos(start + sweep), centre[1] + inner * sin(start + sweep))
    return (
        ("M", *first),
        *_arc(centre, outer, start, sweep),
        ("L", *turn),
        *_arc(centre, inner, start + sweep, -sweep),
        ("Z",),
    )


def _arc(centre: tuple[float, float], radius: float, start: float, sweep: float) -> list[tuple[str | float, ...]]:
    count = max(1, int(abs(sweep) / (pi / 2)) + 1)
    part = sweep / count
    reach = 4 / 3 * tan(part / 4) * radius
    path: list[tuple[str | float, ...]] = []
    for index in range(count):
        a, b = start + part * index, start + part * (index + 1)
        x1, y1 = centre[0] + radius * cos(a), centre[1] + radius * sin(a)
        x2, y2 = centre[0] + radius * cos(b), centre[1] + radius * sin(b)
        path.append(("C", x1 - reach * sin(a), y1 + reach * cos(a), x2 + reach * sin(b), y2 - reach * cos(b), x2, y2))
    return path


def _names_width(shares: Sequence[Share], most: float, size: float, flow: Flow) -> float:
    natural = max(flow.natural_width(share.name, size=size) + _values_width(shares, size, flow) for share in shares)
    return min(natural + size * _SWATCH * 1.6 + 2, most)


def _values_width(shares: Sequence[Share], size: float, flow: Flow) -> float:
    widest = max(flow.natural_width((Span(s.written),), size=size, face=BOLD) for s in shares)
    return widest + (size * 0.6 if any(share.name for share in shares) else 2.0)


def _rows(shares: Sequence[Share], names: float, size: float, flow: Flow) -> list[float]:
    wide = names - size * _SWATCH * 1.6 - _values_width(shares, size, flow)
    return [max(height_of(share.name, size, wide, flow), size * LEADING) + size * 0.35 for share in shares]


def _draw_name(share: Share, place: Rect, values: float, size: float, flow: Flow) -> None:
    """A colour, a value that ends where those of all parts end, and a name."""
    swatch = size * _SWATCH
    flow.fill(place.x, place.y + size * 0.38, swatch, swatch, share.colour, radius=3)
    number = flow.at(place.x + swatch * 1.6, place.y, values - (size * 0.6 if share.name else 0.0))
    number.text((Span(share.written),), size=size, face=BOLD, align="right", leading=LEADING, say=False)
    left = place.x + swatch * 1.6 + values
    if share.name:
        words = flow.at(left, place.y, place.right - left)
        words.text(share.name, size=size, leading=LEADING, say=False)
