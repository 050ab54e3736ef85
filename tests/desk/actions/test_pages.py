import pytest

from desk.kit import Kit
from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk
from lecturedesk.store.paths import settings_file
from lecturedesk.store.settings import Settings
from lecturedesk.teach.position import Position


@pytest.mark.parametrize(("id", "page", "studying"), [("teach", "teaching", False), ("study", "studying", True)])
def test_a_lecture_opens_on_its_page(desk: Desk, id: str, page: str, studying: bool) -> None:  # noqa: A002
    assert perform(desk, f"lecture.{id}", "seals")
    shown = desk.presentation
    assert shown.lecture
    assert (shown.lecture.id, desk.view.page, shown.studying) == ("seals", page, studying)


def test_a_lecture_goes_on_where_it_was_left_even_after_a_crash(taught: Desk, kit: Kit) -> None:
    perform(taught, "slide.next")
    perform(taught, "slide.next")
    perform(taught, "page.shelf")
    assert (taught.view.page, taught.presentation.lecture) == ("shelf", None)
    taught.preferences.flush()
    after_a_crash = Kit(kit.folder).desk
    perform(after_a_crash, "course.open", kit.folder)
    perform(after_a_crash, "lecture.teach", "transit")
    assert after_a_crash.presentation.position == Position(1, 1)


def test_a_named_slide_is_gone_to(desk: Desk, kit: Kit) -> None:
    assert perform(desk, "lecture.teach", "transit", "s3")
    assert desk.presentation.position == Position(2)
    assert not perform(desk, "lecture.teach", "transit", "s99")
    assert not perform(desk, "lecture.teach", "nothing")
    assert kit.said == ["There is no slide s99 in this lecture.", "There is no lecture nothing in this course."]


def test_from_teaching_to_studying_and_back_the_place_is_kept(taught: Desk) -> None:
    perform(taught, "slide.last")
    perform(taught, "lecture.study")
    assert (taught.presentation.position, taught.view.page) == (Position(3, 1), "studying")
    perform(taught, "lecture.teach")
    assert (taught.presentation.position, taught.presentation.studying) == (Position(3, 1), False)


@pytest.mark.parametrize("deed", [("page.shelf",), ("lecture.study", "seals")])
def test_a_running_show_is_not_left_by_mistake(live: Desk, kit: Kit, deed: tuple[str, ...]) -> None:
    assert not perform(live, *deed)
    assert (live.presentation.live, live.view.page) == (True, "teaching")
    assert "Esc twice" in kit.said[0]


@pytest.mark.parametrize(
    ("id", "overlay"), [("overview.toggle", "overview"), ("help.keys", "keys"), ("help.about", "about")]
)
def test_what_lies_over_a_page_comes_and_goes(taught: Desk, id: str, overlay: str) -> None:  # noqa: A002
    perform(taught, id)
    assert taught.view.overlay == overlay
    perform(taught, id)
    assert taught.view.overlay == ""


def test_one_overlay_replaces_another(taught: Desk) -> None:
    perform(taught, "overview.toggle")
    perform(taught, "help.keys")
    assert taught.view.overlay == "keys"


def test_f11_fills_the_screen_and_back(desk: Desk) -> None:
    perform(desk, "window.full-screen")
    assert desk.view.full_screen
    perform(desk, "window.full-screen")
    assert not desk.view.full_screen


def test_a_windows_state_is_kept(desk: Desk) -> None:
    perform(desk, "window.keep", "splitter/wide", "QUJD")
    desk.preferences.flush()
    assert Settings(settings_file()).table("window") == {"splitter/wide": "QUJD"}


def test_a_terms_card_is_asked_for_by_id(taught: Desk) -> None:
    perform(taught, "term.show", "seal")
    assert taught.view.term == "seal"
