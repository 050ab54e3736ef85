"""Lines of diagrams: rounded corners, heads, closed shapes."""

from collections.abc import Sequence
from math import hypot

from lecturedesk.slides.flow import Flow
from lecturedesk.slides.ops import PathOp

Point = tuple[float, float]
Path = tuple[tuple[str | float, ...], ...]
_CIRCLE = 0.5523  # how far a cubic's control points stand from the ends of a quarter circle of radius 1


def rounded(points: Sequence[Point], radius: float) -> Path:
    """The path along the points, with corners rounded as far as their sides allow."""
    path: list[tuple[str | float, ...]] = [("M", *points[0])]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        reach = min(radius, _length(before, corner) / 2, _length(corner, after) / 2)
        start, end = _towards(corner, before, reach), _towards(corner, after, reach)
        path.append(("L", *start))
        path.append(("C", *_towards(start, corner, reach * _CIRCLE), *_towards(end, corner, reach * _CIRCLE), *end))
    path.append(("L", *points[-1]))
    return tuple(path)


def ellipse(x: float, y: float, width: float, height: float) -> Path:
    """The path of an ellipse in a rectangle."""
    rx, ry = width / 2, height / 2
    cx, cy = x + rx, y + ry
    kx, ky = rx * _CIRCLE, ry * _CIRCLE
    return (
        ("M", cx - rx, cy),
        ("C", cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
        ("C", cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
        ("C", cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
        ("C", cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
        ("Z",),
    )


def closed(points: Sequence[Point]) -> Path:
    """The path of a polygon."""
    return (("M", *points[0]), *(("L", *point) for point in points[1:]), ("Z",))


def draw_line(points: Sequence[Point], flow: Flow, *, colour: str = "title", width: float = 2.5, dash: str = "",
              head: str = "", tail: str = "", size: float = 16.0, radius: float = 10.0) -> None:  # fmt: skip
    """A line with heads: arrow, open, circle, cross or none at its end and its beginning; `size` is a head's length."""
    points = list(points)
    heads = [(head, points[-1], points[-2]), (tail, points[0], points[1])]
    if head in ("arrow", "circle"):
        points[-1] = _towards(points[-1], points[-2], min(size * 0.8, _length(points[-1], points[-2])))
    if tail in ("arrow", "circle"):
        points[0] = _towards(points[0], points[1], min(size * 0.8, _length(points[0], points[1])))
    flow.emit(PathOp(path=rounded(points, radius), stroke=colour, stroke_width=width, dash=dash))
    for kind, tip, back in heads:
        _draw_head(kind, tip, back, flow, colour=colour, width=width, size=size)


def _draw_head(kind: str, tip: Point, back: Point, flow: Flow, *, colour: str, width: float, size: float) -> None:
    length = _length(tip, back) or 1.0
    ux, uy = (back[0] - tip[0]) / length, (back[1] - tip[1]) / length

    def at(along: float, across: float) -> Point:
        return tip[0] + ux * along - uy * across, tip[1] + uy * along + ux * across

    if kind == "arrow":
        flow.emit(PathOp(path=closed([tip, at(size, size * 0.44), at(size, -size * 0.44)]), fill=colour))
    elif kind == "open":
        path: Path = (("M", *at(size, size * 0.5)), ("L", *tip), ("L", *at(size, -size * 0.5)))
        flow.emit(PathOp(path=path, stroke=colour, stroke_width=width))
    elif kind == "circle":
        middle = at(size * 0.4, 0)
        path = ellipse(middle[0] - size * 0.4, middle[1] - size * 0.4, size * 0.8, size * 0.8)
        flow.emit(PathOp(path=path, fill="paper", stroke=colour, stroke_width=width))
    elif kind == "cross":
        for side in (1, -1):
            arm: Path = (("M", *at(size * 0.1, size * 0.4 * side)), ("L", *at(size * 0.9, -size * 0.4 * side)))
            flow.emit(PathOp(path=arm, stroke=colour, stroke_width=width))


def _length(one: Point, other: Point) -> float:
    return hypot(other[0] - one[0], other[1] - one[1])


def _towards(start: Point, target: Point, distance: float) -> Point:
    length = _length(start, target)
    share = distance / length if length else 0.0
    return start[0] + (target[0] - start[0]) * share, start[1] + (target[1] - start[1]) * share
