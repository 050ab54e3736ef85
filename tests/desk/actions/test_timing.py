from desk.kit import Kit
from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk


def test_t_pauses_and_goes_on(live: Desk, kit: Kit) -> None:
    told: list[bool] = []
    timer = live.presentation.timer
    live.presentation.timer_changed.connect(lambda: told.append(timer.running))
    kit.clock.now += 10
    perform(live, "timer.toggle")
    kit.clock.now += 100
    perform(live, "timer.toggle")
    kit.clock.now += 1
    assert (told, timer.elapsed) == ([False, True], 11)


def test_there_is_no_timer_while_studying(desk: Desk) -> None:
    perform(desk, "lecture.study", "transit")
    assert not perform(desk, "timer.toggle")
    assert not desk.presentation.timer.running
