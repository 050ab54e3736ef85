from desk.kit import Kit
from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk
from lecturedesk.store.paths import settings_file
from lecturedesk.store.settings import Settings


def test_plus_and_minus_reach_the_limits_and_come_back_from_them_at_once(taught: Desk) -> None:
    for _ in range(40):
        perform(taught, "notes.larger")
    assert taught.view.notes_size(22) == 48
    perform(taught, "notes.smaller")
    assert taught.view.notes_size(22) == 46
    for _ in range(40):
        perform(taught, "notes.smaller")
    assert taught.view.notes_size(22) == 14
    perform(taught, "notes.larger")
    assert taught.view.notes_size(22) == 16


def test_the_programs_size_goes_by_steps_and_comes_back_at_the_next_start(desk: Desk) -> None:
    perform(desk, "app.larger")
    perform(desk, "app.larger")
    assert desk.view.scale == 1.25
    desk.preferences.flush()
    assert Settings(settings_file()).get("app_scale") == 125
    for _ in range(20):
        perform(desk, "app.smaller")
    assert desk.view.scale == 0.75
    for _ in range(20):
        perform(desk, "app.larger")
    assert desk.view.scale == 2.0
    perform(desk, "app.usual")
    assert desk.view.scale == 1.0


def test_scrolling_asks_the_notes(taught: Desk, kit: Kit) -> None:
    heard: list[int] = []
    taught.view.notes_scrolled.connect(heard.append)
    perform(taught, "notes.down")
    perform(taught, "notes.up")
    assert heard == [1, -1]
