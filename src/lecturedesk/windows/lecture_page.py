"""A lecture's page: header, panes and tools, laid by the measures; teaching and studying are built on it."""

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from lecturedesk.base.i18n import _
from lecturedesk.desk.action import action_named, perform
from lecturedesk.desk.desk import Desk
from lecturedesk.paint.painter import painting
from lecturedesk.windows.measures import Measures, dragged, measure, shares_from, shares_text, size_class
from lecturedesk.windows.room import Room
from lecturedesk.windows.widgets.header import Header
from lecturedesk.windows.widgets.panes import Panes
from lecturedesk.windows.widgets.term_card import card_text
from lecturedesk.windows.widgets.tools import Tool, Tools


class LecturePage(QWidget):
    """The page of the open lecture; `studied` says that it is for one person, without timers and audience."""

    studied = False

    def __init__(self, desk: Desk, room: Room) -> None:
        super().__init__(room.window)
        self.resize(room.window.size())  # laid once, in the size in which it will be seen
        look = room.look
        self.desk, self.look = desk, look
        self.header = Header(look, timed=not self.studied, parent=self)
        self.panes = Panes(
            look,
            desk.presentation,
            desk.pictures,
            (room.large, room.small),
            room.idle,
            studied=self.studied,
            parent=self,
        )
        self.tools = Tools(look, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._show_rest)
        self._connect()
        self.show_tools()
        self.arrange()
        if desk.presentation.lecture is not None:
            self.show_lecture()

    def _connect(self) -> None:
        desk, panes = self.desk, self.panes
        desk.presentation.opened.connect(self.show_lecture)
        desk.presentation.moved.connect(self._on_moved)
        desk.pictures.changed.connect(self._on_moved)
        desk.view.changed.connect(self._on_view)
        desk.view.notes_scrolled.connect(self._scroll)
        desk.view.focus_wanted.connect(self.focus_slide)
        panes.linked.connect(lambda target: perform(desk, "link.follow", target))
        panes.chosen.connect(lambda index: perform(desk, "slide.go", index + 1))
        panes.wanted.connect(lambda concept: perform(desk, "term.show", concept))
        panes.stepped.connect(lambda: perform(desk, "slide.next-slide"))
        panes.dragged.connect(self._on_dragged)
        self.tools.pressed.connect(lambda action: perform(desk, action))
        self.look.changed.connect(self.arrange, Qt.ConnectionType.QueuedConnection)

    @property
    def measures(self) -> Measures:
        """The page's measures in the design's pixels, from its size, the app's scale and the splitters."""
        width, height = self._logical()
        return measure(width, height, shares_from(self._kept(width)), with_next=not self.studied)

    def arrange(self) -> None:
        """Lay header, panes and tools."""
        measures, scale = self.measures, self.look.scale
        top = round(measures.header.height * scale)
        foot = round(measures.footer.height * scale)
        self.header.titled = measures.titled
        self.header.margin = measures.margin
        self.header.setGeometry(0, 0, self.width(), top)
        self.header.arrange()
        self.tools.named = measures.named_tools
        self.tools.setGeometry(0, self.height() - foot, self.width(), foot)
        self.tools.arrange()
        self.panes.setGeometry(0, top, self.width(), self.height() - top - foot)
        self.panes.place(measures, self.desk.view.notes_size(measures.notes_size))

    def show_lecture(self) -> None:
        """Show the lecture that is open now, all panes filled."""
        if self._concerned():
            self.panes.show_lecture()
            self.show_place()
            self.show_card()
            self.order_focus()

    def show_place(self) -> None:
        """Say in the header where one is."""
        shown = self.desk.presentation
        if shown.course is not None and shown.lecture is not None:
            self.header.show_place(shown.course, shown.lecture, shown.position)

    def show_card(self) -> None:
        """Raise the card of the concept that was asked for, or lower it."""
        shown, term = self.desk.presentation, self.desk.view.term
        glossary = self.panes.glossary
        concept = shown.course.concept(term) if shown.course and term else None
        if concept is None or shown.course is None or shown.lecture is None:
            if glossary.lifted:
                glossary.lower()
        elif glossary.asked != term:
            glossary.raise_card(card_text(concept, shown.course, shown.lecture))

    def show_tools(self) -> None:
        """Show the tools that work now; a page says which."""

    def focus_slide(self) -> None:
        """Give the keys to the lecture."""
        if self.isVisible():
            self.panes.slide.setFocus()

    def order_focus(self) -> None:
        """Let Tab go through the page as it is read."""
        chain: list[QWidget] = [*self.panes.reading_order(), *self.tools.in_order()]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page anew."""
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The ground of header and footer."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), self.look.colour("window"))

    def _concerned(self) -> bool:
        shown = self.desk.presentation
        return shown.lecture is not None and shown.studying == self.studied

    def _on_moved(self) -> None:
        if self._concerned():
            self.panes.show_now()
            self._rest.start()
            if self.desk.view.term:
                perform(self.desk, "term.show", "")

    def _show_rest(self) -> None:
        if self._concerned():
            self.show_place()
            self.panes.show_rest()
            self.show_card()
            self.order_focus()

    def _on_view(self) -> None:
        if self._concerned():
            self.panes.notes.text.resize_text(self.desk.view.notes_size(self.measures.notes_size))
            self.show_card()

    def _on_dragged(self, splitter: str, at: int) -> None:
        width, height = self._logical()
        scale = self.look.scale
        point = -1 if at < 0 else round((at + (self.panes.y() if splitter == "above" else 0)) / scale)
        shares = dragged(shares_from(self._kept(width)), splitter, point, width, height)
        perform(self.desk, "window.keep", f"splitters-{size_class(width)}", shares_text(shares))
        self.arrange()

    def _scroll(self, way: int) -> None:
        if self.isVisible():
            self.panes.notes.text.scroll_by(way * 0.5)

    def _kept(self, width: int) -> str:
        return self.desk.preferences.kept(f"splitters-{size_class(width)}")

    def _logical(self) -> tuple[int, int]:
        return round(self.width() / self.look.scale), round(self.height() / self.look.scale)


def tool(action: str, key: str = "", *, name: str = "", accent: bool = False, always_named: bool = False,
         on: bool = False) -> Tool:  # fmt: skip
    """The button of an action, with its name and first key unless others are given."""
    found = action_named(action)
    first = key or (found.keys[0] if found.keys else "")
    return Tool(action, name or _(found.name), found.icon, first, accent, always_named, on)
