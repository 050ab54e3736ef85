from collections.abc import Callable

from lecturedesk.desk.action import all_actions, perform
from lecturedesk.windows.pages.keys import Page
from windows.stage import Stage


def test_every_told_action_stands_on_the_sheet_once(taught: Stage, settle: Callable[[], None]) -> None:
    perform(taught.desk, "help.keys")
    settle()
    sheet = taught.main.overlay
    assert isinstance(sheet, Page)
    names = [name.text() for _heading, rows in sheet.groups for _keys, name in rows]
    assert sorted(names) == sorted(action.name for action in all_actions() if action.keys and action.told)


def test_keys_are_shown_by_signs(taught: Stage) -> None:
    perform(taught.desk, "help.keys")
    sheet = taught.main.overlay
    assert isinstance(sheet, Page)
    shown = {name.text(): keys.text() for _heading, rows in sheet.groups for keys, name in rows}
    assert shown["Next"].startswith("→  ↓  PgDn")
    assert shown["Everything larger"] == "Ctrl++  Ctrl+="


def test_rows_do_not_overlap(taught: Stage, settle: Callable[[], None]) -> None:
    taught.main.resize(900, 560)
    perform(taught.desk, "help.keys")
    settle()
    sheet = taught.main.overlay
    assert isinstance(sheet, Page)
    rects = [label.geometry() for _heading, rows in sheet.groups for row in rows for label in row]
    for index, one in enumerate(rects):
        assert not any(one.intersects(other) for other in rects[index + 1 :])
