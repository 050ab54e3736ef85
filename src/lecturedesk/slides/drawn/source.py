"""The source of what cannot be drawn, in a panel."""

from lecturedesk.course.span import Span, Spans
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.ops import Face
from lecturedesk.slides.styling import SMALLEST

_SCALE = 0.8
_MONO = Face("mono")


def draw_source(source: Spans, flow: Flow) -> None:
    """The text as it was written, wrapped in a panel, in as many lines as there is room for."""
    size = max(SMALLEST, flow.size * _SCALE)
    flow.say(source)
    with flow.panel("panel", pad=size, stroke="line") as inner:
        rows = max(3, int((flow.room - 1.5 * size) / (size * flow.theme.leading)) - 1)
        lines = "".join(span.text for span in source).rstrip().split("\n")
        for line in lines[:rows]:
            _set_line(line, size, inner)
        if len(lines) > rows:
            _set_line("…", size, inner)


def _set_line(line: str, size: float, flow: Flow) -> None:
    indent = len(line) - len(line.lstrip())
    left = flow.ruler.advance("m", _MONO, size) * min(indent, 12)
    inner = flow.inset(left=left)
    inner.text((Span(line.strip() or " "),), size=size, face=_MONO, colour="muted", say=False)
    flow.join([inner])
