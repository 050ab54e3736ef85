"""How large things are."""

from lecturedesk.base.i18n import N_
from lecturedesk.desk.action import action
from lecturedesk.desk.context import always, presenting
from lecturedesk.desk.desk import Desk

_NOTES_STEP = 2
_SCALES = (75, 80, 90, 100, 110, 125, 150, 175, 200)


@action("notes.larger", N_("Larger notes"), keys="+, =", when=presenting, icon="a-large-small")
def larger_notes(desk: Desk) -> None:
    """Set the notes larger."""
    desk.preferences.set("notes_shift", desk.preferences.number("notes_shift") + _NOTES_STEP)


@action("notes.smaller", N_("Smaller notes"), keys="-", when=presenting)
def smaller_notes(desk: Desk) -> None:
    """Set the notes smaller."""
    desk.preferences.set("notes_shift", desk.preferences.number("notes_shift") - _NOTES_STEP)


@action("notes.down", N_("Scroll the notes down"), keys="Ctrl+Down", when=presenting)
def notes_down(desk: Desk) -> None:
    """Scroll the notes down."""
    desk.view.notes_scrolled.emit(1)


@action("notes.up", N_("Scroll the notes up"), keys="Ctrl+Up", when=presenting)
def notes_up(desk: Desk) -> None:
    """Scroll the notes up."""
    desk.view.notes_scrolled.emit(-1)


@action("app.larger", N_("Everything larger"), keys="Ctrl++, Ctrl+=", when=always, icon="zoom-in")
def larger(desk: Desk) -> None:
    """Set everything on the desk larger, up to twice the usual size."""
    now = desk.preferences.number("app_scale")
    desk.preferences.set("app_scale", next((scale for scale in _SCALES if scale > now), _SCALES[-1]))


@action("app.smaller", N_("Everything smaller"), keys="Ctrl+-", when=always, icon="zoom-out")
def smaller(desk: Desk) -> None:
    """Set everything on the desk smaller, down to three quarters of the usual size."""
    now = desk.preferences.number("app_scale")
    desk.preferences.set("app_scale", next((scale for scale in reversed(_SCALES) if scale < now), _SCALES[0]))


@action("app.usual", N_("Usual size"), keys="Ctrl+0", when=always)
def usual(desk: Desk) -> None:
    """Set everything, the notes too, in its usual size."""
    desk.preferences.set("app_scale", 100)
    desk.preferences.set("notes_shift", 0)
