"""Labels of diagrams and charts: measured, wrapped and set around a middle."""

from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import lru_cache

from lecturedesk.course.block import Block
from lecturedesk.course.diagram import Part
from lecturedesk.course.span import BREAK, Spans, plain
from lecturedesk.course.walk import children, texts
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import trial_of
from lecturedesk.slides.ops import Face
from lecturedesk.slides.ruler import Ruler
from lecturedesk.slides.shape import Run, shape, widest_word
from lecturedesk.slides.styling import SMALLEST, runs

_SUB_SCALE = 0.84
_SUB_GAP = 0.12
_ENDLESS = 1e9
_LARGE = (40.0, 37.0)
_LARGE_FROM = 34.0
_BREATH = 0.15  # of the room that is left
_MOST_BREATH = 0.8  # of the text size
LEADING = 1.22  # labels stand closer than running text


@dataclass(frozen=True, slots=True)
class Label:
    """Words with a line below them that says more; sizes in units."""

    main: Spans
    sub: Spans
    size: float
    weight: int = 400

    @property
    def sub_size(self) -> float:
        """The size of the second line: smaller, but never below the smallest of a slide."""
        return max(SMALLEST, self.size * _SUB_SCALE)


def split_label(spans: Spans, size: float, weight: int = 0) -> Label:
    """The label of a node: what stands after its first line break is said in a muted, smaller voice."""
    at = spans.index(BREAK) if BREAK in spans else len(spans)
    main, sub = spans[:at], spans[at + 1 :]
    return Label(main, sub, size, weight or (600 if sub else 400))


def measure(label: Label, width: float, flow: Flow) -> tuple[float, float, bool]:
    """Width and height that the label takes when it is wrapped at `width`, and whether a word was torn."""
    return _measured(label, round(width, 1), flow.ruler)


def natural_width(label: Label, flow: Flow) -> float:
    """The label's width when nothing is wrapped."""
    return _measured(label, _ENDLESS, flow.ruler)[0]


def least_width(label: Label, flow: Flow) -> float:
    """The width of the label's widest word."""
    return _least(label, flow.ruler)


@lru_cache(maxsize=4096)
def _measured(label: Label, width: float, ruler: Ruler) -> tuple[float, float, bool]:
    wide, tall, torn = 0.0, 0.0, False
    for spans, size, face in _voices(label):
        lines = shape(runs(spans, Run("", face, size)), width, ruler)
        wide = max([wide, *(line.width for line in lines)])
        tall += len(lines) * size * LEADING + (_SUB_GAP * size if tall else 0.0)
        torn = torn or any(line.torn for line in lines)
    return wide, tall, torn


@lru_cache(maxsize=4096)
def _least(label: Label, ruler: Ruler) -> float:
    return max(
        (widest_word(runs(spans, Run("", face, size)), ruler) for spans, size, face in _voices(label)), default=0
    )


def set_label(label: Label, x: float, y: float, width: float, flow: Flow, *, colour: str = "ink", sub: str = "muted",
              align: str = "center") -> float:  # fmt: skip
    """Set the label below `y` between `x` and `x + width`; returns where it ends."""
    inner = flow.at(x, y, width)
    for index, (spans, size, face) in enumerate(_voices(label)):
        inner.gap(_SUB_GAP * size if index else 0.0)
        inner.text(spans, size=size, face=face, colour=sub if index else colour, align=align, leading=LEADING,
                   say=False)  # fmt: skip
    return inner.y


def _voices(label: Label) -> Iterable[tuple[Spans, float, Face]]:
    if label.main:
        yield label.main, label.size, Face(weight=label.weight)
    if label.sub:
        yield label.sub, label.sub_size, Face()


def text_sizes(flow: Flow, *, large: bool = False) -> list[float]:
    """The sizes that a drawn block may try for its words, largest first: 28 and more as long as the slide is large.

    `large` has those too that only suit what is wide and low, and only beside text that is large itself.
    """
    low = 28.0 if flow.size >= 28 else 24.0 if flow.size >= 25 else SMALLEST
    sizes = [size for size in (34.0, 31.0, 28.0, 26.0, 24.0, SMALLEST) if low <= size <= max(flow.size, 28.0)]
    return [*(_LARGE if large and flow.size >= sizes[0] >= _LARGE_FROM else ()), *sizes]


def breath(height: float, flow: Flow) -> float:
    """The room above and below a drawing that leaves much of the flow's room empty."""
    return max(0.0, min((flow.room - height) * _BREATH, flow.size * _MOST_BREATH))


def appearing(part: Part, base: int, flow: Flow) -> AbstractContextManager[None]:
    """The time in which a part of a diagram is there, when `base` presses came before the diagram."""
    return flow.showing(base + part.step if part.step else flow.canvas.first)


def speak(content: Block, base: int, flow: Flow) -> None:
    """Add all words of a diagram to the spoken words, each part's at its step after `base`."""
    own = list(texts(content))
    for child in children(content):
        for text in texts(child):
            own.remove(text)
    with appearing(content, base, flow) if isinstance(content, Part) else nullcontext():
        for text in own:
            flow.say(text)
    for child in children(content):
        speak(child, base, flow)


def height_of(spans: Spans, size: float, width: float, flow: Flow, face: Face = Face()) -> float:
    """How high a text is when it is wrapped at `width`."""
    trial = trial_of(flow)
    trial.width = width
    return trial.text(spans, size=size, face=face, leading=LEADING) if plain(spans) else 0.0
