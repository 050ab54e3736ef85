"""Column charts: values as upright bars, labels on them."""

from lecturedesk.course.span import Span
from lecturedesk.slides.drawn.plot import Plot

_GAP = 0.45  # of a category's room
_MOST_LINES = 3  # of a name; longer ones read better beside lying bars
_WIDEST = 150.0  # units of one bar


def columns_fit(plot: Plot) -> bool:
    """Whether the words of every category and value find room below and above their columns."""
    step = plot.place.width / len(plot.data.categories)
    least = max(plot.flow.least_width(name, size=plot.size) for name in plot.data.categories)
    widest = max(
        (plot.width(plot.words(s, c)) for s in range(len(plot.data.series)) for c in _cells(plot)), default=0.0
    )
    if any(plot.height(name, step - plot.size * 0.3) > _MOST_LINES * plot.line + 1 for name in plot.data.categories):
        return False
    return least <= step - plot.size * 0.3 and widest <= _bar(plot) * 1.25 + 4


def _cells(plot: Plot) -> range:
    return range(len(plot.data.categories))


def _bar(plot: Plot) -> float:
    step = plot.place.width / len(plot.data.categories)
    return min(step * (1 - _GAP) / len(plot.data.series), _WIDEST)


def draw_columns(plot: Plot) -> None:
    """One group of columns a category, above and below a common line."""
    data, place = plot.data, plot.place
    step = place.width / len(data.categories)
    names = max(plot.height(name, step - plot.size * 0.3) for name in data.categories)
    high, low = max([0.0, *data.known]), min([0.0, *data.known])
    top = place.y + plot.line * 1.15
    bottom = place.bottom - names - plot.size * 0.4 - (plot.line * 1.15 if low < 0 else 0.0)
    scale = (bottom - top) / ((high - low) or 1.0)
    zero = top + high * scale
    for category in _cells(plot):
        middle = place.x + step * (category + 0.5)
        _draw_group(plot, category, middle, zero, scale)
        left = middle - step / 2 + plot.size * 0.15
        plot.text(data.categories[category], left, place.bottom - names, step - plot.size * 0.3)
    plot.flow.line(place.x, zero, place.right, zero, colour="muted", width=2)


def _draw_group(plot: Plot, category: int, middle: float, zero: float, scale: float) -> None:
    count, bar = len(plot.data.series), _bar(plot)
    for series in range(count):
        value = plot.value(series, category)
        if value is None:
            continue
        left = middle + (series - count / 2) * bar
        tall = abs(value) * scale
        top = zero - tall if value >= 0 else zero
        inset = bar * 0.04 if count > 1 else 0.0
        plot.flow.fill(left + inset, top, bar - 2 * inset, tall, plot.colour(series, category))
        label = top - plot.line * 1.1 if value >= 0 else top + tall + plot.line * 0.05
        words = (Span(plot.words(series, category)),)
        plot.text(words, left - bar, label, bar * 3)
