from dataclasses import dataclass, replace

from lecturedesk.course.block import Block
from lecturedesk.course.span import BREAK, Span, Spans, plain
from lecturedesk.course.walk import children, descend, map_spans, plain_text, steps


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf(Block):
    spans: Spans = ()

    @property
    def own_steps(self) -> int:
        return 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid(Block):
    cells: tuple[tuple[Spans, ...], ...] = ()
    inner: tuple[Leaf, ...] = ()
    note: Leaf | None = None
    names: tuple[str, ...] = ()


def leaf(text: str) -> Leaf:
    return Leaf(spans=(Span(text),))


GRID = Grid(
    cells=(((Span("a"),), (Span("b"), BREAK, Span("c"))),), inner=(leaf("d"), leaf("e")), note=leaf("f"), names=("x",)
)


def test_texts_are_found_at_any_depth_in_source_order() -> None:
    assert plain_text(GRID).split() == ["a", "b", "c", "d", "e", "f"]


def test_every_text_is_replaced_and_the_rest_stays() -> None:
    shouted = map_spans(GRID, lambda spans: tuple(replace(s, text=s.text.upper()) for s in spans))
    assert plain_text(shouted).split() == ["A", "B", "C", "D", "E", "F"]
    assert shouted.names == ("x",)


def test_a_block_that_nothing_changes_is_the_same_object() -> None:
    assert map_spans(GRID, lambda spans: spans) is GRID


def test_steps_are_those_of_all_blocks_inside() -> None:
    assert [plain_text(child) for child in children(GRID)] == ["d", "e", "f"]
    assert len(list(descend(GRID))) == 4
    assert steps(GRID) == 3


def test_a_break_reads_as_a_space() -> None:
    assert plain((Span("a"), BREAK, Span("b"))) == "a b"
