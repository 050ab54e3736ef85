"""The overview: every slide of the lecture at once; typing filters them, Enter goes to one."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from lecturedesk.base.i18n import _, counted
from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk
from lecturedesk.paint.painter import painting
from lecturedesk.windows.room import Room
from lecturedesk.windows.widgets.button import ToolButton
from lecturedesk.windows.widgets.label import Label
from lecturedesk.windows.widgets.slide_list import CAPTION, PAD, SlideList, matching

_CELL = 248
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_SIDEWAYS = {Qt.Key.Key_Left, Qt.Key.Key_Right}


class Page(QWidget):
    """The grid over the page; the field has the keys from the beginning."""

    def __init__(self, desk: Desk, room: Room) -> None:
        super().__init__(room.window)
        look = room.look
        self.desk, self.look = desk, look
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(_("Type a number or words of a title"))
        self.field.setAccessibleName(_("Filter the slides"))
        self.field.setClearButtonEnabled(False)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.count = Label(look, size=14, colour="muted", parent=self)
        self.nothing = Label(look, _("No slide matches."), size=16, colour="muted", parent=self)
        self.close_button = ToolButton(look, _("Close"), icon="x", key="Esc", quiet=True, named=False, parent=self)
        self.close_button.clicked.connect(lambda: perform(desk, "overview.toggle"))
        self.grid = SlideList(look, desk.pictures, room.small, room.idle, "grid", grid=True, parent=self)
        self.grid.setAccessibleName(_("Slides of the lecture"))
        self.grid.chosen.connect(self._go)
        self.setFocusProxy(self.field)
        desk.presentation.opened.connect(self._fill)
        desk.presentation.moved.connect(self._mark)
        look.changed.connect(self.arrange, Qt.ConnectionType.QueuedConnection)
        self._fill()

    def arrange(self) -> None:
        """Field above, grid below; the cells share the width."""
        px, pad = self.look.px, self.look.px(16)
        self.field.setFont(self.look.font(16))
        high = px(40)
        close = self.close_button.sizeHint()
        self.field.setGeometry(pad, pad, min(px(480), self.width() - 2 * pad - close.width() - px(140)), high)
        size = self.count.sizeHint()
        self.count.setGeometry(self.field.geometry().right() + px(16), pad + (high - size.height()) // 2, size.width(),
                               size.height())  # fmt: skip
        self.close_button.setGeometry(self.width() - pad - close.width(), pad + (high - close.height()) // 2,
                                      close.width(), close.height())  # fmt: skip
        top = pad + high + px(12)
        self.grid.setGeometry(pad - PAD, top, self.width() - 2 * (pad - PAD), max(0, self.height() - top))
        self.nothing.setGeometry(pad, top + px(24), self.width() - 2 * pad, self.nothing.sizeHint().height())
        room = self.grid.width() - px(14)
        columns = max(1, room // px(_CELL))
        wide = room // columns
        self.grid.setGridSize(QSize(wide, round((wide - 2 * PAD) * 9 / 16) + PAD + px(CAPTION) + px(8)))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with every slide and the one where one is."""
        super().showEvent(event)
        self.field.clear()
        self._fill()
        self.field.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the grid anew."""
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The ground."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), self.look.colour("window"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field, Enter goes to the marked slide and the arrows move the mark."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            index = self.grid.currentIndex()
            if index.isValid():
                self._go(self.grid.slides.number(index.row()))
            return True
        if event.key() in _MOVES or (event.key() in _SIDEWAYS and self._at_the_end()):
            self.grid.move_mark(Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)

    def _at_the_end(self) -> bool:
        """Whether nothing stands behind the cursor: the arrows then move the mark, else the cursor."""
        return self.field.cursorPosition() == len(self.field.text()) and not self.field.hasSelectedText()

    def _fill(self) -> None:
        lecture, typed = self.desk.presentation.lecture, self.field.text().strip()
        self.grid.here = self.desk.presentation.position.slide
        self.grid.mark_changed(self.desk.presentation.changed_slides)
        self.grid.slides.fill(lecture.slides if lecture else (), matching(typed) if typed else None)
        self._after_fill()

    def _filter(self, _typed: str) -> None:
        self._fill()

    def _after_fill(self) -> None:
        found = self.grid.slides.rowCount()
        self.count.say(counted("{n} slide", "{n} slides", found))
        self.nothing.setVisible(not found)
        row = self.grid.slides.row_of(self.grid.here)
        start = row if row >= 0 and not self.field.text() else 0
        index = self.grid.slides.index(start) if found else QModelIndex()
        self.grid.setCurrentIndex(index)
        if found:
            self.grid.scrollTo(index)
        self.arrange()

    def _mark(self) -> None:
        if self.isVisible():
            self.grid.mark_changed(self.desk.presentation.changed_slides)
            self.grid.stand_at(self.desk.presentation.position.slide)

    def _go(self, number: int) -> None:
        perform(self.desk, "slide.go", number + 1)
