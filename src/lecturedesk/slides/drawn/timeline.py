"""Timelines: moments along a line, or down one when there are many."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lecturedesk.course.diagram import Era, Moment, Timeline
from lecturedesk.course.span import Spans
from lecturedesk.slides.drawn.label import LEADING, appearing, breath, height_of, speak, text_sizes
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.ops import Face
from lecturedesk.slides.styling import SMALLEST

_BOLD = Face(weight=600)
_DOT = 0.3  # radius, of the text size
_LINE = 4.0  # units
_COLUMN_GAP = 1.0
_EVENT_GAP = 0.35
_ROW_GAP = 0.6
_MOST_LINES = 7  # of words under one moment; more read better beside it
_PERIOD_SHARE = 0.34
_FEW = 5  # moments: so many may stand in larger words than the text beside them


@dataclass(slots=True)
class _Drawing:
    """A timeline in one text size: `paint` false only measures."""

    content: Timeline
    size: float
    flow: Flow
    base: int
    paint: bool = False

    @property
    def small(self) -> float:
        """The size of what happened."""
        return max(SMALLEST, self.size * 0.86)

    def moments(self) -> list[tuple[Era, Moment]]:
        """All moments with their eras."""
        return [(era, moment) for era in self.content.eras for moment in era.moments]

    def text(self, spans: Spans, x: float, y: float, width: float, *, size: float, face: Face = Face(),
             colour: str = "ink") -> float:  # fmt: skip
        """Set or measure words and return their height."""
        if not self.paint:
            return height_of(spans, size, width, self.flow, face)
        inner = self.flow.at(x, y, width)
        return inner.text(spans, size=size, face=face, colour=colour, leading=LEADING, say=False)

    def torn(self, texts: Sequence[tuple[Spans, float, Face]], width: float) -> bool:
        """Whether a word is wider than its column."""
        return any(self.flow.least_width(spans, size=size, face=face) > width for spans, size, face in texts)


Way = Callable[[_Drawing, float], float | None]


def draw_timeline(content: Timeline, flow: Flow) -> None:
    """The timeline in the largest text that fits the flow's width and room."""
    drawing, way, height = _best(content, flow)
    drawing.paint = True
    top, air = flow.y, breath(height, flow)
    flow.gap(air)
    if content.title:
        flow.text(content.title, size=drawing.size, face=_BOLD, colour="accent-text", say=False)
        flow.gap(drawing.size * 0.4)
    way(drawing, flow.y)
    speak(content, drawing.base, flow)
    flow.y = top + height + 2 * air


def _best(content: Timeline, flow: Flow) -> tuple[_Drawing, Way, float]:
    drawing = _Drawing(content, SMALLEST, flow, flow.canvas.steps)
    count = len(drawing.moments())
    ways: tuple[Way, ...] = (_across, _down) if count <= 7 else (_down, _in_two, _across)
    for size in text_sizes(flow, large=count <= _FEW):
        drawing.size = size
        head = height_of(content.title, size, flow.width, flow, _BOLD) + size * 0.4 if content.title else 0.0
        for way in ways if size <= flow.size else ways[:1]:
            height = way(drawing, 0.0)
            if height is not None and height + head <= flow.room:
                return drawing, way, height + head
    return drawing, _down, (_down(drawing, 0.0) or 0.0) + head


def _across(drawing: _Drawing, y: float) -> float | None:
    """Moments side by side; nothing when a column is too narrow for its words."""
    flow, size, moments = drawing.flow, drawing.size, drawing.moments()
    gap = size * _COLUMN_GAP
    column = (flow.width - gap * (len(moments) - 1)) / len(moments)
    words = [(m.period, size, _BOLD) for _e, m in moments]
    words += [(event, drawing.small, Face()) for _e, m in moments for event in m.events]
    if column < size * 3 or drawing.torn(words, column):
        return None
    eras = max(
        (height_of(era.label, drawing.small, column * len(era.moments), flow) for era, _m in moments), default=0.0
    )
    eras += size * 0.3 if eras else 0.0
    periods = max(height_of(m.period, size, column, flow, _BOLD) for _e, m in moments)
    axis = y + eras + periods + size * 0.55
    below = axis + size * 0.75
    deepest = below
    if drawing.paint:
        _draw_axis(drawing, y, axis, column, gap)
    for index, (_era, moment) in enumerate(moments):
        x = flow.x + index * (column + gap)
        with appearing(moment, drawing.base, flow):
            tall = height_of(moment.period, size, column, flow, _BOLD)
            drawing.text(moment.period, x, y + eras + periods - tall, column, size=size, face=_BOLD, colour="title")
            end = below
            for event in moment.events:
                end += drawing.text(event, x, end, column, size=drawing.small) + size * _EVENT_GAP
            if drawing.paint:
                _draw_dot(drawing, x + size * _DOT, axis)
        deepest = max(deepest, end)
    too_long = deepest - below > _MOST_LINES * drawing.small * LEADING
    return None if too_long and not drawing.paint else deepest - y


def _draw_axis(drawing: _Drawing, y: float, axis: float, column: float, gap: float) -> None:
    flow = drawing.flow
    flow.line(flow.x, axis, flow.x + flow.width, axis, colour="line", width=_LINE)
    x = flow.x
    for era in drawing.content.eras:
        wide = column * len(era.moments) + gap * (len(era.moments) - 1)
        if era.label:
            with appearing(era, drawing.base, flow):
                drawing.text(era.label, x, y, wide, size=drawing.small, face=_BOLD, colour="accent-text")
                flow.line(x, axis, x + wide, axis, colour="accent", width=_LINE)
        x += wide + gap


def _draw_dot(drawing: _Drawing, x: float, y: float) -> None:
    radius = drawing.size * _DOT
    drawing.flow.fill(x - radius, y - radius, 2 * radius, 2 * radius, "accent", radius=radius, stroke="paper",
                      stroke_width=4)  # fmt: skip


def _down(drawing: _Drawing, y: float) -> float | None:
    """Moments below each other, their times at the left."""
    return _list(drawing, drawing.moments(), drawing.flow.x, y, drawing.flow.width)


def _in_two(drawing: _Drawing, y: float) -> float | None:
    """Moments below each other in two columns."""
    moments = drawing.moments()
    half = (len(moments) + 1) // 2
    gap = drawing.size * 1.6
    wide = (drawing.flow.width - gap) / 2
    heights = [
        _list(drawing, part, drawing.flow.x + index * (wide + gap), y, wide)
        for index, part in enumerate((moments[:half], moments[half:]))
    ]
    return None if any(height is None for height in heights) else max(height or 0.0 for height in heights)


def _list(drawing: _Drawing, moments: Sequence[tuple[Era, Moment]], x: float, y: float, width: float) -> float | None:
    flow, size = drawing.flow, drawing.size
    natural = max((flow.natural_width(m.period, size=size, face=_BOLD) for _e, m in moments), default=0.0)
    period = min(natural + 2, width * _PERIOD_SHARE)
    axis = x + period + size * 0.9
    left = axis + size * 0.9
    wide = x + width - left
    words = [(m.period, size, _BOLD) for _e, m in moments if drawing.torn([(m.period, size, _BOLD)], period)]
    if words or drawing.torn([(event, size, Face()) for _e, m in moments for event in m.events], wide):
        return None
    top, last, place = y, y, len(flow.canvas.ops)
    label: Spans = ()
    for era, moment in moments:
        if era.label and era.label != label:
            label = era.label
            with appearing(era, drawing.base, flow):
                y += drawing.text(label, left, y, wide, size=drawing.small, face=_BOLD, colour="accent-text")
            y += size * 0.25
        last = y + size * LEADING / 2
        with appearing(moment, drawing.base, flow):
            tall = drawing.text(moment.period, x, y, period, size=size, face=_BOLD, colour="title")
            end = y
            for event in moment.events:
                end += drawing.text(event, left, end, wide, size=size) + size * 0.15
            if drawing.paint:
                _draw_dot(drawing, axis, last)
        y = max(y + tall, end) + size * _ROW_GAP
    if drawing.paint and moments:
        flow.line(axis, top + size * LEADING / 2, axis, last, colour="line", width=_LINE)
        flow.canvas.ops.insert(place, flow.canvas.ops.pop())
    return y - size * _ROW_GAP - top
