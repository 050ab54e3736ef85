"""The speaker notes of a slide: what belongs to steps to come is muted, what belongs to this step is in view."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from lecturedesk.base.i18n import _
from lecturedesk.course.slide import Slide
from lecturedesk.markup.html import all_html
from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.label import Label
from lecturedesk.windows.widgets.rich_text import RichText, nothing_here


class NotesView(QWidget):
    """A heading and the notes; `studied` notes are reading text: all steps at once, private ones left out."""

    linked = Signal(str)

    def __init__(self, look: Look, *, studied: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.studied = studied
        self.setProperty("ground", "window")
        words = _("Reading notes") if studied else _("Notes")
        self.heading = Label(look, words, size=13, weight=600, colour="muted", caps=True, parent=self)
        self.text = RichText(look, cues=not studied, parent=self)
        self.text.setAccessibleName(words)
        self.text.linked.connect(self.linked)
        look.changed.connect(self.arrange, Qt.ConnectionType.QueuedConnection)

    def show_slide(self, slide: Slide | None, step: int) -> None:
        """Show the notes of a slide as they stand at a step."""
        notes = [note for note in (slide.notes if slide else ()) if not (self.studied and note.private)]
        parts = [("later" if note.step > step and not self.studied else "", all_html(note.blocks)) for note in notes]
        self.text.show_parts(parts or [("", nothing_here())])
        if self.studied:
            return
        current = [index for index, note in enumerate(notes) if note.step <= step]
        self.text.reveal(current[-1] if current else 0)

    def arrange(self) -> None:
        """Lay heading and text."""
        px = self.look.px
        pad, top = px(16), px(12)
        high = self.heading.sizeHint().height()
        self.heading.setGeometry(pad, top, max(0, self.width() - 2 * pad), high)
        top += high + px(8)
        self.text.setGeometry(pad, top, max(0, self.width() - pad - px(2)), max(0, self.height() - top - px(8)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pane anew."""
        super().resizeEvent(event)
        self.arrange()
