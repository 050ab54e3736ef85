import pytest

from grid_ruler import grid_flow, text_ops
from lecturedesk.course.chart import ChartData
from lecturedesk.course.span import plain
from lecturedesk.markup.chart_text import read_chart
from lecturedesk.slides.drawn.plot import begin, caption_of, with_unit


def data(text: str) -> ChartData:
    found, _ = read_chart(text, 1)
    assert found
    return found


@pytest.mark.parametrize(
    ("written", "unit", "shown"),
    [("98", "%", "98\u00a0%"), ("72", "h", "72\u00a0h"), ("5", "$", "$5"), ("17", "Members", "17"), ("", "%", "")],
)
def test_units(written: str, unit: str, shown: str) -> None:
    assert with_unit(written, unit) == shown


def test_title_and_source_leave_the_rest_to_the_plot() -> None:
    flow = grid_flow(60, 14)
    bare = begin(data("type: bar\n\na,b\nx,1"), 28, grid_flow(60, 14), legend=False)
    plot = begin(data("type: bar\ntitle: T\nsource: S\n\na,b\nx,1"), 28, flow, legend=False)
    assert plot.place.height < bare.place.height
    words = text_ops(flow.canvas.ops)
    assert words["T"].y < plot.place.y
    assert plot.place.bottom < words["S"].y <= flow.room


def test_a_legend_names_every_series_and_breaks_lines() -> None:
    flow = grid_flow(24, 14)
    begin(data("type: bar\n\na,first series,second series,third\nx,1,2,3"), 28, flow, legend=True)
    words = text_ops(flow.canvas.ops)
    assert {"first series", "second series", "third"} == words.keys()
    assert len({op.y for op in words.values()}) > 1


def test_a_marked_category_stands_out_in_a_chart_of_one_series_only() -> None:
    one = begin(data("type: bar\nhighlight: x\n\na,b\nx,1\ny,2"), 28, grid_flow(), legend=False)
    two = begin(data("type: bar\nhighlight: x\n\na,b,c\nx,1,1\ny,2,2"), 28, grid_flow(), legend=False)
    assert (one.colour(0, 0), one.colour(0, 1)) == ("highlight", "series-1")
    assert (two.colour(0, 0), two.colour(1, 0)) == ("series-1", "series-2")


def test_a_unit_that_is_the_name_of_the_series_is_said_once() -> None:
    assert plain(caption_of(data("unit: Seats\n\nHolder,seats\nx,1"))) == "Seats"
    assert plain(caption_of(data("unit: tenge\n\nService,Price\nx,1"))) == "Price, tenge"
