from lecturedesk.teach.digits import Digits
from teach.lectures import Hands


def test_digits_typed_soon_after_each_other_make_one_number() -> None:
    clock = Hands()
    digits = Digits(clock)
    digits.press(1)
    clock.now += 2.9
    digits.press(2)
    clock.now += 2.9
    assert (digits.text, digits.take(), digits.take()) == ("12", 12, None)


def test_after_three_seconds_the_digits_are_forgotten() -> None:
    clock = Hands()
    digits = Digits(clock)
    digits.press(7)
    clock.now += 3.0
    assert digits.take() is None
    digits.press(4)
    assert digits.take() == 4
