from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desk.kit import Kit
from lecturedesk.desk.jobs import Job, Jobs


def counting(log: list[str], name: str, steps: int = 3) -> Iterator[float]:
    try:
        for number in range(steps):
            log.append(f"{name}{number}")
            yield (number + 1) / steps
    finally:
        log.append(f"{name} closed")


def test_jobs_run_one_after_the_other_on_the_event_loop(kit: Kit, qtbot: QtBot) -> None:
    log: list[str] = []
    jobs = Jobs()
    one, two = jobs.start("One", counting(log, "a", 2)), jobs.start("Two", counting(log, "b", 1))
    assert log == []
    qtbot.waitUntil(lambda: two.over, timeout=2000)
    assert log == ["a0", "a1", "a closed", "b0", "b closed"]
    assert (one.state, one.progress, jobs.waiting) == ("done", 1.0, ())


def test_a_cancelled_job_closes_what_it_holds_and_the_next_one_runs(kit: Kit) -> None:
    log: list[str] = []
    jobs = Jobs()
    told: list[tuple[str, float]] = []
    jobs.changed.connect(lambda job: told.append((job.state, job.progress)))
    one, two = jobs.start("One", counting(log, "a")), jobs.start("Two", counting(log, "b"))
    jobs.work()
    jobs.cancel(one)
    assert log == ["a0", "a closed"]
    jobs.work()
    assert (one.state, two.state, log[-1]) == ("cancelled", "running", "b0")
    assert told[-2:] == [("cancelled", 1 / 3), ("running", 1 / 3)]
    jobs.cancel(two)
    jobs.work()
    assert not jobs._turn.isActive()


def test_a_job_that_fails_says_so_and_makes_room(kit: Kit) -> None:
    def broken() -> Iterator[float]:
        yield 0.5
        raise RuntimeError("no paper")

    jobs = Jobs()
    job = jobs.start("Print", broken())
    jobs.work()
    with pytest.raises(RuntimeError, match="no paper"):
        jobs.work()
    assert (job.state, job.progress, jobs.waiting) == ("failed", 0.5, ())
    jobs.work()


def test_a_job_that_is_over_cannot_be_cancelled() -> None:
    job = Job("Nothing", iter(()))
    job.step()
    job.cancel()
    assert job.state == "done"
