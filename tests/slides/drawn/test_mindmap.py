from grid_ruler import drawn, grid_flow, text_ops
from lecturedesk.markup.mermaid.mindmap import read_mindmap
from lecturedesk.slides.drawn.mindmap import draw_mindmap
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.ops import TextOp


def drawn_map(text: str, columns: int = 70, rows: int = 14, size: float = 34) -> Flow:
    content, faults = read_mindmap("mindmap\n" + text, 1)
    assert content
    assert not faults.found
    flow = grid_flow(columns, rows, size)
    draw_mindmap(content, flow)
    return flow


def test_branches_stand_on_both_sides_of_their_topic() -> None:
    words = text_ops(drawn_map("Root\n  A\n    deep\n  B\n").canvas.ops)
    assert words["B"].x < words["Root"].x < words["A"].x < words["deep"].x


def test_no_words_cover_others() -> None:
    flow = drawn_map("Root\n" + "".join(f"  topic {n}\n    leaf {n} a\n    leaf {n} b\n" for n in range(5)), size=22)
    places = [(op.x, op.y - op.size * 0.8, op.x + op.width, op.y) for op in flow.canvas.ops if isinstance(op, TextOp)]
    for n, one in enumerate(places):
        for other in places[n + 1 :]:
            assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
    assert flow.y <= flow.room


def test_one_branch_alone_stands_at_the_right() -> None:
    words = text_ops(drawn_map("Root\n  A\n").canvas.ops)
    assert words["Root"].x < words["A"].x


def test_long_russian_topics_wrap() -> None:
    flow = drawn_map("Транзит\n  Единая таможенная гарантия на весь маршрут перевозки\n  Пломба\n", columns=44)
    assert flow.canvas.across <= 0.5
    assert not flow.canvas.torn


def test_steps() -> None:
    flow = drawn_map("Root\n  A\n  %% step\n  B\n")
    assert "B" not in drawn(flow, 0)
    assert "B" in drawn(flow, 1)
