"""The sources that a lecture cites, with their numbers: made from its citations, never written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lecturedesk.base.problem import Level
from lecturedesk.course.block import Block
from lecturedesk.course.source import Source
from lecturedesk.course.span import Span, Spans, plain
from lecturedesk.markup.html import spans_html, to_html
from lecturedesk.markup.reads import Lifted, Reading, reads_lifted
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay
from lecturedesk.slides.ops import Face

_COLUMNS = (1, 2, 3)
_GUTTER = 36.0  # units
_GAP = 0.18  # of the text size, between two entries
_ALL = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Block):
    """One source: its number in brackets and what it is."""

    number: str
    spans: Spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Bibliography(Block):
    """The sources with the numbers `start` to `end`; `entries` are filled in once the lecture's citations are known."""

    entries: tuple[Entry, ...] = ()
    start: int = 1
    end: int = _ALL

    @property
    def fills(self) -> bool:
        """It takes as many columns as the room that is left wants."""
        return True


@reads_lifted("container:bibliography")
def read_bibliography(lifted: Lifted, reading: Reading) -> Bibliography:
    """`::: bibliography`, or a part of it: `{from=1 to=30}`."""
    values = {"from": 1, "to": _ALL}
    for name in values:
        written = lifted.attributes.get(name, "")
        if written.isdecimal():
            values[name] = int(written)
        elif written:
            what = f"“{name}={written}” is no number of a source."
            reading.problem(Level.ERROR, "bibliography", lifted.line, what, f"Write {name}=1.")
    return Bibliography(start=values["from"], end=values["to"], line=lifted.line)


def filled(block: Bibliography, sources: Sequence[Source]) -> Bibliography:
    """The block with the cited sources, given in the order of their numbers."""
    entries = tuple(
        Entry(number=f"[{number}]", spans=(Span(source.short, link=source.url, free=True),))
        for number, source in enumerate(sources, 1)
        if block.start <= number <= block.end
    )
    return replace(block, entries=entries)


@lay.register
def _(block: Bibliography, flow: Flow) -> None:
    for count in _COLUMNS:
        columns = _columns(block.entries, count, flow)
        if count == _COLUMNS[-1] or max((height for _, height in columns), default=0.0) <= flow.room:
            break
    flows = flow.split([_width(count, flow)] * count, _GUTTER)
    indent = _indent(block.entries, flow)
    for inner, (entries, _height) in zip(flows, columns, strict=False):
        for entry in entries:
            number = inner.inset()
            number.text((Span(entry.number),), colour="muted", say=False)
            words = inner.inset(left=indent)
            words.text(_bare(entry.spans))
            inner.join([words])
            inner.gap(_GAP * flow.size)
    flow.join(flows)


def _bare(spans: Spans) -> Spans:
    """Names are no underlined links on a slide: a page of underlines cannot be read."""
    return tuple(replace(span, link="") for span in spans)


def _width(count: int, flow: Flow) -> float:
    return (flow.width - _GUTTER * (count - 1)) / count


def _indent(entries: Sequence[Entry], flow: Flow) -> float:
    widest = max((flow.ruler.advance(entry.number, Face(), flow.size) for entry in entries), default=0.0)
    return widest + 0.5 * flow.size


def _columns(entries: Sequence[Entry], count: int, flow: Flow) -> list[tuple[list[Entry], float]]:
    """The entries in reading order in columns of about the same height, with the height of each in units."""
    width = _width(count, flow) - _indent(entries, flow)
    line = flow.size * flow.theme.leading
    heights = [_lines(one, width, flow) * line + _GAP * flow.size for one in entries]
    fair = max(sum(heights) / count, max(heights, default=0.0))
    columns: list[tuple[list[Entry], float]] = [([], 0.0)]
    for entry, height in zip(entries, heights, strict=True):
        held, used = columns[-1]
        if held and used + height / 2 > fair and len(columns) < count:
            columns.append(([entry], height))
        else:
            columns[-1] = ([*held, entry], used + height)
    return columns


def _lines(entry: Entry, width: float, flow: Flow) -> int:
    """How many lines an entry takes; most take one, which one measurement tells."""
    if flow.ruler.advance(plain(entry.spans), Face(), flow.size) <= width:
        return 1
    return len(flow.lines(_bare(entry.spans), width=width))


@to_html.register
def _(block: Bibliography) -> str:
    return '<dl class="bibliography">\n' + "\n".join(to_html(entry) for entry in block.entries) + "\n</dl>"


@to_html.register
def _(block: Entry) -> str:
    return f"<dt>{block.number}</dt><dd>{spans_html(block.spans)}</dd>"
