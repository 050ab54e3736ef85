"""About: version, licences and what the program is built on."""

import platform

from PySide6.QtCore import qVersion
from PySide6.QtGui import QShowEvent

from lecturedesk.base.i18n import _
from lecturedesk.base.version import version
from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk
from lecturedesk.windows.room import Room
from lecturedesk.windows.widgets.label import Label
from lecturedesk.windows.widgets.sheet import Sheet


class Page(Sheet):
    """The sheet over the page."""

    def __init__(self, desk: Desk, room: Room) -> None:
        super().__init__(room.look, _("About LectureDesk"), widest=640, parent=room.window)
        look = room.look
        self.closed.connect(lambda: perform(desk, "help.about"))
        self._shelf = desk.shelf
        parts = [
            (_("Version"), f"LectureDesk {version()}, Qt {qVersion()}, Python {platform.python_version()}"),
            (_("Licence of the program"), _("MIT. You may use, change and pass it on.")),
            (_("Qt and PySide6"), _("GNU Lesser General Public License, version 3")),
            (_("Fonts: IBM Plex"), _("SIL Open Font License, version 1.1")),
            (_("Icons: Lucide"), _("ISC licence")),
            ("", ""),  # the open course's own
        ]
        self.rows = [
            (
                Label(look, name, size=13, weight=600, colour="muted", parent=self.inner, wrap=True),
                Label(look, words, size=15, wrap=True, parent=self.inner),
            )
            for name, words in parts
        ]

    def lay(self, width: int) -> int:
        """Name and words below each other."""
        px, y = self.look.px, 0
        self._say_course()
        for name, words in self.rows:
            for label, gap in ((name, 4), (words, 12)) if words.text() else ():
                high = label.height_in(width)
                label.setGeometry(0, y, width, high)
                y += high + px(gap)
        return y

    def showEvent(self, event: QShowEvent) -> None:
        """Name the licence of the course that is open now."""
        super().showEvent(event)
        self.arrange()

    def _say_course(self) -> None:
        course, (name, words) = self._shelf.course, self.rows[-1]
        licence = course.licence if course else ""
        name.say(course.title if course and licence else "")
        words.say(licence)
        for label in (name, words):
            label.setVisible(bool(licence))
