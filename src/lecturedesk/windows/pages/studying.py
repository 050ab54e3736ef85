"""Studying: slide, notes and glossary for one person, the notes as reading text."""

from lecturedesk.base.i18n import _
from lecturedesk.desk.desk import Desk
from lecturedesk.paint.surface import Surfaces
from lecturedesk.windows.lecture_page import LecturePage
from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.idle import Idle


class Page(LecturePage):
    """The studying page of the open lecture."""

    studied = True

    def __init__(
        self, desk: Desk, look: Look, surfaces: tuple[Surfaces, Surfaces], idle: Idle, _audience: object
    ) -> None:
        super().__init__(desk, look, surfaces, idle)

    def show_tools(self) -> None:
        """Back and Next; overview, keys and the way to the shelf."""
        self.tools.show_tools(
            (self.tool("slide.back", "←"), self.tool("slide.next", _("Space"), accent=True, always_named=True)),
            (self.tool("overview.toggle"), self.tool("help.keys"), self.tool("page.shelf", "Alt Home")),
        )
