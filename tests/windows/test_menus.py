from PySide6.QtGui import QKeySequence

from lecturedesk.desk.action import all_actions, perform
from windows.stage import Stage


def test_every_action_with_keys_is_on_both_windows(stage: Stage) -> None:
    wanted = {action.id for action in all_actions() if action.keys}
    for window in (stage.main, stage.audience):
        assert {action.objectName() for action in window.actions()} >= wanted


def test_keys_and_twins_are_shortcuts(stage: Stage) -> None:
    shortcuts = {key.toString() for key in stage.main.actions_by_id["audience.black"].shortcuts()}
    assert shortcuts == {QKeySequence(key).toString() for key in ("B", ".", "И", "Ю")}


def test_no_two_enabled_actions_share_a_shortcut(live: Stage) -> None:
    seen: dict[str, str] = {}
    for name, action in live.main.actions_by_id.items():
        for key in action.shortcuts() if action.isEnabled() else []:
            assert seen.setdefault(key.toString(), name) == name


def test_actions_are_enabled_where_they_work(stage: Stage) -> None:
    made = stage.main.actions_by_id
    assert not made["slide.next"].isEnabled()
    assert made["course.open"].isEnabled()
    perform(stage.desk, "lecture.teach", "transit")
    assert made["slide.next"].isEnabled()
    assert not made["audience.black"].isEnabled()
    perform(stage.desk, "show.start")
    assert made["audience.black"].isEnabled()


def test_only_moves_repeat_while_a_key_is_held(stage: Stage) -> None:
    made = stage.main.actions_by_id
    assert made["slide.next"].autoRepeat()
    assert not made["audience.black"].autoRepeat()
