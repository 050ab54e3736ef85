"""A lecture on the shelf: a picture of its first slide, how long it is, how far one is, and ways in."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from lecturedesk.base.i18n import _, counted
from lecturedesk.course.course import Lecture
from lecturedesk.paint.painter import painting
from lecturedesk.teach.pace import minutes
from lecturedesk.windows.style import RADIUS, Look
from lecturedesk.windows.widgets.button import ToolButton
from lecturedesk.windows.widgets.label import Label


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What a card says; `reached` is the place of the slide where the lecture was left, from 0, or None."""

    lecture: Lecture
    reached: int | None = None
    problems: int = 0


class LectureCard(QWidget):
    """A card; `taught` and `studied` carry the lecture's id."""

    taught = Signal(str)
    studied = Signal(str)

    def __init__(self, look: Look, facts: CardFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.facts = facts
        self.pixmap: QPixmap | None = None
        self._picture = QRectF()
        self.setProperty("ground", "panel")
        lecture = facts.lecture
        number = _("Lecture {n}").replace("{n}", str(lecture.number))
        self.kicker = Label(look, number, size=13, weight=600, colour="accent-text", caps=True, parent=self)
        self.title = Label(look, lecture.title, size=17, weight=600, colour="strong", wrap=True, parent=self)
        self.title.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.meta = Label(look, self._meta(), size=14, colour="muted", wrap=True, parent=self)
        going = facts.reached is not None and facts.reached > 0
        slide = str((facts.reached or 0) + 1)
        forms = (_("Continue at slide {n}"), _("Continue at {n}")) if going else (_("Teach"),)
        self._forms = [form.replace("{n}", slide) for form in forms]
        words = self._forms[0]
        self.teach = ToolButton(look, words, icon="" if going else "presentation", accent=True, parent=self)
        self.study = ToolButton(look, _("Study"), icon="book-open", parent=self)
        self.teach.setAccessibleName(f"{words}: {lecture.title}")
        self.study.setAccessibleName(f"{_('Study')}: {lecture.title}")
        self.teach.clicked.connect(lambda: self.taught.emit(lecture.id))
        self.study.clicked.connect(lambda: self.studied.emit(lecture.id))
        self.setAccessibleName(f"{number}: {lecture.title}")
        self.teach.setVisible(bool(lecture.slides))
        self.study.setVisible(bool(lecture.slides))
        look.changed.connect(self.update)

    @property
    def progress(self) -> float:
        """How far one is, from 0 to 1."""
        count = len(self.facts.lecture.slides)
        return (self.facts.reached + 1) / count if self.facts.reached and count else 0.0

    def place(self, width: int) -> int:
        """Lay the card into this width and return the height that it takes."""
        px, pad = self.look.px, self.look.px(16)
        self._picture = QRectF(0, 0, width, round(width * 9 / 16))
        y = round(self._picture.height()) + px(12)
        inner = width - 2 * pad
        for label in (self.kicker, self.title, self.meta):
            high = label.height_in(inner)
            if label is self.title:
                high = max(high, 2 * label.fontMetrics().lineSpacing())
            label.setGeometry(pad, y, inner, high)
            y += high + px(4)
        y += px(8)
        study = self.study.sizeHint()
        for form in self._forms:  # the longest that leaves room for Study beside it
            self.teach.setText(form)
            teach = self.teach.sizeHint()
            if teach.width() + px(8) + study.width() <= inner:
                break
        self.teach.setGeometry(pad, y, teach.width(), teach.height())
        beside = teach.width() + px(8) + study.width() <= inner
        if not beside:
            y += teach.height() + px(8)
        x = pad + teach.width() + px(8) if beside else pad
        self.study.setGeometry(x, y, study.width(), study.height())
        return y + study.height() + pad

    def settle(self, height: int) -> None:
        """Stand this high, the buttons at the foot."""
        down = height - self.look.px(16) - self.study.geometry().bottom() - 1
        for button in (self.teach, self.study):
            button.move(button.x(), button.y() + down)

    def picture_width(self) -> int:
        """How wide the picture of the first slide is, in logical pixels."""
        return round(self._picture.width())

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show the first slide."""
        self.pixmap = pixmap
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the picture teaches the lecture."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.facts.lecture.slides:
            self.taught.emit(self.facts.lecture.id)

    def paintEvent(self, _: QPaintEvent) -> None:
        """The ground, the picture with its progress, the edge."""
        with painting(self) as painter:
            whole = QPainterPath()
            whole.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
            painter.setClipPath(whole)
            painter.fillRect(self.rect(), self.look.colour("panel"))
            painter.fillRect(self._picture, self.look.colour("raised"))
            if self.pixmap is not None:
                painter.drawPixmap(self._picture.topLeft(), self.pixmap)
            line = QRectF(0, self._picture.bottom() - 3, self.width(), 3)
            if self.progress:
                painter.fillRect(line, self.look.colour("line"))
                line.setWidth(self.width() * self.progress)
                painter.fillRect(line, self.look.colour("accent"))
            painter.setClipping(False)
            painter.setPen(self.look.colour("line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _meta(self) -> str:
        lecture = self.facts.lecture
        parts = [counted("{n} slide", "{n} slides", len(lecture.slides))]
        if minutes(lecture):
            parts.append(counted("{n} minute", "{n} minutes", round(minutes(lecture))))
        if self.facts.problems:
            parts.append(counted("{n} problem", "{n} problems", self.facts.problems))
        return " · ".join(parts)
