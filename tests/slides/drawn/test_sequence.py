from grid_ruler import drawn, grid_flow, text_ops
from lecturedesk.markup.mermaid.sequence import read_sequence
from lecturedesk.slides.drawn.sequence import draw_sequence
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.ops import FillOp, PathOp


def drawn_sequence(*lines: str, columns: int = 70, rows: int = 14, size: float = 34) -> Flow:
    content, faults = read_sequence("\n".join(("sequenceDiagram", *lines)), 1)
    assert content
    assert not faults.found
    flow = grid_flow(columns, rows, size)
    draw_sequence(content, flow)
    return flow


def test_actors_stand_side_by_side_and_messages_below_each_other() -> None:
    words = text_ops(
        drawn_sequence(
            "participant S as Seal", "participant O as Operator", "S->>O: first", "O-->>S: second"
        ).canvas.ops
    )
    assert words["Seal"].y == words["Operator"].y
    assert words["Seal"].x < words["first"].x < words["Operator"].x + words["Operator"].width
    assert words["Operator"].y < words["first"].y < words["second"].y


def test_numbers_lead_messages() -> None:
    words = text_ops(drawn_sequence("participant S", "participant T", "autonumber", "S->>T: x", "T->>S: y").canvas.ops)
    assert words["1.\u00a0"].y == words["x"].y < words["2.\u00a0"].y == words["y"].y


def test_a_message_to_oneself_keeps_inside_the_slide() -> None:
    flow = drawn_sequence("A->>B: x", "B->>B: look at the risk profile", columns=40)
    op = text_ops(flow.canvas.ops)
    right = max(word.x + word.width for word in op.values())
    assert right <= flow.width + 1
    assert flow.canvas.across <= 0.5


def test_frames_enclose_their_messages() -> None:
    flow = drawn_sequence("A->>B: before", "loop each hour", "A->>B: inside", "end", "A->>B: after")
    (frame,) = [op for op in flow.canvas.ops if isinstance(op, FillOp) and op.stroke == "muted"]
    words = text_ops(flow.canvas.ops)
    inside = {word for word, op in words.items() if frame.y < op.y < frame.y + frame.height}
    assert inside == {"loop ", "each hour", "inside"}


def test_notes_are_warm_and_over_their_actors() -> None:
    flow = drawn_sequence("A->>B: x", "Note over A,B: kept")
    (note,) = [op for op in flow.canvas.ops if isinstance(op, FillOp) and op.colour == "warm"]
    word = text_ops(flow.canvas.ops)["kept"]
    assert note.x < word.x
    assert word.x + word.width < note.x + note.width


def test_long_words_of_messages_wrap_and_rows_make_room() -> None:
    long = "сведения о местоположении транспортного средства каждые десять минут"
    flow = drawn_sequence(f"A->>B: {long}", "B->>C: next", columns=50)
    lines = [op for op in text_ops(flow.canvas.ops).values() if op.text in long]
    assert len(lines) > 1
    assert max(op.y for op in lines) < text_ops(flow.canvas.ops)["next"].y


def test_steps() -> None:
    flow = drawn_sequence("A->>B: one", "%% step", "B->>A: two")
    assert "two" not in drawn(flow, 0)
    assert "one" in drawn(flow, 0)
    assert "two" in drawn(flow, 1)


def test_many_messages_take_a_smaller_text() -> None:
    flow = drawn_sequence(*[f"A->>B: message {n}" for n in range(8)], size=22)
    assert flow.y <= flow.room + 0.5


def test_boxes_of_actors_stand_well_apart_where_there_is_room() -> None:
    flow = drawn_sequence("participant A as Office of departure", "participant B as Office on the way", "A->>B: x")
    one, two = [op for op in flow.canvas.ops if isinstance(op, FillOp) and op.stroke == "title"]
    assert two.x - one.x - one.width >= 2 * 34


def test_a_message_both_ways_has_a_head_at_both_ends() -> None:
    def heads(arrow: str) -> int:
        flow = drawn_sequence(f"A{arrow}B: x")
        return sum(isinstance(op, PathOp) and bool(op.fill) for op in flow.canvas.ops)

    assert [heads(arrow) for arrow in ("->>", "<<->>", "<<-->>", "->")] == [1, 2, 2, 0]
