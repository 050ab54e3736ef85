from PySide6.QtCore import QCoreApplication

from lecturedesk.windows.widgets.idle import Idle


def test_what_matters_most_is_done_first_one_a_turn(qapp: QCoreApplication) -> None:
    done: list[str] = []
    idle = Idle(("slide", "strip"))
    idle.add("strip", lambda: done.append("cell"))
    idle.plan("slide", [lambda: done.append("next"), lambda: done.append("previous")])
    assert done == []
    for count in (1, 2, 3):
        idle.work()
        assert len(done) == count
    assert done == ["next", "previous", "cell"]
    assert idle.waiting == 0


def test_a_new_plan_drops_the_old_one(qapp: QCoreApplication) -> None:
    done: list[str] = []
    idle = Idle(("slide",))
    idle.plan("slide", [lambda: done.append("old")] * 3)
    idle.plan("slide", [lambda: done.append("new")])
    while idle.waiting:
        idle.work()
    assert done == ["new"]


def test_it_can_be_stopped(qapp: QCoreApplication) -> None:
    idle = Idle(("slide",))
    idle.plan("slide", [lambda: None])
    idle.stop()
    assert idle.waiting == 0
    idle.work()
