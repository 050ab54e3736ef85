"""What the audience sees."""

from lecturedesk.base.i18n import N_
from lecturedesk.desk.action import action
from lecturedesk.desk.context import showing
from lecturedesk.desk.desk import Desk


@action("audience.black", N_("Black"), keys="B, .", when=showing, icon="square")
def black(desk: Desk) -> None:
    """Make the audience's screen black, and show the slide again."""
    desk.presentation.hide("" if desk.presentation.cover == "black" else "black")


@action("audience.white", N_("White"), keys="W, ,", when=showing, icon="square-dashed")
def white(desk: Desk) -> None:
    """Make the audience's screen white, and show the slide again."""
    desk.presentation.hide("" if desk.presentation.cover == "white" else "white")


@action("audience.freeze", N_("Freeze"), keys="F", when=showing, icon="snowflake")
def freeze(desk: Desk) -> None:
    """Hold the slide that the audience sees while you move on privately; again: bring the audience to where you are."""
    desk.presentation.freeze(frozen=desk.presentation.frozen is None)
