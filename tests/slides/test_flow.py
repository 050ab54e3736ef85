from grid_ruler import drawn, grid_flow, texts_at
from lecturedesk.course.span import Span, Style
from lecturedesk.slides.ops import FillOp, LineOp


def test_text_goes_down_line_by_line() -> None:
    flow = grid_flow(columns=9)
    assert flow.text((Span("one two three"),)) == 80
    assert drawn(flow) == "one two\nthree"


def test_text_is_aligned() -> None:
    flow = grid_flow(columns=9)
    flow.text((Span("abc"),), align="right")
    flow.text((Span("abc"),), align="center")
    assert drawn(flow) == "      abc\n   abc"


def test_columns_stand_beside_each_other_and_the_deepest_counts() -> None:
    flow = grid_flow(columns=20)
    left, right = flow.split([160, 160], gap=40)
    left.text((Span("a"),))
    right.text((Span("b"),))
    right.text((Span("c"),))
    flow.join([left, right])
    flow.text((Span("below"),))
    assert drawn(flow) == "a         b\n          c\nbelow"


def test_a_press_shows_what_is_inside_and_holds_nothing_else_back() -> None:
    flow = grid_flow()
    with flow.next_step():
        flow.text((Span("one"),))
    flow.text((Span("always"),))
    flow.pause()
    flow.text((Span("last"),))
    assert (texts_at(flow, 0), texts_at(flow, 1)) == (["always"], ["one", "always"])
    assert texts_at(flow, 2) == ["one", "always", "last"]
    assert flow.canvas.steps == 2


def test_a_panel_lies_behind_what_is_on_it_and_comes_with_it() -> None:
    flow = grid_flow()
    with flow.next_step(), flow.panel("panel", pad=10, edge="accent") as inner:
        inner.text((Span("words"),))
    panel = flow.canvas.ops[0]
    assert isinstance(panel, FillOp)
    assert (panel.height, panel.first) == (55, 1)


def test_a_link_over_two_lines_has_two_places() -> None:
    flow = grid_flow(columns=9)
    flow.text((Span("see the transit page", link="#transit"),))
    assert [link.target for link in flow.canvas.links] == ["#transit"] * 3
    assert [link.y for link in flow.canvas.links] == [0, 40, 80]


def test_a_marked_term_is_underlined_with_dots_and_can_be_clicked() -> None:
    flow = grid_flow()
    flow.text((Span("a "), Span("seal", term="seal")))
    (line,) = [op for op in flow.canvas.ops if isinstance(op, LineOp)]
    assert (line.colour, line.dash, line.x1) == ("highlight", "dot", 40)
    assert flow.canvas.links[0].target == "term:seal"


def test_struck_words_are_struck() -> None:
    flow = grid_flow()
    flow.text((Span("old", style=Style.STRIKE),))
    assert any(isinstance(op, LineOp) for op in flow.canvas.ops)


def test_small_text_is_never_smaller_than_a_slide_allows() -> None:
    assert grid_flow(size=42).scaled(0.8) == 42 * 0.8
    assert grid_flow(size=22).scaled(0.8) == 22


def test_words_are_kept_in_reading_order_with_their_step() -> None:
    flow = grid_flow()
    flow.text((Span("a"),))
    with flow.next_step():
        flow.text((Span("b"),))
    flow.text((Span("9"),), say=False)
    assert [(words.text, words.first) for words in flow.canvas.words] == [("a", 0), ("b", 1)]
