"""Lists of slides with small pictures, painted when they are first seen: the strip and the overview."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)  # fmt: skip
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lecturedesk.base.i18n import _
from lecturedesk.course.slide import Slide
from lecturedesk.desk.pictures import Pictures
from lecturedesk.paint.surface import Surfaces
from lecturedesk.slides.ops import LAST
from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.idle import Idle

_MOVES = {
    Qt.Key.Key_Up: QAbstractItemView.CursorAction.MoveUp, Qt.Key.Key_Down: QAbstractItemView.CursorAction.MoveDown,
    Qt.Key.Key_Left: QAbstractItemView.CursorAction.MoveLeft, Qt.Key.Key_Right: QAbstractItemView.CursorAction.MoveRight,
    Qt.Key.Key_PageUp: QAbstractItemView.CursorAction.MovePageUp,
    Qt.Key.Key_PageDown: QAbstractItemView.CursorAction.MovePageDown,
}  # fmt: skip
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
Index = QModelIndex | QPersistentModelIndex
PAD = 6
CAPTION = 22
_DOT = 6  # the radius, with its edge


class SlidesModel(QAbstractListModel):
    """The slides of a lecture; those whose ids are in `changed` were changed and not looked at since."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slides: Sequence[Slide] = ()
        self._rows: list[int] = []
        self.changed: frozenset[str] = frozenset()

    def fill(self, slides: Sequence[Slide], keep: Callable[[int, Slide], bool] | None = None) -> None:
        """List these slides, or those of them that are to be kept."""
        self.beginResetModel()
        self._slides = slides
        # Without a filter no slide is touched: they may be read only when they are needed.
        self._rows = [index for index in range(len(slides)) if keep is None or keep(index, slides[index])]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many slides are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The slide's number and title, as words."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = f"{self._rows[index.row()] + 1} {self.slide(index.row()).name}"
            return _("{slide}, changed").replace("{slide}", words) if self.is_changed(index.row()) else words
        return None

    def number(self, row: int) -> int:
        """The place in the lecture, from 0, of a row."""
        return self._rows[row]

    def slide(self, row: int) -> Slide:
        """The slide of a row."""
        return self._slides[self._rows[row]]

    def is_changed(self, row: int) -> bool:
        """Whether the slide of a row was changed and not looked at since."""
        return bool(self.changed) and self.slide(row).id in self.changed

    def row_of(self, number: int) -> int:
        """The row of a place in the lecture, or -1."""
        return self._rows.index(number) if number in self._rows else -1


class SlideList(QListView):
    """Slides below or beside each other; `chosen` carries the place, from 0, of the slide to go to."""

    chosen = Signal(int)

    def __init__(self, look: Look, pictures: Pictures, surfaces: Surfaces, idle: Idle, owner: str, *,
                 grid: bool = False, parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.look = look
        self._pictures, self._surfaces, self._idle, self._owner = pictures, surfaces, idle, owner
        self._asked: set[int] = set()
        self.here = 0
        self.slides = SlidesModel(self)
        self.setModel(self.slides)
        self.setItemDelegate(_Cells(self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        if grid:
            self.setViewMode(QListView.ViewMode.IconMode)
            self.setMovement(QListView.Movement.Static)
            self.setResizeMode(QListView.ResizeMode.Adjust)
        else:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        look.changed.connect(self._restyled)
        pictures.changed.connect(self._forget)

    def cell(self) -> QSize:
        """The size of one cell: a picture and the line under it."""
        wide = self.viewport().width() if self.viewMode() == QListView.ViewMode.ListMode else self.gridSize().width()
        picture = max(32, wide - 2 * PAD)
        return QSize(wide, round(picture * 9 / 16) + PAD + self.look.px(CAPTION))

    def stand_at(self, number: int) -> None:
        """Mark the slide one is at; only the two cells that change are painted."""
        before, self.here = self.here, number
        for row in {self.slides.row_of(before), self.slides.row_of(number)} - {-1}:
            self.update(self.slides.index(row))
        self._reveal()

    def edge(self) -> QColor | None:
        """The colour of the line around a picture, or None where none is needed."""
        return self.look.edge_of(self._pictures.theme.dark)

    def mark_changed(self, ids: frozenset[str]) -> None:
        """Put a dot at the slides with these ids, and at no others."""
        if ids != self.slides.changed:
            self.slides.changed = ids
            self.viewport().update()

    def thumbnail(self, row: int, width: int) -> QPixmap | None:
        """The picture of a row if it is there; else it is asked for and painted in a moment of rest."""
        slide = self.slides.slide(row)
        if row in self._asked and not self._pictures.ready(slide):
            return None
        picture = self._pictures.picture(slide) if self._pictures.ready(slide) else None
        ratio, height = self.devicePixelRatioF(), round(width * 9 / 16)
        if picture and self._surfaces.has(picture, self._pictures.theme, LAST, width, height, ratio):
            return self._surfaces.pixmap(picture, self._pictures.theme, LAST, width, height, ratio)
        if row not in self._asked:
            self._asked.add(row)
            self._idle.add(self._owner, lambda: self._paint(row, width))
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take cells of the new size."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space go to the marked slide."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def move_mark(self, key: Qt.Key) -> None:
        """Move the mark of the current cell as an arrow key or PageUp and PageDown would."""
        move = _MOVES[key]
        before = self.currentIndex()
        index = self.moveCursor(move, Qt.KeyboardModifier.NoModifier)
        if index == before and key in _STEPS:  # no row above or below: to the neighbour
            index = self.slides.index(before.row() + _STEPS[key])
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.viewport().update()

    def _paint(self, row: int, width: int) -> None:
        self._asked.discard(row)
        if row < self.slides.rowCount() and self.isVisible():
            picture = self._pictures.picture(self.slides.slide(row))
            ratio = self.devicePixelRatioF()
            self._surfaces.pixmap(picture, self._pictures.theme, LAST, width, round(width * 9 / 16), ratio)
            self.update(self.slides.index(row))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.slides.number(index.row()))

    def _reveal(self) -> None:
        row = self.slides.row_of(self.here)
        if row >= 0 and not self.hasFocus():
            index = self.slides.index(row)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _forget(self) -> None:
        self._asked.clear()
        self.viewport().update()

    def _restyled(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class _Cells(QStyledItemDelegate):
    """Paints a cell: the slide's picture with a ring when one is there, its number and its minutes."""

    def __init__(self, view: SlideList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All cells are of one size."""
        return self._view.cell()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The picture, or paper until it is there, and the line under it."""
        view, look, row = self._view, self._view.look, index.row()
        area: QRect = option.rect
        wide = area.width() - 2 * PAD
        place = QRectF(area.x() + PAD, area.y() + PAD, wide, round(wide * 9 / 16))
        pixmap = view.thumbnail(row, wide)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded = QPainterPath()
        rounded.addRoundedRect(place, 4, 4)
        painter.setClipPath(rounded)
        painter.fillRect(place, look.colour("raised"))
        if pixmap is not None:
            painter.drawPixmap(QPoint(round(place.x()), round(place.y())), pixmap)
        painter.setClipping(False)
        self._ring(painter, place, row, option)
        if view.slides.is_changed(row):
            painter.setPen(QPen(look.colour("window"), 2))
            painter.setBrush(look.colour("highlight"))
            painter.drawEllipse(place.topRight(), look.px(_DOT), look.px(_DOT))
        self._caption(painter, place, row)
        painter.restore()

    def _ring(self, painter: QPainter, place: QRectF, row: int, option: QStyleOptionViewItem) -> None:
        view = self._view
        grid = view.viewMode() == QListView.ViewMode.IconMode
        focused = (view.hasFocus() or grid) and view.currentIndex().row() == row
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        here = view.slides.number(row) == view.here
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not (focused or here or hovered):
            edge = view.edge()
            if edge is not None:
                painter.setPen(QPen(edge, 1))
                painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            return
        token = "focus" if focused else "accent" if here else "edge"
        painter.setPen(QPen(view.look.colour(token), 3 if focused else 2))
        painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), 5, 5)

    def _caption(self, painter: QPainter, place: QRectF, row: int) -> None:
        view, look = self._view, self._view.look
        font = look.font(13)
        painter.setFont(font)
        here = view.slides.number(row) == view.here
        painter.setPen(look.colour("text" if here else "muted"))
        line = QRectF(place.x(), place.bottom() + 2, place.width(), look.px(CAPTION) - 4)
        slide = view.slides.slide(row)
        minutes = short_minutes(slide.minutes)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, minutes)
        room = line.width() - QFontMetrics(font).horizontalAdvance(minutes) - 8
        number = str(view.slides.number(row) + 1)
        grid = view.viewMode() == QListView.ViewMode.IconMode
        text = f"{number}  {slide.name}" if grid else number
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, shown)


def short_minutes(minutes: float) -> str:
    """Minutes as a cell shows them: whole ones and halves; nothing when the slide has none of its own."""
    if minutes <= 0:
        return ""
    halves = max(1, round(minutes * 2))
    whole, half = divmod(halves, 2)
    return f"{whole or ''}{'½' if half else ''}"


def matching(typed: str) -> Callable[[int, Slide], bool]:
    """Whether a slide goes with what was typed: its number begins with it, or its title contains every word of it."""
    words = typed.casefold().split()

    def keep(index: int, slide: Slide) -> bool:
        if typed.strip().isdigit():
            return str(index + 1).startswith(typed.strip())
        name = slide.name.casefold()
        return all(word in name or word in slide.section.casefold() for word in words)

    return keep


def list_name() -> str:
    """What a screen reader calls the strip."""
    return _("Slides of the lecture")
