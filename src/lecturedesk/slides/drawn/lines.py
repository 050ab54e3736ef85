"""Line charts: values over time or order, gaps where one is missing."""

import itertools
import re

from lecturedesk.course.span import Span, plain
from lecturedesk.slides.drawn.plot import BOLD, Plot
from lecturedesk.slides.drawn.strokes import rounded
from lecturedesk.slides.ops import PathOp

_DOT = 7.0  # units
_YEAR = re.compile(r"\d{1,4}([.,]\d+)?")


def lines_fit(plot: Plot) -> bool:
    """Whether the words of every category find room below the plot."""
    places = _places(plot)
    widths = [plot.flow.least_width(name, size=plot.size) for name in plot.data.categories]
    return all(
        b - a >= (one + two) / 2 + plot.size * 0.2
        for a, b, one, two in zip(places, places[1:], widths, widths[1:], strict=False)
    )


def _right(plot: Plot) -> float:
    """The room at the right in which the series are named, when there are several."""
    if len(plot.data.series) == 1:
        return 0.0
    return min(max(plot.width(series.name, BOLD) for series in plot.data.series) + plot.size, plot.place.width * 0.3)


def _places(plot: Plot) -> list[float]:
    """Where each category stands: by its number when all are numbers and none would cover another, else evenly."""
    names = [plain(name).strip() for name in plot.data.categories]
    edge = max(plot.width(plot.data.categories[0]), plot.width(plot.data.categories[-1])) / 2 + plot.size * 0.3
    left, right = plot.place.x + edge, plot.place.right - max(_right(plot), edge)
    even = [left + (right - left) * index / max(1, len(names) - 1) for index in range(len(names))]
    if len(names) < 3 or not all(_YEAR.fullmatch(name) for name in names):
        return even
    numbers = [float(name.replace(",", ".")) for name in names]
    if numbers != sorted(set(numbers)):
        return even
    scale = (right - left) / (numbers[-1] - numbers[0])
    true = [left + (number - numbers[0]) * scale for number in numbers]
    widest = max(*(plot.width(name) for name in names), _widest_value(plot)) + plot.size * 0.3
    return true if all(b - a >= widest for a, b in itertools.pairwise(true)) else even


def _widest_value(plot: Plot) -> float:
    cells = [(s, c) for s in range(len(plot.data.series)) for c in range(len(plot.data.categories))]
    return max((plot.width(plot.words(s, c), BOLD) for s, c in cells), default=0.0)


def draw_lines(plot: Plot) -> None:
    """One line a series over a common ground, values at its points, names at its end."""
    data, place = plot.data, plot.place
    places = _places(plot)
    step = min((b - a for a, b in itertools.pairwise(places)), default=place.width)
    names = max(plot.height(name, step - plot.size * 0.2) for name in data.categories)
    low, high = min([0.0, *data.known]), max([0.0, *data.known])
    top = place.y + plot.line * 1.3
    bottom = place.bottom - names - plot.size * 0.5 - (plot.line if low < 0 else 0.0)
    scale = (bottom - top) / ((high - low) or 1.0)
    zero = top + high * scale
    plot.flow.line(place.x, zero, place.right - _right(plot), zero, colour="muted", width=2)
    for name, x in zip(data.categories, places, strict=True):
        wide = step - plot.size * 0.2 if len(places) > 1 else place.width
        plot.text(name, x - wide / 2, place.bottom - names, wide)
    ends = _spread([_last(plot, series, places, zero, scale)[1] for series in range(len(data.series))], plot.line)
    for series in range(len(data.series)):
        _draw_series(plot, series, places, zero, scale)
        if len(data.series) > 1:
            x = _last(plot, series, places, zero, scale)[0]
            wide = place.right - x - plot.size * 0.5
            plot.text(data.series[series].name, x + plot.size * 0.5, ends[series] - plot.line / 2, wide, align="left",
                      face=BOLD)  # fmt: skip


def _last(plot: Plot, series: int, places: list[float], zero: float, scale: float) -> tuple[float, float]:
    found = [
        (x, zero - v * scale) for x, v in zip(places, plot.data.series[series].values, strict=True) if v is not None
    ]
    return found[-1] if found else (places[-1], zero)


def _spread(wanted: list[float], line: float) -> list[float]:
    """Places near the wanted ones that are a line's height apart."""
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    found = list(wanted)
    for before, after in itertools.pairwise(order):
        found[after] = max(found[after], found[before] + line)
    return found


def _draw_series(plot: Plot, series: int, places: list[float], zero: float, scale: float) -> None:
    colour = f"series-{series % 6 + 1}"
    part: list[tuple[float, float]] = []
    values = plot.data.series[series].values
    for x, value in [*zip(places, values, strict=True), (0.0, None)]:
        if value is not None:
            part.append((x, zero - value * scale))
            continue
        if len(part) > 1:
            plot.flow.emit(PathOp(path=rounded(part, 0.1), stroke=colour, stroke_width=4))
        part = []
    for category, value in enumerate(values):
        if value is not None:
            _draw_point(plot, series, category, places[category], zero - value * scale, colour)


def _draw_point(plot: Plot, series: int, category: int, x: float, y: float, colour: str) -> None:
    marked = category in plot.data.marked and len(plot.data.series) == 1
    plot.flow.fill(x - _DOT, y - _DOT, 2 * _DOT, 2 * _DOT, "highlight" if marked else colour, radius=_DOT,
                   stroke="paper", stroke_width=3)  # fmt: skip
    mine = plot.data.series[series].values[category] or 0.0
    others = [s.values[category] for n, s in enumerate(plot.data.series) if n != series]
    below = any(other is not None and other > mine for other in others) or mine < 0
    wide = plot.width(plot.words(series, category), BOLD) + 4
    top = y + _DOT if below else y - _DOT - plot.line
    plot.text((Span(plot.words(series, category)),), x - wide / 2, top, wide, face=BOLD, colour="ink")
