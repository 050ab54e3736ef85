"""Sequence diagrams: lifelines side by side, messages from top to bottom."""

from dataclasses import dataclass, field, replace

from lecturedesk.course.diagram import Message, Remark, Sequence, Turn
from lecturedesk.course.span import Span, Spans
from lecturedesk.slides.drawn.label import (
    LEADING,
    Label,
    appearing,
    height_of,
    least_width,
    measure,
    natural_width,
    set_label,
    speak,
    split_label,
    text_sizes,
)
from lecturedesk.slides.drawn.shapes import STROKE
from lecturedesk.slides.drawn.strokes import draw_line
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.ops import Face
from lecturedesk.slides.styling import SMALLEST

_ROW_GAP = 0.55  # of the text size
_MOST_ROW_GAP = 1.2
_LOOP = 2.2
_FRAME_PAD = 0.5
_HEAD_GAP = 3.0  # between the boxes of actors, where there is room for it


@dataclass(slots=True)
class _Plan:
    """Where everything stands, from the diagram's upper left corner, in units."""

    content: Sequence
    rows: list[Spans]
    size: float
    small: float
    step: float
    columns: dict[str, float]
    heads: dict[str, Label]
    head_width: float
    head_height: float
    width: float
    tops: list[float] = field(default_factory=list)
    heights: list[float] = field(default_factory=list)
    height: float = 0.0
    torn: bool = False


def draw_sequence(content: Sequence, flow: Flow) -> None:
    """The sequence in the largest text that fits the flow's width and room."""
    sizes = text_sizes(flow)
    plan = _planned(content, sizes[0], _ROW_GAP, flow)
    for size in sizes:
        plan = _planned(content, size, _ROW_GAP, flow)
        if plan.height <= flow.room and plan.width <= flow.width + 0.5 and not plan.torn:
            break
    if plan.height < flow.room and content.rows:
        extra = min((flow.room - plan.height) / len(content.rows) / plan.size, _MOST_ROW_GAP - _ROW_GAP)
        plan = _planned(content, plan.size, _ROW_GAP + extra, flow)
    x, y, base = flow.x + max(0.0, (flow.width - plan.width) / 2), flow.y, flow.canvas.steps
    _draw_frames(plan, x, y, base, flow)
    _draw_actors(plan, x, y, base, flow)
    for index, row in enumerate(content.rows):
        with appearing(row, base, flow):
            if isinstance(row, Message):
                _draw_message(plan, index, row, x, y, flow)
            elif isinstance(row, Remark):
                _draw_remark(plan, index, row, x, y, flow)
    speak(content, base, flow)
    flow.canvas.torn = flow.canvas.torn or plan.torn
    flow.canvas.across = max(flow.canvas.across, plan.width - flow.width)
    flow.y += plan.height


def _planned(content: Sequence, size: float, gap: float, flow: Flow) -> _Plan:
    small = max(SMALLEST, size * 0.86)
    heads = {actor.id: split_label(actor.label, size, 600) for actor in content.actors}
    rows = _numbered(content)
    loop = _loop_room(content, rows, size, small, flow)
    column = (flow.width - loop) / len(heads)
    pad = size * 1.1
    wide = max(min(natural_width(label, flow), column - pad - size * 0.6) for label in heads.values())
    wide = max([wide, *(least_width(label, flow) for label in heads.values())]) + 1
    measured = [measure(label, wide, flow) for label in heads.values()]
    head_width = max(width for width, _tall, _torn in measured) + pad
    room = (flow.width - loop - head_width) / max(1, len(heads) - 1)
    wanted = max(size * 9, head_width + size * _HEAD_GAP, _wanted_step(content, rows, small, flow))
    step = max(head_width + size * 0.6, min(room, wanted))
    columns = {name: head_width / 2 + index * step for index, name in enumerate(heads)}
    plan = _Plan(content, rows, size, small, step, columns, heads, head_width,
                 max(m[1] for m in measured) + size * 0.8, head_width + (len(heads) - 1) * step + loop,
                 torn=any(m[2] for m in measured))  # fmt: skip
    y = plan.head_height + size * 0.7
    for index in range(len(content.rows)):
        tall = _row_height(index, plan, flow)
        plan.tops.append(y)
        plan.heights.append(tall)
        y += tall + gap * size
    plan.height = y + size * 0.2
    return plan


def _numbered(content: Sequence) -> list[Spans]:
    """The words of every row, messages with their numbers where they bear some."""
    words: list[Spans] = []
    number = 0
    for row in content.rows:
        number += isinstance(row, Message)
        lead = (Span(f"{number}.\u00a0"),) if content.numbered and isinstance(row, Message) else ()
        words.append((*lead, *row.label) or (Span(" "),))
    return words


def _loop_room(content: Sequence, rows: list[Spans], size: float, small: float, flow: Flow) -> float:
    """The room at the right that messages of the last actor to itself need."""
    last = content.actors[-1].id
    loops = [
        min(flow.natural_width(words, size=small), size * 8)
        for row, words in zip(content.rows, rows, strict=True)
        if isinstance(row, Message) and row.start == row.end == last
    ]
    return max(loops, default=0.0) and max(loops) - size


def _wanted_step(content: Sequence, rows: list[Spans], small: float, flow: Flow) -> float:
    """The distance of lifelines at which the messages between neighbours keep on one line."""
    order = {actor.id: index for index, actor in enumerate(content.actors)}
    wanted = [0.0]
    for row, words in zip(content.rows, rows, strict=True):
        if isinstance(row, Message) and row.start != row.end:
            apart = abs(order[row.start] - order[row.end])
            wanted.append((flow.natural_width(words, size=small) + small * 2.0) / apart)
    return max(wanted)


def _span(row: Message | Remark, plan: _Plan) -> float:
    """The width that the words of a row have."""
    if isinstance(row, Message):
        apart = abs(plan.columns[row.start] - plan.columns[row.end])
        return apart - plan.small * 1.6 if apart else max(plan.step - plan.small * 1.2, plan.size * 8)
    if row.side != "over":
        return plan.step - plan.size * 1.6
    places = [plan.columns[name] for name in row.over]
    return max(places) - min(places) + max(plan.head_width, plan.step * 0.8) - plan.size


def _row_height(index: int, plan: _Plan, flow: Flow) -> float:
    row = plan.content.rows[index]
    if isinstance(row, Turn):
        return plan.size * _FRAME_PAD * 0.4 if row.place == "end" else plan.small * LEADING
    tall = height_of(plan.rows[index], plan.small, _span(row, plan), flow)
    if isinstance(row, Remark):
        return tall + plan.size * 0.5
    return tall + plan.size * 0.3 + (plan.size * 0.7 if row.start == row.end else 0.0)


def _draw_actors(plan: _Plan, x: float, y: float, base: int, flow: Flow) -> None:
    for actor in plan.content.actors:
        with appearing(actor, base, flow):
            middle = x + plan.columns[actor.id]
            left = middle - plan.head_width / 2
            flow.line(middle, y + plan.head_height, middle, y + plan.height, colour="muted", width=2, dash="dash")
            flow.fill(
                left, y, plan.head_width, plan.head_height, "panel", radius=8, stroke="title", stroke_width=STROKE
            )
            label = plan.heads[actor.id]
            wide = plan.head_width - plan.size
            _, tall, _ = measure(label, wide, flow)
            set_label(label, left + plan.size / 2, y + (plan.head_height - tall) / 2, wide, flow)


def _draw_message(plan: _Plan, index: int, row: Message, x: float, y: float, flow: Flow) -> None:
    start, end = x + plan.columns[row.start], x + plan.columns[row.end]
    low = y + plan.tops[index] + plan.heights[index]
    words, span = plan.rows[index], _span(row, plan)
    dash = "dash" if row.dashed else ""
    tall = height_of(words, plan.small, span, flow)
    if row.start == row.end:
        out = start + plan.size * _LOOP
        high = low - plan.size * 0.7
        draw_line([(start, high), (out, high), (out, low), (start, low)], flow, head=row.head, dash=dash,
                  size=plan.size * 0.55)  # fmt: skip
        left = start + plan.small * 0.5
    else:
        draw_line([(start, low), (end, low)], flow, head=row.head, tail=row.tail, dash=dash, size=plan.size * 0.55)
        high, left = low, (start + end) / 2 - span / 2
    inner = flow.at(left, high - plan.size * 0.25 - tall, span)
    flow_width = min(span, max((line.width for line in inner.lines(words, size=plan.small)), default=0.0) + 8)
    place = left if row.start == row.end else left + (span - flow_width) / 2
    flow.fill(place, inner.y, flow_width, tall, "paper")
    inner.text(words, size=plan.small, align="left" if row.start == row.end else "center", leading=LEADING, say=False)


def _draw_remark(plan: _Plan, index: int, row: Remark, x: float, y: float, flow: Flow) -> None:
    places = [plan.columns[name] for name in row.over]
    span = min(_span(row, plan), flow.natural_width(row.label, size=plan.small) + 2)
    wide = span + plan.size
    middle = (max(places) + min(places)) / 2
    if row.side == "over":
        wide = max(wide, max(places) - min(places) + plan.size * 1.5)
        left = middle - wide / 2
    else:
        left = middle + plan.size * 0.5 if row.side == "right" else middle - plan.size * 0.5 - wide
    left = min(max(left, 0.0), max(0.0, plan.width - wide))
    top = y + plan.tops[index]
    flow.fill(x + left, top, wide, plan.heights[index], "warm", radius=6, stroke="highlight")
    label = replace(split_label((), plan.small), main=row.label)
    set_label(label, x + left + plan.size / 2, top + plan.size * 0.25, wide - plan.size, flow)


def _draw_frames(plan: _Plan, x: float, y: float, base: int, flow: Flow) -> None:
    """Boxes around the messages of loops and alternatives, outer ones first."""
    open_frames: list[tuple[int, Turn]] = []
    frames: list[tuple[int, Turn, int, int]] = []
    for index, row in enumerate(plan.content.rows):
        if isinstance(row, Turn) and row.place == "open":
            open_frames.append((index, row))
        elif isinstance(row, Turn) and row.place == "end" and open_frames:
            first, turn = open_frames.pop()
            frames.append((first, turn, index, len(open_frames)))
    for first, turn, last, depth in sorted(frames):
        inset = plan.size * 0.35 * depth
        left, wide = x + inset, plan.width - 2 * inset
        top, low = y + plan.tops[first] - plan.size * 0.2, y + plan.tops[last] + plan.heights[last]
        with appearing(turn, base, flow):
            flow.fill(left, top, wide, low - top, "", radius=8, stroke="muted")
            _draw_turn(plan, first, turn, left, y, flow)
    for index, row in enumerate(plan.content.rows):
        if isinstance(row, Turn) and row.place == "else":
            with appearing(row, base, flow):
                high = y + plan.tops[index] - plan.size * 0.2
                flow.line(x, high, x + plan.width, high, colour="muted", dash="dash")
                _draw_turn(plan, index, row, x, y, flow)


def _draw_turn(plan: _Plan, index: int, turn: Turn, x: float, y: float, flow: Flow) -> None:
    word = (Span(turn.word + (" " if turn.label else "")),) if turn.place == "open" else ()
    inner = flow.at(x + plan.size * 0.4, y + plan.tops[index] - plan.size * 0.1, plan.width - plan.size)
    words, face = (*word, *turn.label), Face(weight=600)
    if words:
        flow.fill(inner.x - 4, inner.y, flow.natural_width(words, size=plan.small, face=face) + 8,
                  plan.small * LEADING, "paper")  # fmt: skip
    inner.text(words, size=plan.small, face=face, colour="accent-text", leading=LEADING, say=False)
