import pytest

from grid_ruler import grid_flow
from lecturedesk.course.diagram import Mindmap, Topic
from lecturedesk.course.span import BREAK, Span
from lecturedesk.slides.drawn.label import (
    breath,
    least_width,
    measure,
    natural_width,
    set_label,
    speak,
    split_label,
    text_sizes,
)

LABEL = split_label((Span("Departure office"), BREAK, Span("seals")), 28)


def test_what_follows_the_first_break_is_the_smaller_voice() -> None:
    assert (LABEL.main, LABEL.sub, LABEL.weight) == ((Span("Departure office"),), (Span("seals"),), 600)
    assert LABEL.sub_size < LABEL.size
    assert split_label((Span("a"),), 22).sub_size == 22


def test_a_label_is_as_wide_as_its_words_and_higher_when_it_wraps() -> None:
    flow = grid_flow()
    assert natural_width(LABEL, flow) == 16 * 14
    assert least_width(LABEL, flow) == 9 * 14
    assert measure(LABEL, 9 * 14, flow)[1] > measure(LABEL, 400, flow)[1]
    assert measure(LABEL, 50, flow)[2]


def test_a_label_ends_where_it_was_measured_to_end() -> None:
    flow = grid_flow()
    assert set_label(LABEL, 0, 100, 200, flow) == pytest.approx(100 + measure(LABEL, 200, flow)[1])


@pytest.mark.parametrize(("size", "largest", "smallest"), [(34, 34, 28), (28, 28, 28), (25, 28, 24), (22, 28, 22)])
def test_sizes_to_try(size: float, largest: float, smallest: float) -> None:
    sizes = text_sizes(grid_flow(size=size))
    assert (sizes[0], sizes[-1]) == (largest, smallest)


def test_every_part_is_spoken_once_at_its_step() -> None:
    below = (Topic(label=(Span("b"),), topics=(Topic(label=(Span("c"),), step=2),)), Topic(label=(Span("b"),), step=1))
    flow = grid_flow()
    speak(Mindmap(root=Topic(label=(Span("a"),), topics=below)), 3, flow)
    assert [(words.text, words.first) for words in flow.canvas.words] == [("a", 0), ("b", 0), ("c", 5), ("b", 4)]


def test_large_sizes_are_for_what_is_wide_and_low_beside_large_text() -> None:
    assert text_sizes(grid_flow(size=34), large=True)[0] == 40
    assert text_sizes(grid_flow(size=31), large=True)[0] == 31


def test_a_low_drawing_breathes_and_a_full_one_does_not() -> None:
    flow = grid_flow(rows=10, size=34)
    assert 0 < breath(300, flow) < breath(100, flow) <= 34
    assert breath(400, flow) == breath(500, flow) == 0
