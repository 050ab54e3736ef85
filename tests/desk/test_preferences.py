from pathlib import Path

from pytestqt.qtbot import QtBot

from desk.kit import Kit
from lecturedesk.desk.notices import Notices
from lecturedesk.desk.preferences import Preferences
from lecturedesk.store.paths import settings_file
from lecturedesk.store.settings import Settings


def test_a_choice_is_told_by_name_once(kit: Kit) -> None:
    heard: list[str] = []
    kit.desk.preferences.changed.connect(heard.append)
    kit.desk.preferences.set("theme", "dark")
    kit.desk.preferences.set("theme", "dark")
    kit.desk.preferences.set("app_scale", 999)
    assert heard == ["theme", "app_scale"]
    assert (kit.desk.preferences.value("theme"), kit.desk.preferences.number("app_scale")) == ("dark", 200)


def test_a_choice_is_on_disk_within_a_second_with_no_farewell(kit: Kit, qtbot: QtBot) -> None:
    kit.desk.preferences.set("theme", "dark")
    kit.desk.preferences.keep("splitter/wide", "AAAA")
    assert not settings_file().exists()
    qtbot.waitUntil(settings_file().exists, timeout=1000)
    again = Preferences(Settings(settings_file()), Notices())
    assert again.text("theme") == "dark"
    assert (again.kept("splitter/wide"), again.kept("splitter/small")) == ("AAAA", "")


def test_a_write_that_is_due_is_not_put_off_by_the_next_change(kit: Kit) -> None:
    preferences = kit.desk.preferences
    preferences.set("app_scale", 110)
    due = preferences._timer.timerId()
    preferences.set("app_scale", 125)
    assert preferences._timer.timerId() == due  # starting anew would have made another


def test_settings_set_aside_are_said(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "s.toml"
    path.write_text("[[[", encoding="utf-8")
    notices = Notices()
    Preferences(Settings(path), notices)
    assert "set aside" in notices.kept[0].text


def test_a_full_disk_is_said_once(kit: Kit) -> None:
    settings_file().parent.parent.mkdir(parents=True, exist_ok=True)
    settings_file().parent.write_text("a file where the folder should be")
    kit.desk.preferences.set("theme", "dark")
    kit.desk.preferences.flush()
    kit.desk.preferences.flush()
    assert len(kit.said) == 1
    assert "cannot be saved" in kit.said[0]
    settings_file().parent.unlink()
    kit.desk.preferences.flush()
    assert Settings(settings_file()).get("theme") == "dark"
