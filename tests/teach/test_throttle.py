from lecturedesk.teach.throttle import Throttle
from teach.lectures import Hands


def test_a_held_key_moves_twelve_times_a_second_at_most() -> None:
    clock = Hands()
    throttle = Throttle(clock)
    moved = int(throttle.lets(auto_repeat=False))
    for _ in range(60):  # two seconds at a keyboard's thirty repeats a second
        clock.now += 1 / 30
        moved += throttle.lets(auto_repeat=True)
    assert 18 <= moved <= 25


def test_separate_presses_are_never_held_back() -> None:
    throttle = Throttle(Hands())
    assert all(throttle.lets(auto_repeat=False) for _ in range(30))
    assert not throttle.lets(auto_repeat=True)
