"""What all charts share: title, legend and source around the plot, words of values, colours."""

from collections.abc import Sequence
from dataclasses import dataclass

from lecturedesk.course.chart import ChartData
from lecturedesk.course.span import Span, Spans, plain
from lecturedesk.slides.drawn.label import LEADING, height_of
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.geometry import Rect
from lecturedesk.slides.ops import Face
from lecturedesk.slides.styling import SMALLEST

BOLD = Face(weight=600)
_COLOURS = 6
_SHORT_UNIT = 3  # letters: a longer unit is said once, above the plot
_SWATCH = 0.62


@dataclass(frozen=True, slots=True)
class Plot:
    """The place that is left for the plot itself, and the size of the words in it."""

    data: ChartData
    place: Rect
    size: float
    flow: Flow

    def value(self, series: int, category: int) -> float | None:
        """One value, or None where it is missing."""
        return self.data.series[series].values[category]

    def words(self, series: int, category: int) -> str:
        """A value as it is written beside its mark."""
        return with_unit(self.data.series[series].written[category], self.data.unit)

    def colour(self, series: int, category: int) -> str:
        """The colour of a value's mark: by series, but in a chart of one series the marked ones stand out."""
        if category in self.data.marked and len(self.data.series) == 1:
            return "highlight"
        return f"series-{series % _COLOURS + 1}"

    def text(self, spans: Spans, x: float, y: float, width: float, *, align: str = "center", colour: str = "ink",
             face: Face = Face()) -> float:  # fmt: skip
        """Set words below `y`; returns their height."""
        inner = self.flow.at(x, y, width)
        return inner.text(spans, size=self.size, align=align, colour=colour, face=face, leading=LEADING, say=False)

    def height(self, spans: Spans, width: float) -> float:
        """How high words are when they are wrapped."""
        return height_of(spans, self.size, width, self.flow)

    def width(self, words: str | Spans, face: Face = Face()) -> float:
        """How wide words are on one line."""
        spans = (Span(words),) if isinstance(words, str) else words
        return self.flow.natural_width(spans, size=self.size, face=face)

    @property
    def line(self) -> float:
        """The height of one line of words."""
        return self.size * LEADING


def with_unit(written: str, unit: str) -> str:
    """A value with its unit, when that is short."""
    if not written or len(unit) > _SHORT_UNIT:
        return written
    return f"{unit}{written}" if unit in ("$", "€", "£") else f"{written}\u00a0{unit}".rstrip()


def caption_of(data: ChartData) -> Spans:
    """What the values are: the name of the only series, and a unit that is too long to stand at every value."""
    name = data.series[0].name if len(data.series) == 1 else ()
    unit = data.unit if len(data.unit) > _SHORT_UNIT else ""
    if not name or plain(name).casefold() == unit.casefold():
        return (Span(unit),) if unit else ()
    return (*name, Span(f", {unit}")) if unit else name


def begin(data: ChartData, size: float, flow: Flow, *, legend: bool) -> Plot:
    """Set title, unit and legend at the top and the source at the foot of the flow's room; the rest is the plot's."""
    top = flow.y
    inner = flow.at(flow.x, top, flow.width)
    if data.title:
        inner.text(data.title, size=size, face=BOLD, colour="title", leading=LEADING, say=False)
    caption = caption_of(data)
    if caption:
        inner.text(caption, size=size, colour="muted", leading=LEADING, say=False)
    if legend:
        _draw_legend(data.categories if data.type == "ring" else [s.name for s in data.series], size, inner)
    if inner.y > top:
        inner.gap(size * 0.6)
    bottom = top + flow.room
    if data.source:
        tall = height_of(data.source, SMALLEST, flow.width, flow)
        foot = flow.at(flow.x, bottom - tall, flow.width)
        foot.text(data.source, size=SMALLEST, colour="muted", leading=LEADING, say=False)
        bottom -= tall + size * 0.5
    place = Rect(flow.x, inner.y, flow.width, max(bottom - inner.y, size * 6))
    return Plot(data, place, size, flow)


def _draw_legend(names: Sequence[Spans], size: float, flow: Flow) -> None:
    """Names with their colours, as many in a line as fit."""
    x, swatch = flow.x, size * _SWATCH
    for index, name in enumerate(names):
        wide = flow.natural_width(name, size=size) + 1
        if x > flow.x and x + swatch + wide > flow.x + flow.width:
            x = flow.x
            flow.gap(size * LEADING)
        flow.fill(x, flow.y + size * 0.4, swatch, swatch, f"series-{index % _COLOURS + 1}", radius=3)
        inner = flow.at(x + swatch * 1.5, flow.y, flow.width)
        inner.text(name, size=size, leading=LEADING, say=False)
        x += swatch * 1.5 + wide + size * 1.2
    flow.gap(size * LEADING)


def speak_chart(data: ChartData, flow: Flow) -> None:
    """Add the chart's words to the spoken ones: title, then each category with its values, then the source."""
    flow.say(data.title)
    flow.say(caption_of(data))
    if len(data.series) > 1:
        for series in data.series:
            flow.say(series.name)
    for index, category in enumerate(data.categories):
        words = list(category)
        for series in data.series:
            if series.written[index]:
                name = (*series.name, Span("\u00a0")) if len(data.series) > 1 else ()
                words += [Span(": " if len(words) == len(category) else ", "), *name,
                          Span(with_unit(series.written[index], data.unit))]  # fmt: skip
        flow.say(tuple(words))
    flow.say(data.source)
