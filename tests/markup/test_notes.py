from lecturedesk.markup.notes import notes
from lecturedesk.markup.parts import RawNote


def test_clicks_begin_the_notes_of_the_next_step() -> None:
    found, step = notes("\nzero\n\n[click] one\n  more\n[CLICK]\ntwo", 10, 0)
    assert found == [RawNote("zero", 11, 0), RawNote("one\n  more", 13, 1), RawNote("two", 16, 2)]
    assert step == 2


def test_a_click_inside_a_line_is_a_word() -> None:
    assert notes("say [click] here", 1, 0) == ([RawNote("say [click] here", 1, 0)], 0)


def test_clicks_without_words_count() -> None:
    assert notes("[click]\n[click] two", 1, 0) == ([RawNote("two", 2, 2)], 2)


def test_nothing_is_no_note() -> None:
    assert notes(" \n\n", 1, 0) == ([], 0)
