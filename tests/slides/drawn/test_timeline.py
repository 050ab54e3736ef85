from grid_ruler import drawn, grid_flow, text_ops
from lecturedesk.markup.mermaid.timeline import read_timeline
from lecturedesk.slides.drawn.timeline import draw_timeline
from lecturedesk.slides.flow import Flow


def drawn_timeline(*lines: str, columns: int = 70, rows: int = 14, size: float = 34) -> Flow:
    content, faults = read_timeline("\n".join(("timeline", *lines)), 1)
    assert content
    assert not faults.found
    flow = grid_flow(columns, rows, size)
    draw_timeline(content, flow)
    return flow


def test_few_moments_stand_side_by_side() -> None:
    words = text_ops(drawn_timeline("2020 : idea", "2021 : draft", "2022 : signed").canvas.ops)
    assert words["2020"].y == words["2021"].y == words["2022"].y
    assert words["2020"].x == words["idea"].x
    assert words["idea"].y > words["2020"].y


def test_many_moments_stand_below_each_other() -> None:
    flow = drawn_timeline(*[f"{year} : what happened in {year}" for year in range(2001, 2010)], rows=16)
    words = text_ops(flow.canvas.ops)
    assert words["2001"].x == words["2002"].x
    assert words["2001"].y < words["2002"].y
    assert words["what happened in 2001"].x > words["2001"].x
    assert flow.y <= flow.room


def test_ten_moments_go_into_two_columns_when_one_is_too_long() -> None:
    flow = drawn_timeline(*[f"{year} : event {year}" for year in range(2001, 2011)], rows=9)
    words = text_ops(flow.canvas.ops)
    assert words["2006"].x > words["2001"].x
    assert words["2006"].y == words["2001"].y


def test_sections_and_title_stand_above_their_moments() -> None:
    words = text_ops(
        drawn_timeline("title Way", "section Law", "2022 : signed", "section Practice", "2026 : sealed").canvas.ops
    )
    assert words["Way"].y < words["Law"].y < words["2022"].y
    assert words["Law"].x == words["2022"].x
    assert words["Practice"].x == words["2026"].x


def test_long_russian_events_wrap_and_keep_inside() -> None:
    long = "подписано Соглашение о применении навигационных пломб для отслеживания перевозок"
    flow = drawn_timeline(*[f"{year} : {long}" for year in (2020, 2021, 2022, 2023)])
    assert flow.y <= flow.room
    assert not flow.canvas.torn
    assert max(op.x + op.width for op in text_ops(flow.canvas.ops).values()) <= flow.width + 1


def test_steps() -> None:
    flow = drawn_timeline("2020 : idea", "%% step", "2021 : draft")
    assert "draft" not in drawn(flow, 0)
    assert "draft" in drawn(flow, 1)
    assert [(words.text, words.first) for words in flow.canvas.words] == [
        ("2020", 0), ("idea", 0), ("2021", 1), ("draft", 1)
    ]  # fmt: skip


def test_few_moments_are_set_in_large_words_many_are_not() -> None:
    few = text_ops(drawn_timeline("2020 : idea", "2021 : draft", "2022 : signed").canvas.ops)
    many = text_ops(drawn_timeline(*[f"{year} : e{year}" for year in range(2015, 2021)]).canvas.ops)
    assert few["2020"].size == 40
    assert 32 <= few["idea"].size <= 35
    assert many["2020"].size <= 34


def test_a_timeline_that_only_large_words_would_turn_stays_side_by_side() -> None:
    words = text_ops(drawn_timeline("2020 : acknowledgement", "2021 : acknowledgements", columns=38).canvas.ops)
    assert words["2020"].y == words["2021"].y
    assert words["2020"].size <= 40
