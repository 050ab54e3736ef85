"""The shelf: the lectures of the course, what is wrong with it, and other courses."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from lecturedesk.base.i18n import _, counted
from lecturedesk.base.problem import Level, Problem
from lecturedesk.course.course import Course, Lecture
from lecturedesk.desk.action import action_named, perform
from lecturedesk.desk.desk import Desk
from lecturedesk.paint.painter import painting
from lecturedesk.slides.ops import LAST
from lecturedesk.windows.room import Room
from lecturedesk.windows.widgets.button import ToolButton
from lecturedesk.windows.widgets.label import Label
from lecturedesk.windows.widgets.lecture_card import CardFacts, LectureCard
from lecturedesk.windows.widgets.problems import INSET, ProblemList

_PAD = 24
_LEAST, _MOST = 264, 360
_WORDS = 960  # longer lines are hard to read
_TOOLS = ("course.open", "help.keys", "theme.next", "help.about")


class Page(QWidget):
    """The home page of the open course."""

    def __init__(self, desk: Desk, room: Room) -> None:
        super().__init__(room.window)
        look = room.look
        self.desk, self.look, self.idle = desk, look, room.idle
        self._small = room.small
        self.title = Label(look, size=24, weight=600, colour="strong", wrap=True, parent=self)
        self.subtitle = Label(look, size=15, colour="muted", wrap=True, parent=self)
        self.buttons = [self._button(action) for action in _TOOLS]
        self.area = QScrollArea(self)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area.setAccessibleName(_("Lectures"))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self.inner = QWidget()
        self.area.setWidget(self.inner)
        self.inner.setAutoFillBackground(False)
        self.cards: list[LectureCard] = []
        self.help: list[Label] = []
        self.problems: ProblemList | None = None
        self.others: list[QWidget] = []
        desk.shelf.opened.connect(self._on_opened)
        desk.pictures.changed.connect(self._paint_cards)
        look.changed.connect(self.arrange, Qt.ConnectionType.QueuedConnection)

    def fill(self) -> None:
        """Show the course that is open now."""
        for widget in (*self.cards, *self.help, *self.others, *([self.problems] if self.problems else [])):
            widget.hide()
            widget.deleteLater()
        course = self.desk.shelf.course
        self.title.say(course.title if course else _("No course is open"))
        self.subtitle.say(course.subtitle if course else "")
        self.cards = [self._card(course, lecture) for lecture in course.lectures] if course else []
        self.help = [self._help_label(text, n) for n, text in enumerate(self._help_words(course))]
        faults = self.desk.shelf.problems
        root = self.desk.shelf.path or Path()
        self.problems = self._problem_list(faults, root) if faults else None
        self.others = self._other_courses()
        for widget in (*self.cards, *self.help, *self.others, *([self.problems] if self.problems else [])):
            widget.show()
        self.arrange()
        self._paint_cards()

    def arrange(self) -> None:
        """Lay head and cards."""
        px, pad = self.look.px, self.look.px(_PAD)
        x = self.width() - pad
        for button in reversed(self.buttons):
            size = button.sizeHint()
            x -= size.width()
            button.setGeometry(x, pad, size.width(), size.height())
            x -= px(8)
        room = max(px(200), x - pad - px(16))
        high = self.title.height_in(room)
        self.title.setGeometry(pad, px(20), room, high)
        below = self.subtitle.height_in(room) if self.subtitle.text() else 0
        self.subtitle.setGeometry(pad, px(20) + high + px(4), room, below)
        top = px(20) + high + px(4) + below + px(16)
        self.area.setGeometry(0, top, self.width(), max(0, self.height() - top))
        self._lay_inner()
        self.update()

    def focus_slide(self) -> None:
        """Give the keys to the page."""
        self.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Show how far each lecture is now."""
        super().showEvent(event)
        self.fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page anew."""
        super().resizeEvent(event)
        self.arrange()
        self._paint_cards()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The ground, and a line under the head."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), self.look.colour("window"))
            painter.fillRect(0, self.area.y() - 1, self.width(), 1, self.look.colour("line"))

    def _lay_inner(self) -> None:
        px, pad, gap = self.look.px, self.look.px(_PAD), self.look.px(16)
        inner = self.area.width() - 2 * pad - px(4)
        y = pad
        for label in self.help:
            wide = min(inner, px(720))
            high = label.height_in(wide)
            label.setGeometry(pad, y, wide, high)
            y += high + px(12)
        columns = max(1, (inner + gap) // (px(_LEAST) + gap))
        wide = min(px(_MOST), (inner + gap) // columns - gap)
        for start in range(0, len(self.cards), columns):
            row = self.cards[start : start + columns]
            high = max(card.place(wide) for card in row)
            for index, card in enumerate(row):
                card.setGeometry(pad + index * (wide + gap), y, wide, high)
                card.settle(high)
            y += high + gap
        for widget in (*([self.problems] if self.problems else []), *self.others):
            y += px(16) if widget is self.problems or isinstance(widget, Label) else 0
            across = min(inner, px(_WORDS)) if not isinstance(widget, ToolButton) else widget.sizeHint().width()
            high = widget.place(across) if isinstance(widget, ProblemList) else widget.sizeHint().height()
            left = pad - (px(INSET) if widget is self.problems else 0)
            widget.setGeometry(left, y, across, high)
            y += high + px(8)
        self.inner.resize(self.area.width(), y + pad)

    def _card(self, course: Course, lecture: Lecture) -> LectureCard:
        left = self.desk.preferences.place(course.id, lecture.id)
        reached = lecture.index(left[0]) if left else None
        grave = sum(problem.level is not Level.HINT for problem in lecture.problems)
        card = LectureCard(self.look, CardFacts(lecture, reached, grave), self.inner)
        card.taught.connect(lambda lecture_id: perform(self.desk, "lecture.teach", lecture_id))
        card.studied.connect(lambda lecture_id: perform(self.desk, "lecture.study", lecture_id))
        return card

    def _problem_list(self, faults: tuple[Problem, ...], root: Path) -> ProblemList:
        listed = ProblemList(self.look, faults, root, self.inner)
        listed.wanted.connect(lambda path, line: perform(self.desk, "problem.edit", path, line))
        listed.grown.connect(self.arrange)
        return listed

    def _paint_cards(self) -> None:
        """Paint the first slides in moments of rest."""
        self.idle.plan("cards", [lambda card=card: self._paint_card(card) for card in self.cards])  # type: ignore[misc]

    def _paint_card(self, card: LectureCard) -> None:
        slides = card.facts.lecture.slides
        if not slides or card not in self.cards or not self.isVisible():
            return
        pictures, wide = self.desk.pictures, card.picture_width()
        card.show_picture(
            self._small.pixmap(
                pictures.picture(slides[0]), pictures.theme, LAST, wide, round(wide * 9 / 16), self.devicePixelRatioF()
            )
        )

    def _help_words(self, course: Course | None) -> tuple[str, ...]:
        """What to do when there is nothing to teach."""
        drop = _("Open a course folder or a Markdown file with the button above, with Ctrl+O, or drop it here.")
        if course is None:
            return (drop,)
        if course.lectures:
            return ()
        if self.desk.shelf.problems:
            return (_("This course has no lecture that can be opened."), _("See below what is wrong."), drop)
        return (
            _("This course has no lectures yet."),
            _("Put a Markdown file at lectures/NAME/lecture.md in its folder; it appears here as soon as it is saved."),
            _("A slide begins with a heading, and a line with three hyphens ends it."),
            drop,
        )

    def _help_label(self, text: str, index: int) -> Label:
        first = index == 0
        return Label(self.look, text, size=18 if first else 15, weight=600 if first else 400,
                     colour="strong" if first else "text", wrap=True, parent=self.inner)  # fmt: skip

    def _other_courses(self) -> list[QWidget]:
        here = self.desk.shelf.path.resolve() if self.desk.shelf.path else None
        known = [one for one in self.desk.shelf.known if one.path.resolve() != here]
        if not known:
            return []
        words = counted("Other courses · {n}", "Other courses · {n}", len(known))
        heading = Label(self.look, words, size=13, weight=600, colour="muted", caps=True, parent=self.inner)
        made: list[QWidget] = [heading]
        for one in known:
            name = one.title or (_("The bundled course") if one.bundled else one.path.name)
            button = ToolButton(self.look, name, icon="library", quiet=True, parent=self.inner)
            button.setToolTip(str(one.path))
            button.clicked.connect(lambda _on=False, path=one.path: perform(self.desk, "course.open", path))
            made.append(button)
        return made

    def _button(self, action: str) -> ToolButton:
        found = action_named(action)
        named = action == "course.open"
        button = ToolButton(self.look, _(found.name), icon=found.icon, key=found.keys[0] if found.keys else "",
                            accent=named, quiet=not named, named=named, parent=self)  # fmt: skip
        button.clicked.connect(lambda: perform(self.desk, action))
        return button

    def _on_opened(self) -> None:
        if self.isVisible():
            self.fill()
