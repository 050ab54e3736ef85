"""What charts are made of: categories and series of values."""

from dataclasses import dataclass

from lecturedesk.course.block import Block
from lecturedesk.course.span import Spans

TYPES = ("column", "bar", "stacked", "line", "ring")


@dataclass(frozen=True, slots=True, kw_only=True)
class Series(Block):
    """Values of one kind, one for each category; None where a value is missing; `written` as the author wrote them."""

    name: Spans
    values: tuple[float | None, ...]
    written: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartData(Block):
    """A chart of one of TYPES; `unit` goes with every value, `marked` are the places of categories that stand out."""

    type: str
    categories: tuple[Spans, ...]
    series: tuple[Series, ...]
    unit: str = ""
    title: Spans = ()
    source: Spans = ()
    marked: tuple[int, ...] = ()

    @property
    def known(self) -> list[float]:
        """All values that are there."""
        return [value for series in self.series for value in series.values if value is not None]
