from grid_ruler import THEME, GridRuler
from lecturedesk.blocks.numbers import Numbers
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.span import Span
from lecturedesk.slides.fit import best_fit, place, shared_sizes
from lecturedesk.slides.geometry import Rect
from lecturedesk.slides.ops import Face

BOX = Rect(0, 100, 420, 500)


def paragraphs(count: int) -> list[Paragraph]:
    return [Paragraph(spans=(Span("word"),)) for _ in range(count)]


def size_for(count: int) -> float:
    return best_fit(paragraphs(count), BOX, THEME, GridRuler()).size


def test_little_text_is_set_large_and_much_text_small() -> None:
    assert size_for(3) == 42
    assert size_for(12) < size_for(6) <= 42


def test_the_largest_sizes_leave_a_fifth_of_the_box_free() -> None:
    # n paragraphs are n * 1.0 + (n - 1) * 0.8 times the size high: six at 42 are 420, more than 78 % of 500.
    assert size_for(6) == 38
    assert size_for(7) == 34


def test_what_never_fits_is_set_in_the_smallest_size_and_says_so() -> None:
    fit = best_fit(paragraphs(60), BOX, THEME, GridRuler())
    assert (fit.size, fit.fits) == (22, False)


def test_a_word_wider_than_the_column_makes_the_text_smaller_first() -> None:
    word = [Paragraph(spans=(Span("w" * 25),))]
    assert best_fit(word, BOX, THEME, GridRuler()).size == 31


def test_what_is_left_over_goes_above_and_below_but_not_too_much_above() -> None:
    assert place(paragraphs(2), BOX, 400) == 100 + 30
    assert place(paragraphs(2), BOX, 10) == 100 + 96


def test_a_drawn_block_stands_in_the_middle_and_a_little_higher_with_a_line_below_it() -> None:
    drawn = Numbers(numbers=())
    assert place([drawn], BOX, 300) == 100 + 100
    assert place([drawn, *paragraphs(1)], BOX, 300) == 100 + 80


def test_a_section_shares_a_size_where_it_costs_no_slide_more_than_one_step() -> None:
    assert shared_sizes([42, 38, 42]) == (38, 38, 38)
    assert shared_sizes([42, 34]) == (42, 34)
    assert shared_sizes([42, 38, 34]) == (38, 38, 34)
    assert shared_sizes([0, 42]) == (0, 42)


def test_what_is_far_too_much_is_tried_in_few_sizes() -> None:
    tried: list[float] = []

    class Counting(GridRuler):
        def advance(self, text: str, face: Face, size: float, spacing: float = 0.0) -> float:
            tried.append(size)
            return super().advance(text, face, size, spacing)

    best = best_fit([Paragraph(spans=(Span("many words " * 2000),))], Rect(0, 0, 1400, 700), THEME, Counting())
    assert (best.size, best.fits) == (22, False)
    assert set(tried) == {42, 22}
