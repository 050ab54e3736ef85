import pytest

from lecturedesk.slides.columns import column_widths


def test_columns_that_fit_grow_to_the_whole_width() -> None:
    assert column_widths([300, 200], [100, 100], 800) == pytest.approx([480, 320])


def test_a_table_of_few_short_words_stays_narrow() -> None:
    assert sum(column_widths([100, 100], [80, 80], 1400)) < 500


def test_a_short_column_keeps_its_words_on_one_line_beside_a_long_one() -> None:
    short, long = column_widths([190, 3000], [90, 200], 1400)
    assert short == 190
    assert short + long == pytest.approx(1400)


def test_no_column_is_narrower_than_its_widest_word() -> None:
    widths = column_widths([500, 2000, 4000], [400, 100, 100], 1000)
    assert widths[0] >= 400
    assert sum(widths) == pytest.approx(1000)


def test_words_that_cannot_fit_keep_their_width_so_that_the_overflow_is_seen() -> None:
    assert column_widths([900, 900], [600, 600], 1000) == [600, 600]
