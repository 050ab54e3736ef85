from lecturedesk.markup.lines import clean
from lecturedesk.markup.marks import HASH, LIFTED, first_mark, lifted_mark, mark, unmarked


def test_marks_say_what_they_were_made_of_and_go_without_a_trace() -> None:
    text = mark(12, "*x") + "words" + HASH
    assert first_mark(text) == (12, "*x")
    assert unmarked(text) == "words#"
    found = LIFTED.match(lifted_mark(3))
    assert found
    assert found[1] == "3"


def test_no_text_can_hold_a_mark() -> None:
    assert clean(mark(1) + lifted_mark(2) + HASH) == "1L2"
