from lecturedesk.slides.ops import FillOp, Overflow, Picture, Words


def test_an_operation_is_shown_from_its_first_to_its_last_step() -> None:
    op = FillOp(x=0, y=0, width=1, height=1, first=1, last=2)
    assert [op.shown(step) for step in range(4)] == [False, True, True, False]


def test_words_are_those_that_are_visible() -> None:
    picture = Picture(width=1, height=1, text=(Words("a"), Words("b", 2)))
    assert (picture.words(1), picture.words()) == ("a", "a\nb")


def test_half_a_unit_is_no_overflow() -> None:
    assert not Overflow(0.4, 0.4)
    assert Overflow(0, 1)
