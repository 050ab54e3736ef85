"""Actions: what keys, menus and buttons do, declared once."""

import inspect
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from lecturedesk.base.discover import discover
from lecturedesk.base.problem import UserError
from lecturedesk.desk.context import Context, always
from lecturedesk.desk.desk import Desk
from lecturedesk.desk.notices import Tone
from lecturedesk.desk.twins import twins

Run = Callable[..., None]
_registered: dict[str, "Action"] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing that can be done: `keys` as Qt's portable text, `name` and `help` marked for translation.

    `icon` names a file of resources/icons, `room` the module it comes from; `repeats` says that a held key performs it
    again and that `run` takes `auto_repeat` as its first argument; an action that is not `told` is left off the sheet
    of keys; `argued` ones need arguments and stand in no menu.
    """

    id: str
    name: str
    keys: tuple[str, ...] = ()
    when: Context = always
    run: Run
    help: str = ""
    icon: str = ""
    room: str = ""
    repeats: bool = False
    told: bool = True
    argued: bool = False

    @property
    def all_keys(self) -> tuple[str, ...]:
        """The keys with their twins on the Russian keyboard."""
        return twins(self.keys)


def action(
    id: str,  # noqa: A002 - what it is called everywhere
    name: str,
    *,
    keys: str = "",
    when: Context = always,
    icon: str = "",
    repeats: bool = False,
    told: bool = True,
    argued: bool = False,
) -> Callable[[Run], Run]:
    """Register a function of the desk as an action; `keys` are separated by ", ", the docstring is its help."""

    def register(run: Run) -> Run:
        if id in _registered:
            raise ValueError(f"two actions called {id}")
        help_text = inspect.cleandoc(run.__doc__ or "")
        if not help_text:
            raise ValueError(f"the action {id} has no docstring")
        _registered[id] = Action(
            id=id,
            name=name,
            keys=tuple(keys.split(", ")) if keys else (),
            when=when,
            run=run,
            help=help_text,
            icon=icon,
            room=run.__module__.rpartition(".")[2],
            repeats=repeats,
            told=told,
            argued=argued,
        )
        return run

    return register


def refuse_conflicts(actions: Iterable[Action]) -> None:
    """Raise ValueError when one key, twins included, belongs to two actions that can be performed at the same time."""
    owners: dict[str, list[Action]] = {}
    for one in actions:
        for key in one.all_keys:
            for other in owners.setdefault(key, []):
                if one.when.meets(other.when):
                    raise ValueError(f"{key} belongs to {other.id} and to {one.id}")
            owners[key].append(one)


@cache
def all_actions() -> tuple[Action, ...]:
    """Every action, in the order of the modules' names and of their lines; ValueError when keys are in conflict."""
    rooms = [name.rpartition(".")[2] for name in discover("lecturedesk.desk.actions")]
    actions = tuple(
        sorted((one for one in _registered.values() if one.room in rooms), key=lambda a: rooms.index(a.room))
    )
    refuse_conflicts(actions)
    return actions


@cache
def _by_id() -> dict[str, Action]:
    return {one.id: one for one in all_actions()}


def action_named(id: str) -> Action:  # noqa: A002
    """The action with this id; KeyError when there is none."""
    return _by_id()[id]


def perform(desk: Desk, id: str, *args: object) -> bool:  # noqa: A002
    """Do it and say whether it was done: it is refused out of its context, and a UserError becomes a notice."""
    chosen = action_named(id)
    if not chosen.when.holds(desk):
        return False
    if id != "show.escape":
        desk.view.drop_prompt()
    try:
        chosen.run(desk, *args)
    except UserError as fault:
        desk.notices.post(Tone.ERROR, str(fault))
        return False
    return True
