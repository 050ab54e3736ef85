from hypothesis import given
from hypothesis import strategies as st

from lecturedesk.teach.timer import Timer
from teach.lectures import Hands


def test_pauses_do_not_count() -> None:
    clock = Hands()
    timer = Timer(clock)
    timer.start()
    clock.now += 60
    timer.pause()
    clock.now += 600
    assert (timer.elapsed, timer.running) == (60, False)
    timer.resume()
    clock.now += 5
    assert timer.elapsed == 65


def test_starting_again_begins_at_zero_and_reset_stands_there() -> None:
    clock = Hands()
    timer = Timer(clock)
    assert not timer.started
    timer.resume()
    clock.now += 60
    timer.start()
    clock.now += 2
    assert (timer.elapsed, timer.started) == (2, True)
    timer.reset()
    clock.now += 60
    assert (timer.elapsed, timer.started, timer.running) == (0, False, False)


@given(st.lists(st.tuples(st.sampled_from(["pause", "resume"]), st.floats(0, 1e4))))
def test_elapsed_never_runs_backwards(deeds: list[tuple[str, float]]) -> None:
    clock = Hands()
    timer = Timer(clock)
    timer.start()
    for name, wait in deeds:
        before, running = timer.elapsed, timer.running
        clock.now += wait
        assert timer.elapsed >= before if running else timer.elapsed == before
        getattr(timer, name)()
        assert timer.elapsed >= before
