import sys
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from cli.kit import course_in, process
from lecturedesk import app
from lecturedesk.app import Program, Request, catch_faults
from lecturedesk.desk.notices import Notices
from lecturedesk.store.log import log_file
from lecturedesk.store.paths import settings_file
from lecturedesk.store.settings import Settings
from running import Running


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course of two lectures; `one` has the slides `start` and `seals`, of which the second has one step."""
    return course_in(tmp_path / "course")


@pytest.mark.parametrize(
    "request_",
    [Request(), Request(Path("/курсы/demo")), Request(Path("/c"), "one", "study"),
     Request(Path("/c"), "one", "present", "seals", 2)],
)  # fmt: skip
def test_a_request_comes_back_from_its_words(request_: Request) -> None:
    assert Request.of(request_.words()) == request_


def test_strange_words_are_an_empty_request() -> None:
    assert Request.of({}) == Request.of({"screen": "second", "colour": "red"}) == Request()


def test_the_course_that_was_read_is_not_read_again(program: Program, course: Path) -> None:
    program.follow(Request(path=course))
    opened = program.desk.shelf.course
    assert opened is not None
    program.follow(Request(course, "one", "study", course=opened))
    assert program.desk.shelf.course is opened
    assert (program.desk.view.page, program.desk.presentation.live) == ("studying", False)


def test_without_a_path_the_open_course_stays(program: Program, course: Path) -> None:
    program.follow(Request(course, "one", "study", "seals"))
    program.follow(Request())
    shown = program.desk.presentation
    assert shown.slide is not None
    assert (program.desk.view.page, shown.slide.id) == ("studying", "seals")


def test_a_show_can_begin_at_a_slide_on_a_screen(program: Program, course: Path) -> None:
    program.follow(Request(course, "one", "present", "seals", 2))
    shown = program.desk.presentation
    assert shown.live
    assert shown.slide is not None
    assert shown.slide.id == "seals"
    assert program.audience._preferred == 2


def test_what_cannot_be_opened_is_a_notice(program: Program, course: Path) -> None:
    program.follow(Request(path=course / "nowhere"))
    program.follow(Request(course, "three", "present"))
    said = [notice.text for notice in program.desk.notices.kept]
    assert str(course / "nowhere") in said[0]
    assert "three" in said[1]
    assert not program.desk.presentation.live


@pytest.mark.complains
def test_a_bug_is_logged_and_told_and_the_program_goes_on(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(app, "start_log", lambda: None)
    notices = Notices()
    catch_faults(notices)
    try:
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("by zero"), None)
        qWarning("a cable is loose")
    finally:
        qInstallMessageHandler(None)
    assert [notice.level for notice in notices.kept] == ["error"]
    assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
        ("CRITICAL", "unexpected fault"),
        ("WARNING", "Qt: a cable is loose"),
    ]
    assert caplog.records[0].exc_info is not None
    assert caplog.records[0].exc_info[0] is ZeroDivisionError


def test_a_bug_in_the_running_program_lands_in_the_log(course: Path) -> None:
    begin = "QTimer.singleShot(0, lambda: 1 / 0)\nQTimer.singleShot(1, lambda: (say(**state(desk)), stop()))"
    with Running({"path": str(course)}, begin) as running:
        assert running.hear()["said"] == []
        assert running.hear() == {"ready": True}
        assert "the log tells more" in running.hear()["said"][0]
        assert running.hear() == {"ended": 0}
        assert running.end() == 0
    text = log_file().read_text(encoding="utf-8")
    assert "CRITICAL lecturedesk.app: unexpected fault" in text
    assert "ZeroDivisionError" in text
    assert "page complete at " in text


def test_a_second_start_hands_over_to_the_first_and_ends(course: Path) -> None:
    with Running({"path": str(course)}) as first:
        assert first.hear()["page"] == "shelf"
        assert first.hear() == {"ready": True}
        second = process("present", "two", "--slide", "unions", "--course", course)
        assert (second.code, second.out, second.err) == (0, [], [])
        heard = first.hear()
        assert heard["followed"] == Request(course, "two", "present", "unions").words()
        assert (heard["page"], heard["live"], heard["slide"]) == ("teaching", True, "unions")


def test_after_a_crash_place_and_settings_come_back_and_the_next_start_is_the_first(course: Path) -> None:
    steps = """
perform(desk, "lecture.teach", "one", "seals")
perform(desk, "slide.next")
desk.preferences.set("theme", "dark")
say(**state(desk))
desk.preferences._timer.timeout.connect(lambda: os._exit(3))
"""
    with Running({"path": str(course)}, steps) as crashing:
        assert crashing.hear()["theme"] != "dark"
        assert crashing.hear() == {"ready": True}
        before = crashing.hear()
        assert (before["slide"], before["step"], before["theme"]) == ("seals", 1, "dark")
        assert crashing.end() == 3
    with Running({"lecture": "one", "mode": "present"}, "stop()") as again:
        after = again.hear()
        assert (after["course"], after["live"]) == ("demo", True)
        assert (after["slide"], after["step"], after["theme"], after["said"]) == ("seals", 1, "dark", [])
        assert again.hear() == {"ready": True}
        assert again.hear() == {"ended": 0}
    assert Settings(settings_file()).get("theme") == "dark"
