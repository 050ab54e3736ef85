"""Teaching: the presenter's view, with time and what the audience sees."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from lecturedesk.base.i18n import _
from lecturedesk.desk.desk import Desk
from lecturedesk.windows.lecture_page import LecturePage, tool
from lecturedesk.windows.room import Room

_TICK_MS = 250


class Page(LecturePage):
    """The teaching page of the open lecture."""

    def __init__(self, desk: Desk, room: Room) -> None:
        self.audience = room.audience
        super().__init__(desk, room)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.show_time)
        desk.presentation.audience_changed.connect(self.show_audience)
        desk.presentation.timer_changed.connect(self.show_time)
        self.audience.changed.connect(self.show_audience)
        self.show_audience()

    def show_place(self) -> None:
        """Say where one is, and how that compares with the plan."""
        super().show_place()
        self.show_time()
        if self.desk.presentation.frozen is not None:
            self.show_audience()

    def show_time(self) -> None:
        """Say how much time is left and gone."""
        shown = self.desk.presentation
        if shown.lecture is not None and self._concerned():
            timer = shown.timer
            self.header.show_time(
                shown.lecture, shown.position, timer.elapsed, started=timer.started, running=timer.running
            )

    def show_audience(self) -> None:
        """Say what the audience sees: a chip, and a frame round the slide when it is not this slide."""
        state, word = self._audience_state()
        self.header.show_audience(state, *self._audience_words(state))
        self.panes.show_frame(state if word else "", word)
        self.panes.show_fault()
        self.show_tools()
        self.order_focus()

    def show_tools(self) -> None:
        """Back and Next; overview, what changes the audience's screen during a show, keys and the end."""
        shown = self.desk.presentation
        left = (
            tool("slide.back", "←"),
            tool("slide.next", _("Space"), accent=True, always_named=True),
        )
        if shown.live:
            right = (
                tool("overview.toggle"),
                tool("audience.black", on=shown.cover == "black"),
                tool("audience.freeze", on=shown.frozen is not None),
                tool("help.keys"),
                tool("show.end", "Esc", always_named=True),
            )
        else:
            right = (
                tool("overview.toggle"),
                tool("help.keys"),
                tool("page.shelf", "Alt Home"),
                tool("show.start-here", "Shift F5", name=_("From here")),
                tool("show.start", name=_("Start"), accent=True, always_named=True),
            )
        self.tools.show_tools(left, right)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the clock run while the page is seen."""
        super().showEvent(event)
        self._tick.start()
        self.show_time()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clock rest."""
        super().hideEvent(event)
        self._tick.stop()

    def _audience_state(self) -> tuple[str, str]:
        """The chip's state and the word on the frame, if there is one."""
        shown = self.desk.presentation
        if not shown.live:
            return "none", ""
        if shown.cover:
            return shown.cover, _("Black") if shown.cover == "black" else _("White")
        return ("frozen", _("Frozen")) if shown.frozen is not None else ("live", "")

    def _audience_words(self, state: str) -> tuple[str, str]:
        shown, screen = self.desk.presentation, self.audience.screen_number
        where = _("screen {n}").replace("{n}", str(screen)) if screen else _("in a window")
        seen = {
            "live": _("this slide"), "black": _("black"), "white": _("white"), "none": "",
            "frozen": _("frozen on {n}").replace("{n}", str(shown.audience_position.slide + 1)),
        }[state]  # fmt: skip
        if state == "none":
            return _("No audience window"), _("No audience")
        return f"{_('Audience')}: {seen}, {where}", seen if state != "live" else where
