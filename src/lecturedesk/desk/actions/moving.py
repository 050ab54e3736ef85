"""Moving through the lecture."""

from functools import partial, update_wrapper

from lecturedesk.base.i18n import N_, _
from lecturedesk.base.problem import UserError
from lecturedesk.desk.action import action
from lecturedesk.desk.context import presenting
from lecturedesk.desk.desk import Desk
from lecturedesk.teach import position as moves


@action(
    "slide.next",
    N_("Next"),
    keys="Right, Down, PgDown, Space, N",
    when=presenting,
    icon="arrow-right",
    repeats=True,
)
def step_forward(desk: Desk, auto_repeat: bool = False) -> None:
    """Show the next step, or the next slide after the last one."""
    shown = desk.presentation
    if shown.lecture and shown.throttle.lets(auto_repeat):
        shown.go(moves.forward(shown.lecture, shown.position))


@action("slide.back", N_("Back"), keys="Left, Up, PgUp, Backspace, P", when=presenting, icon="arrow-left", repeats=True)
def step_back(desk: Desk, auto_repeat: bool = False) -> None:
    """Take the last step back, or show the slide before with all its steps."""
    shown = desk.presentation
    if shown.lecture and shown.throttle.lets(auto_repeat):
        shown.go(moves.back(shown.lecture, shown.position))


@action("slide.next-slide", N_("Next slide"), keys="Shift+PgDown", when=presenting, icon="skip-forward", repeats=True)
def next_slide(desk: Desk, auto_repeat: bool = False) -> None:
    """Go to the next slide, past the steps that are left."""
    shown = desk.presentation
    if shown.lecture and shown.throttle.lets(auto_repeat):
        shown.go(moves.next_slide(shown.lecture, shown.position))


@action(
    "slide.previous-slide", N_("Previous slide"), keys="Shift+PgUp", when=presenting, icon="skip-back", repeats=True
)
def previous_slide(desk: Desk, auto_repeat: bool = False) -> None:
    """Go to the slide before, as it stands on arrival."""
    shown = desk.presentation
    if shown.lecture and shown.throttle.lets(auto_repeat):
        shown.go(moves.previous_slide(shown.lecture, shown.position))


@action("slide.first", N_("First slide"), keys="Home", when=presenting, icon="chevron-first")
def first_slide(desk: Desk) -> None:
    """Go to the beginning of the lecture."""
    desk.presentation.jump(moves.first())


@action("slide.last", N_("Last slide"), keys="End", when=presenting, icon="chevron-last")
def last_slide(desk: Desk) -> None:
    """Go to the end of the lecture, all steps shown."""
    if desk.presentation.lecture:
        desk.presentation.jump(moves.last(desk.presentation.lecture))


@action("slide.enter", N_("Go to the typed number, else next"), keys="Return, Enter", when=presenting, repeats=True)
def enter(desk: Desk, auto_repeat: bool = False) -> None:
    """Go to the slide whose number was typed in the three seconds before; with no number, show the next step."""
    number = desk.view.take_number()
    if number is None:
        step_forward(desk, auto_repeat)
    else:
        go_to(desk, number)


@action("slide.go", N_("Go to slide"), when=presenting, argued=True)
def go_to(desk: Desk, target: int | str) -> None:
    """Go to a slide by its number from 1 or by its id, and close the overview."""
    lecture = desk.presentation.lecture
    if lecture is None:
        return
    index = target - 1 if isinstance(target, int) else lecture.index(target)
    if index is None or not 0 <= index < len(lecture.slides):
        text = _("There is no slide {slide} in this lecture.")
        raise UserError(text.replace("{slide}", str(target)))
    desk.view.show_overlay("")
    desk.presentation.jump(moves.go(lecture, index + 1))


@action("trail.back", N_("Back to before the jump"), keys="Alt+Left", when=presenting, icon="undo-2")
def back_on_the_trail(desk: Desk) -> None:
    """Return to where you were before a jump, in another lecture too; timers go on."""
    if not desk.presentation.return_from_jump():
        raise UserError(_("There was no jump to return from."))


def type_digit(digit: int, desk: Desk) -> None:
    """Type a digit of a slide's number; Enter then goes there."""
    desk.view.press_digit(digit)


for _digit in range(10):
    action(
        f"slide.digit-{_digit}", N_("Digit of a slide's number"), keys=str(_digit), when=presenting, told=False
    )(update_wrapper(partial(type_digit, _digit), type_digit))  # fmt: skip
