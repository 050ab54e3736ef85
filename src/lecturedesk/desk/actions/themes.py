"""How the program and the slides look."""

from lecturedesk.base.i18n import N_
from lecturedesk.desk.action import action
from lecturedesk.desk.context import always
from lecturedesk.desk.desk import Desk
from lecturedesk.store.options import option_named


@action("theme.next", N_("Light, dark or like the system"), when=always, icon="sun-moon")
def next_theme(desk: Desk) -> None:
    """Change the look of the program: as the system, light, dark."""
    _cycle(desk, "theme")


@action("theme.slides", N_("Next look of the slides"), when=always, icon="palette")
def next_slide_theme(desk: Desk) -> None:
    """Change the look of the slides: as the course says, or one of the built-in ones."""
    _cycle(desk, "slide_theme")


def _cycle(desk: Desk, name: str) -> None:
    choices = [value for value, _label in option_named(name).choices]
    now = desk.preferences.text(name)
    desk.preferences.set(name, choices[(choices.index(now) + 1) % len(choices)])
