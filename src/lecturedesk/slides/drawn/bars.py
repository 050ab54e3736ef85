"""Bar charts and stacked bars: values lying, names of any length at their left."""

from lecturedesk.base.i18n import _
from lecturedesk.course.span import Span
from lecturedesk.slides.contrast import contrast
from lecturedesk.slides.drawn.plot import Plot

_NAMES = 0.38  # the most of the width that names take
_THICK = 1.7  # of the text size: the least height of a bar
_MOST_THICK = 2.6


def bars_height(plot: Plot) -> float:
    """The height that the bars need at least, in units."""
    wide = _names_width(plot)
    rows = [max(plot.height(name, wide), _thick(plot)) for name in plot.data.categories]
    return sum(rows) + plot.size * 0.45 * (len(rows) - 1)


def bars_most(plot: Plot) -> float:
    """The height beyond which the bars grow no more, in units."""
    return bars_height(plot) + len(plot.data.categories) * plot.size * (_MOST_THICK - _THICK + 0.5)


def bars_torn(plot: Plot) -> bool:
    """Whether a word of a name is wider than the room for names."""
    return any(plot.flow.least_width(name, size=plot.size) > _names_width(plot) for name in plot.data.categories)


def _names_width(plot: Plot) -> float:
    return min(max(plot.width(name) for name in plot.data.categories) + 1, plot.place.width * _NAMES)


def _thick(plot: Plot) -> float:
    if plot.data.type == "stacked" or len(plot.data.series) == 1:
        return plot.size * _THICK
    return plot.line * 1.05 * len(plot.data.series)


def draw_bars(plot: Plot) -> float:
    """One row a category, grouped or stacked; returns where the last one ends."""
    data, place = plot.data, plot.place
    names = _names_width(plot)
    left = place.x + names + plot.size * 0.6
    count = len(data.categories)
    spare = max(0.0, place.height - bars_height(plot))
    grown = min(spare / count * 0.64, plot.size * (_MOST_THICK - _THICK))
    gap = plot.size * 0.45 + min((spare - grown * count) / count, plot.size * 0.5)
    low, high = _ends(plot)
    right = place.right - _room_for_words(plot)
    before = _room_for_words(plot) if low < 0 else 0.0
    scale = (right - left - before) / ((high - low) or 1.0)
    zero = left + before - low * scale
    y = place.y
    for category, name in enumerate(data.categories):
        tall = plot.height(name, names)
        row = max(tall, _thick(plot) + grown)
        plot.text(name, place.x, y + (row - tall) / 2, names, align="right")
        thick = _thick(plot) + grown
        top = y + (row - thick) / 2
        if data.type == "stacked":
            _draw_stack(plot, category, zero, scale, top, thick)
        else:
            for series in range(len(data.series)):
                part = thick / len(data.series)
                _draw_bar(plot, series, category, zero, scale, top + part * series, part)
        y += row + gap
    plot.flow.line(zero, place.y - plot.size * 0.2, zero, y - gap + plot.size * 0.2, colour="muted", width=2)
    return y - gap


def _ends(plot: Plot) -> tuple[float, float]:
    """The least and the greatest place that a bar reaches."""
    if plot.data.type != "stacked":
        return min([0.0, *plot.data.known]), max([0.0, *plot.data.known])
    ups, downs = [0.0], [0.0]
    for category in range(len(plot.data.categories)):
        values = [series.values[category] or 0.0 for series in plot.data.series]
        ups.append(sum(value for value in values if value > 0))
        downs.append(sum(value for value in values if value < 0))
    return min(downs), max(ups)


def _room_for_words(plot: Plot) -> float:
    if plot.data.type == "stacked":
        return 0.0
    cells = [(s, c) for s in range(len(plot.data.series)) for c in range(len(plot.data.categories))]
    return max((plot.width(plot.words(s, c)) for s, c in cells), default=0.0) + plot.size * 0.5


def _draw_bar(plot: Plot, series: int, category: int, zero: float, scale: float, top: float, thick: float) -> None:
    value = plot.value(series, category)
    if value is None:
        return
    long = abs(value) * scale
    left = zero if value >= 0 else zero - long
    inset = thick * 0.06 if len(plot.data.series) > 1 else 0.0
    plot.flow.fill(left, top + inset, long, thick - 2 * inset, plot.colour(series, category))
    words = (Span(plot.words(series, category)),)
    wide = plot.width(words) + 4
    x = left + long + plot.size * 0.35 if value >= 0 else left - plot.size * 0.35 - wide
    plot.text(words, x, top + (thick - plot.line) / 2, wide, align="left")


def _draw_stack(plot: Plot, category: int, zero: float, scale: float, top: float, thick: float) -> None:
    up = down = zero
    for series in range(len(plot.data.series)):
        value = plot.value(series, category)
        if not value:
            continue
        long = abs(value) * scale
        left = up if value > 0 else down - long
        up, down = (up + long, down) if value > 0 else (up, down - long)
        plot.flow.fill(left, top, long, thick, plot.colour(series, category))
        plot.flow.line(left + long, top, left + long, top + thick, colour="paper", width=3)
        words = (Span(plot.words(series, category)),)
        if plot.width(words) + plot.size * 0.3 <= long:
            plot.text(words, left, top + (thick - plot.line) / 2, long, colour=_words_on(plot, series))
        else:
            plot.flow.warn(_("A part of a stacked bar is too short for its number."))


def _words_on(plot: Plot, series: int) -> str:
    """The colour of words on a series' colour: whichever of ink and paper is told apart better."""
    theme = plot.flow.theme
    ground = theme.colour(plot.colour(series, -1))
    return max(("paper", "ink"), key=lambda name: contrast(theme.colour(name), ground))
