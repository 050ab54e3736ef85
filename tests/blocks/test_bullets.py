from element_reading import ElementReading, element
from grid_ruler import drawn, laid, text_ops
from lecturedesk.blocks.bullets import Bullets, Item, item_gap, read_bullets
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.block import Block
from lecturedesk.course.span import Span
from lecturedesk.course.walk import steps
from lecturedesk.markup.html import to_html
from lecturedesk.slides.ops import FillOp, PathOp


def item(text: str, *inner: Block, step: bool = False, checked: bool | None = None) -> Item:
    return Item(blocks=(Paragraph(spans=(Span(text),)), *inner), step=step, checked=checked)


def test_a_list_is_read_with_steps_and_start() -> None:
    found = read_bullets(element('<ol start="3"><li data-step="1">a</li><li>b</li></ol>'), ElementReading())
    assert found
    assert found.start == 3
    assert [entry.step for entry in found.items] == [True, False]


def test_items_stand_beside_their_squares_and_nested_ones_further_in() -> None:
    inner = Bullets(items=(item("low"),))
    flow = laid(Bullets(items=(item("high", inner), item("next"))))
    rows = [row for row in drawn(flow).splitlines() if row]
    assert rows[0].startswith("▪ ")
    assert rows[1].index("low") > rows[0].index("high")
    assert rows[2].index("next") == rows[0].index("high")


def test_items_that_step_appear_one_by_one_and_keep_their_place() -> None:
    block = Bullets(items=(item("one", step=True), item("two", step=True)))
    flow = laid(block)
    assert steps(block) == flow.canvas.steps == 2
    assert drawn(flow, 0) == ""
    assert "one" in drawn(flow, 1)
    assert "two" not in drawn(flow, 1)
    assert text_ops(flow.canvas.ops)["two"].y == text_ops(laid(block).canvas.ops)["two"].y


def test_nested_items_take_their_steps_in_source_order() -> None:
    inner = Bullets(items=(item("b", step=True),))
    flow = laid(Bullets(items=(item("a", inner, step=True), item("c", step=True))))
    assert {op.text: op.first for op in text_ops(flow.canvas.ops).values()} == {"a": 1, "b": 2, "c": 3}


def test_long_numbers_make_room_for_themselves() -> None:
    flow = laid(Bullets(items=(item("nine"), item("ten")), start=99))
    words = text_ops(flow.canvas.ops)
    assert words["100."].x + words["100."].width < words["ten"].x


def test_gaps_between_items_tighten_in_small_sizes() -> None:
    assert item_gap(34) == 34 * 0.55
    assert item_gap(28) == 28 * 0.35


def test_a_task_shows_whether_it_is_done() -> None:
    flow = laid(Bullets(items=(item("done", checked=True), item("open", checked=False))))
    boxes = [op for op in flow.canvas.ops if isinstance(op, FillOp)]
    assert [box.colour for box in boxes] == ["accent", ""]
    assert sum(isinstance(op, PathOp) for op in flow.canvas.ops) == 1
    assert '<input type="checkbox" disabled checked> done' in to_html(Bullets(items=(item("done", checked=True),)))


def test_html_of_a_nested_list() -> None:
    inner = Bullets(items=(item("b"),), start=2)
    assert to_html(Bullets(items=(item("a", inner),))) == (
        '<ul>\n<li><p>a</p>\n<ol start="2">\n<li>b</li>\n</ol></li>\n</ul>'
    )
