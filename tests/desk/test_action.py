import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence

from desk.kit import Kit
from lecturedesk.base.discover import discover
from lecturedesk.desk import action as actions
from lecturedesk.desk.action import Action, action, action_named, all_actions, perform, refuse_conflicts
from lecturedesk.desk.context import Context, always, on_shelf, presenting, teaching
from lecturedesk.desk.desk import Desk

TABLE = {  # the keys of the design, each with what it performs
    "Right": "slide.next", "Down": "slide.next", "PgDown": "slide.next", "Space": "slide.next", "N": "slide.next",
    "Return": "slide.enter", "Enter": "slide.enter", "Left": "slide.back", "Up": "slide.back", "PgUp": "slide.back",
    "Backspace": "slide.back", "P": "slide.back", "Shift+PgDown": "slide.next-slide",
    "Shift+PgUp": "slide.previous-slide", "Home": "slide.first", "End": "slide.last", "0": "slide.digit-0",
    "9": "slide.digit-9", "B": "audience.black", ".": "audience.black", "W": "audience.white", ",": "audience.white",
    "F": "audience.freeze", "F5": "show.start", "Shift+F5": "show.start-here", "Esc": "show.escape",
    "G": "overview.toggle", "T": "timer.toggle", "+": "notes.larger", "-": "notes.smaller", "Ctrl++": "app.larger",
    "Ctrl+-": "app.smaller", "Ctrl+Up": "notes.up", "Ctrl+Down": "notes.down", "Alt+Left": "trail.back",
    "Ctrl+O": "course.open", "Ctrl+R": "course.reload", "Ctrl+E": "slide.edit", "F11": "window.full-screen",
    "F1": "help.keys", "Ctrl+C": "slide.copy", "И": "audience.black", "Ю": "audience.black", "Ц": "audience.white",
    "Б": "audience.white", "А": "audience.freeze", "П": "overview.toggle", "Т": "slide.next", "З": "slide.back",
    "Е": "timer.toggle",
}  # fmt: skip


def one(id: str, keys: tuple[str, ...], when: Context) -> Action:  # noqa: A002
    return Action(id=id, name=id, keys=keys, when=when, run=lambda _desk: None)


def test_every_key_of_the_design_does_what_it_says() -> None:
    found = {key: one.id for one in all_actions() for key in one.all_keys}
    assert {key: found.get(key) for key in TABLE} == TABLE


def test_qt_understands_every_key() -> None:
    keys = [key for one in all_actions() for key in one.all_keys]
    parsed = {key: QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText) for key in keys}
    assert [key for key, sequence in parsed.items() if sequence.count() != 1 or not sequence.toString()] == []
    assert len({sequence.toString() for sequence in parsed.values()}) == len(set(keys))


def test_every_action_explains_itself_in_a_sentence() -> None:
    for each in all_actions():
        assert re.fullmatch(r"[A-Z].+\.", each.help), each.id
        assert each.name
        assert "\n" not in each.help


def test_action_modules_do_not_import_each_other() -> None:
    for name in discover("lecturedesk.desk.actions"):
        source = Path(__import__(name, fromlist=["x"]).__file__ or "").read_text("utf-8")
        assert "import lecturedesk.desk.actions" not in source
        assert "from lecturedesk.desk.actions" not in source


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [(("B", presenting), ("B", teaching)), (("B", always), ("И", on_shelf)), ((".", teaching), ("Ю", teaching))],
)
def test_two_actions_with_one_key_at_one_time_are_refused(
    mine: tuple[str, Context], theirs: tuple[str, Context]
) -> None:
    with pytest.raises(ValueError, match="belongs to a and to b"):
        refuse_conflicts([one("a", (mine[0],), mine[1]), one("b", (theirs[0],), theirs[1])])


def test_one_key_may_do_different_things_on_different_pages() -> None:
    refuse_conflicts([one("a", ("G",), on_shelf), one("b", ("G",), presenting)])
    with pytest.raises(ValueError, match="И"):
        refuse_conflicts([one("a", ("B",), always), one("b", ("И",), always)])


def test_an_id_is_given_once_and_never_without_help() -> None:
    def bare(desk: Desk) -> None: ...

    def said(desk: Desk) -> None:
        """Do."""

    all_actions()
    with pytest.raises(ValueError, match="two actions called"):
        action("slide.next", "Next")(said)
    with pytest.raises(ValueError, match="no docstring"):
        action("slide.bare", "Bare")(bare)
    assert "slide.bare" not in actions._registered


def test_out_of_its_context_an_action_is_refused(kit: Kit) -> None:
    assert not perform(kit.desk, "slide.next")
    assert not perform(kit.desk, "audience.black")
    assert kit.said == []


def test_a_failure_for_the_user_becomes_a_notice(taught: Desk, kit: Kit) -> None:
    assert not perform(taught, "slide.go", 99)
    assert kit.said == ["There is no slide 99 in this lecture."]
    assert kit.desk.notices.kept[0].level == "error"


def test_a_bug_stays_a_bug(taught: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(KeyError):
        perform(taught, "slide.fly")
    with pytest.raises(ValueError, match="no cover called green"):
        taught.presentation.hide("green")


def test_whoever_repeats_takes_the_flag() -> None:
    repeating: list[Callable[..., Any]] = [each.run for each in all_actions() if each.repeats]
    assert len(repeating) == 5
    assert all("auto_repeat" in run.__code__.co_varnames[1:2] for run in repeating)
    assert action_named("slide.next").repeats
