from hypothesis import given
from hypothesis import strategies as st

from grid_ruler import GridRuler
from lecturedesk.slides.ops import Face
from lecturedesk.slides.shape import Run, balanced, shape, widest_word

RULER = GridRuler()


def lines(text: str, letters: int) -> list[str]:
    return [line.text for line in shape([Run(text, size=2)], letters, RULER)]


def test_lines_break_between_words_and_lose_the_space() -> None:
    assert lines("one two three", 8) == ["one two", "three"]


def test_a_line_that_fits_exactly_is_not_broken() -> None:
    assert lines("one two", 7) == ["one two"]


def test_a_hyphen_and_a_dash_end_a_line() -> None:
    assert lines("single-window", 8) == ["single-", "window"]


def test_no_break_space_keeps_words_together() -> None:
    assert lines("to 25\u00a0km now", 7) == ["to", "25\u00a0km", "now"]


def test_a_written_break_is_kept() -> None:
    assert lines("one\ntwo", 20) == ["one", "two"]


def test_a_word_wider_than_the_line_is_torn_and_says_so() -> None:
    found = shape([Run("abcdefgh", size=2)], 3, RULER)
    assert [line.text for line in found] == ["abc", "def", "gh"]
    assert found[0].torn
    assert not shape([Run("abc", size=2)], 3, RULER)[0].torn


def test_runs_in_one_look_become_one_piece_and_others_stand_behind_it() -> None:
    (line,) = shape([Run("a b ", size=2), Run("c", Face(weight=600), size=2)], 20, RULER)
    assert [(piece.run.text, piece.x) for piece in line.pieces] == [("a b ", 0), ("c", 4)]


def test_a_word_of_two_looks_is_not_broken_between_them() -> None:
    found = shape([Run("the navigation", size=2), Run("s", Face(weight=600), size=2)], 12, RULER)
    assert [line.text for line in found] == ["the", "navigations"]


def test_a_title_is_broken_into_lines_of_like_length() -> None:
    found = balanced([Run("Unified customs transit and navigation seals", size=20)], 300, RULER)
    assert [line.text for line in found] == ["Unified customs transit", "and navigation seals"]


def test_the_widest_word_is_measured() -> None:
    assert widest_word([Run("a bbb cc", size=2)], RULER) == 3


@given(st.text(alphabet="ab -\u00a0\nж/", max_size=60), st.integers(1, 30))
def test_no_visible_letter_is_lost_and_no_line_is_too_wide(text: str, width: int) -> None:
    found = shape([Run(text, size=2)], width, RULER)
    assert [c for line in found for c in line.text if c not in " \n"] == [c for c in text if c not in " \n"]
    assert all(line.width <= width + 0.1 for line in found)


def test_a_line_does_not_end_after_a_short_beginning_of_a_word_nor_before_a_no_break_space() -> None:
    assert lines("of non-members", 8) == ["of", "non-memb", "ers"]
    assert lines("a door-to-door", 11) == ["a door-", "to-door"]
    assert lines("two words-\u00a0x y", 9) == ["two", "words-\u00a0x", "y"]
