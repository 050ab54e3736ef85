"""The lecture's clock."""

from lecturedesk.base.i18n import N_
from lecturedesk.desk.action import action
from lecturedesk.desk.context import teaching
from lecturedesk.desk.desk import Desk


@action("timer.toggle", N_("Pause the timer"), keys="T", when=teaching, icon="timer")
def toggle(desk: Desk) -> None:
    """Pause the timer, or let it go on; before a show, try the lecture with it."""
    desk.presentation.toggle_timer()
