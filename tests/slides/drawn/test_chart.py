"""Whole charts of every type."""

import pytest

from grid_ruler import grid_flow, text_ops, texts_at
from lecturedesk.course.diagram import Pie, Slice
from lecturedesk.course.span import Span
from lecturedesk.markup.chart_text import read_chart
from lecturedesk.slides.drawn.chart import draw_chart, draw_pie
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.ops import FillOp

TABLE = "Year,A,B\n2015,64,10\n2018,,20\n2019,83,30\n"


def drawn_chart(text: str, columns: int = 70, rows: int = 14, size: float = 34) -> Flow:
    data, faults = read_chart(text, 1)
    assert data
    assert not faults.found
    flow = grid_flow(columns, rows, size)
    draw_chart(data, flow)
    return flow


@pytest.mark.parametrize("kind", ["column", "bar", "stacked", "line", "ring"])
def test_every_type_shows_names_values_unit_and_source_inside_its_room(kind: str) -> None:
    flow = drawn_chart(f"type: {kind}\nunit: programmes\nsource: WCO, 2020\ntitle: AEO\n\n{TABLE}", columns=80)
    shown = " ".join(texts_at(flow))
    for word in ("AEO", "programmes", "WCO, 2020", "2015", "64", "83", "30", "A", "B"):
        assert word in shown
    assert flow.y <= flow.room + 0.5
    assert max(op.x + op.width for op in text_ops(flow.canvas.ops).values()) <= flow.width + 1


def test_a_short_unit_goes_with_every_value() -> None:
    assert {"98\u00a0%", "2\u00a0%"} <= set(texts_at(drawn_chart("type: bar\nunit: %\n\na,b\nx,98\ny,2\n")))


def test_columns_whose_names_do_not_fit_become_bars() -> None:
    rows = "".join(f"Юго-Восточная и Восточная Азия без стран номер {n},{n}\n" for n in range(1, 9))
    flow = drawn_chart(f"type: column\n\nRegion,Share\n{rows}", rows=20, size=22)
    bars = [op for op in flow.canvas.ops if isinstance(op, FillOp)]
    assert len({bar.x for bar in bars}) == 1
    assert not flow.canvas.torn


def test_the_words_of_a_chart_are_spoken_by_category() -> None:
    flow = drawn_chart(f"type: line\nunit: %\ntitle: AEO\nsource: WCO\n\n{TABLE}")
    assert [words.text for words in flow.canvas.words] == [
        "AEO", "A", "B", "2015: A\u00a064\u00a0%, B\u00a010\u00a0%", "2018: B\u00a020\u00a0%",
        "2019: A\u00a083\u00a0%, B\u00a030\u00a0%", "WCO",
    ]  # fmt: skip


def test_the_only_series_is_named_above_the_plot() -> None:
    assert "Share" in texts_at(drawn_chart("type: ring\n\nKind,Share\nx,98\ny,2\n"))
    assert "Price, tenge" in "".join(texts_at(drawn_chart("type: bar\nunit: tenge\n\nKind,Price\nx,98\n")))


def test_a_pie_shows_shares_and_its_steps() -> None:
    flow = grid_flow(70, 14, 34)
    slices = (Slice(label=(Span("Developing"),), value=3), Slice(label=(Span("Other"),), value=1, step=1))
    draw_pie(Pie(slices=slices), flow)
    assert texts_at(flow, 0) == ["75%", "Developing"]
    assert "25%" in texts_at(flow, 1)
    assert [(words.text, words.first) for words in flow.canvas.words] == [("Developing: 75%", 0), ("Other: 25%", 1)]
