"""Beginning and ending the show."""

from lecturedesk.base.i18n import N_, _
from lecturedesk.desk.action import action
from lecturedesk.desk.context import always, showing, teaching
from lecturedesk.desk.desk import Desk
from lecturedesk.teach.position import Position


@action("show.start", N_("Start from the beginning"), keys="F5", when=teaching, icon="play")
def start(desk: Desk) -> None:
    """Show the lecture to the audience from its first slide; during the show, make the screen black and back."""
    shown = desk.presentation
    if shown.live:
        shown.hide("" if shown.cover == "black" else "black")
    else:
        shown.start(Position(), afresh=True)


@action("show.start-here", N_("Start from this slide"), keys="Shift+F5", when=teaching, icon="step-forward")
def start_here(desk: Desk) -> None:
    """Show the lecture to the audience from the slide where you are; after an ended show its time goes on."""
    if not desk.presentation.live:
        desk.presentation.start(desk.presentation.position)


@action("show.end", N_("End"), when=showing, icon="circle-stop")
def end(desk: Desk) -> None:
    """End the show: the audience's window closes, the timer stops."""
    desk.presentation.end()


@action("show.escape", N_("Leave; twice: end the show"), keys="Esc", when=always)
def escape(desk: Desk) -> None:
    """Give the keys back to the slide, then leave what lies over it, black, white or freeze; twice: end the show."""
    view, shown = desk.view, desk.presentation
    view.focus_wanted.emit()
    if view.overlay:
        view.show_overlay("")
    elif view.term:
        view.show_term("")
    elif shown.cover:
        shown.hide("")
    elif shown.frozen is not None:
        shown.freeze(frozen=False)
    elif shown.live:
        if view.ask_again(_("Press Esc again to end the show")):
            shown.end()
    elif view.full_screen:
        view.fill_screen(full=False)
