import pytest
from pytestqt.qtbot import QtBot

from desk.kit import Kit


def test_an_overlay_goes_with_its_page(kit: Kit) -> None:
    view = kit.desk.view
    view.open_page("teaching")
    view.show_overlay("overview")
    assert (view.page, view.overlay) == ("teaching", "overview")
    view.open_page("shelf")
    assert view.overlay == ""
    with pytest.raises(ValueError, match="no overlay called film"):
        view.show_overlay("film")


def test_the_notes_stay_between_14_and_48_pixels(kit: Kit) -> None:
    view, preferences = kit.desk.view, kit.desk.preferences
    assert view.notes_size(22) == 22
    preferences.set("notes_shift", 26)
    assert (view.notes_size(22), view.notes_size(19)) == (48, 45)
    preferences.set("notes_shift", -8)
    assert (view.notes_size(22), view.notes_size(19)) == (14, 14)


def test_sizes_are_told_through_the_view(kit: Kit) -> None:
    heard: list[float] = []
    kit.desk.view.changed.connect(lambda: heard.append(kit.desk.view.scale))
    kit.desk.preferences.set("app_scale", 125)
    kit.desk.preferences.set("theme", "dark")
    assert heard == [1.25]


def test_a_prompt_agrees_only_within_three_seconds(kit: Kit) -> None:
    view = kit.desk.view
    assert not view.ask_again("Sure?")
    kit.clock.now += 2.9
    assert view.prompt == "Sure?"
    assert view.ask_again("Sure?")
    assert view.prompt == ""
    assert not view.ask_again("Sure?")
    kit.clock.now += 3.0
    assert view.prompt == ""
    assert not view.ask_again("Sure?")
    assert not view.ask_again("Something else?")


def test_the_window_is_told_when_prompt_and_digits_are_over(kit: Kit, qtbot: QtBot) -> None:
    kit.desk.view.press_digit(4)
    assert kit.desk.view.typed == "4"
    kit.clock.now += 3.1
    kit.desk.view._expiry.setInterval(1)
    with qtbot.waitSignal(kit.desk.view.changed, timeout=1000):
        pass
    assert kit.desk.view.typed == ""
