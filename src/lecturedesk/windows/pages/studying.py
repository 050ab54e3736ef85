"""Studying: slide, notes and glossary for one person, the notes as reading text."""

from lecturedesk.base.i18n import _
from lecturedesk.windows.lecture_page import LecturePage


class Page(LecturePage):
    """The studying page of the open lecture."""

    studied = True

    def show_tools(self) -> None:
        """Back and Next; overview, keys and the way to the shelf."""
        self.tools.show_tools(
            (self.tool("slide.back", "←"), self.tool("slide.next", _("Space"), accent=True, always_named=True)),
            (self.tool("overview.toggle"), self.tool("help.keys"), self.tool("page.shelf", "Alt Home")),
        )
