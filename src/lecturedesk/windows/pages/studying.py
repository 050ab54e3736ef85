"""Studying: slide, notes and glossary for one person, the notes as reading text."""

from lecturedesk.base.i18n import _
from lecturedesk.windows.lecture_page import LecturePage, tool


class Page(LecturePage):
    """The studying page of the open lecture."""

    studied = True

    def show_tools(self) -> None:
        """Back and Next; overview, keys and the way to the shelf."""
        self.tools.show_tools(
            (tool("slide.back", "←"), tool("slide.next", _("Space"), accent=True, always_named=True)),
            (tool("overview.toggle"), tool("help.keys"), tool("page.shelf", "Alt Home")),
        )
