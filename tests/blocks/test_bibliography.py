from element_reading import ElementReading
from grid_ruler import grid_flow, texts_at
from lecturedesk.blocks.bibliography import Bibliography, filled, read_bibliography
from lecturedesk.course.source import Source
from lecturedesk.markup.html import to_html
from lecturedesk.markup.reads import Lifted
from lecturedesk.slides.layout import lay
from lecturedesk.slides.ops import TextOp

SOURCES = [Source(key=f"k{n}", title=f"Source {n}", issued="2022", url="https://example.org") for n in range(1, 31)]


def test_cited_sources_stand_with_their_numbers_in_order() -> None:
    block = filled(Bibliography(), SOURCES[:2])
    flow = grid_flow()
    lay(block, flow)
    assert texts_at(flow) == ["[1]", "Source 1, 2022", "[2]", "Source 2, 2022"]
    assert not flow.canvas.links
    assert '<a href="https://example.org">Source 2, 2022</a>' in to_html(block)


def test_many_sources_take_as_many_columns_as_the_room_wants() -> None:
    for count, columns in ((4, 1), (16, 2), (30, 3)):
        flow = grid_flow(columns=120, rows=11, size=40)
        lay(filled(Bibliography(), SOURCES[:count]), flow)
        names = [op for op in flow.canvas.ops if isinstance(op, TextOp) and op.text.startswith("Source")]
        assert len({op.x for op in names}) == columns
        assert [op.text.split(",")[0] for op in names] == [f"Source {n}" for n in range(1, count + 1)]


def test_a_part_of_the_sources_can_be_shown() -> None:
    reading = ElementReading()
    block = read_bibliography(Lifted("bibliography", "", 3, attributes={"from": "2", "to": "3"}), reading)
    assert [entry.number for entry in filled(block, SOURCES).entries] == ["[2]", "[3]"]
    read_bibliography(Lifted("bibliography", "", 3, attributes={"from": "two"}), reading)
    assert [problem.rule for problem in reading.problems] == ["bibliography"]
