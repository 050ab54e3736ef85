"""Charts: the right drawing for a type, in the largest words that fit."""

from lecturedesk.base.i18n import _
from lecturedesk.course.chart import ChartData
from lecturedesk.course.diagram import Pie
from lecturedesk.course.span import Span
from lecturedesk.slides.drawn.bars import bars_height, bars_most, bars_torn, draw_bars
from lecturedesk.slides.drawn.columns import columns_fit, draw_columns
from lecturedesk.slides.drawn.label import text_sizes
from lecturedesk.slides.drawn.lines import draw_lines, lines_fit
from lecturedesk.slides.drawn.plot import BOLD, Plot, begin, speak_chart, with_unit
from lecturedesk.slides.drawn.ring import Share, colour_of, draw_ring
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.geometry import Rect
from lecturedesk.slides.layout import trial_of

_LARGEST = 28.0
_MOST_HIGH = 560.0  # units: higher columns say no more
_LEAST_HIGH = 240.0


def draw_chart(data: ChartData, flow: Flow) -> None:
    """The chart in the flow's width and room; columns that cannot bear their words become bars."""
    room, top = flow.room, flow.y
    flow.room = max(_LEAST_HIGH, min(room, _MOST_HIGH))
    size, kind = _chosen(data, flow)
    if kind in ("bar", "stacked"):
        plot = begin(data, size, trial_of(flow), legend=len(data.series) > 1)
        flow.room = min(flow.room, flow.room - plot.place.height + bars_most(plot))
    plot = begin(data, size, flow, legend=len(data.series) > 1 and kind != "line")
    end = plot.place.bottom
    if kind == "column":
        draw_columns(plot)
    elif kind == "line":
        draw_lines(plot)
    elif kind == "ring":
        _draw_rings(plot)
    else:
        end = draw_bars(plot)
    speak_chart(data, flow)
    flow.y = top + max(flow.room, end - plot.place.bottom + flow.room)
    flow.room = room


def _chosen(data: ChartData, flow: Flow) -> tuple[float, str]:
    """The largest text size in which the words fit, and the type of chart that they fit."""
    sizes = [size for size in text_sizes(flow) if size <= _LARGEST] or [_LARGEST]
    for size in sizes:
        trial = trial_of(flow)
        plot = begin(data, size, trial, legend=len(data.series) > 1)
        if _fits(plot, data.type):
            return size, data.type
    return sizes[-1], "bar" if data.type == "column" else data.type


def _fits(plot: Plot, kind: str) -> bool:
    if kind == "column":
        return columns_fit(plot)
    if kind == "line":
        return lines_fit(plot)
    if kind == "ring":
        return True
    return bars_height(plot) <= plot.place.height and not bars_torn(plot)


def _draw_rings(plot: Plot) -> None:
    """One ring a series, beside each other; the parts are the categories."""
    data, place = plot.data, plot.place
    count = len(data.series)
    gap = plot.size * 1.5
    wide = (place.width - gap * (count - 1)) / count
    for index, series in enumerate(data.series):
        shares = [
            Share(name if count == 1 else (), value, with_unit(series.written[n], data.unit), colour_of(n))
            for n, (name, value) in enumerate(zip(data.categories, series.values, strict=True))
            if value is not None and value >= 0
        ]
        if any(value is not None and value < 0 for value in series.values):
            plot.flow.warn(_("A ring cannot show a negative value."))
        middle = series.name if count > 1 else ()
        if shares:
            draw_ring(
                shares, middle, Rect(place.x + index * (wide + gap), place.y, wide, place.height), plot.size, plot.flow
            )


def draw_pie(content: Pie, flow: Flow) -> None:
    """A mermaid pie as a ring with shares in per cent, or its values."""
    size, top, base = min(_LARGEST, text_sizes(flow)[0]), flow.y, flow.canvas.steps
    if content.title:
        flow.text(content.title, size=size, face=BOLD, colour="title")
        flow.gap(size * 0.4)
    total = sum(part.value for part in content.slices)
    shares = [
        Share(part.label, part.value, f"{part.value:g}" if content.values else f"{part.value / total:.0%}",
              colour_of(index), base + part.step if part.step else 0)
        for index, part in enumerate(content.slices)
    ]  # fmt: skip
    place = Rect(flow.x, flow.y, flow.width, max(_LEAST_HIGH, min(flow.room - (flow.y - top), _MOST_HIGH)))
    flow.y = draw_ring(shares, (), place, size, flow)
    for part, share in zip(content.slices, shares, strict=True):
        with flow.showing(share.first):
            flow.say((*part.label, Span(f": {share.written}")))
