"""The line at the head of a lecture's page: title, place, audience, time; on its lower edge how far one is."""

from datetime import datetime

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from lecturedesk.base.i18n import _, counted
from lecturedesk.course.course import Course, Lecture
from lecturedesk.paint.painter import painting
from lecturedesk.teach import pace
from lecturedesk.teach.position import Position
from lecturedesk.windows.style import RADIUS, Look
from lecturedesk.windows.widgets.label import Elided, Label

_LATE = 2.0
_EVEN = 1.0
_LEAST_TITLE = 140
_GROUNDS = {
    "live": ("live", "live-text"), "black": ("cover", "cover-text"), "white": ("cover", "cover-text"),
    "frozen": ("frozen", "frozen-text"), "none": ("amber", "amber-text"),
}  # fmt: skip


class Chip(Label):
    """A word on a coloured ground: what the audience sees."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, size=14, weight=600, colour="live-text", parent=parent)
        self.ground = "live"
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

    def sizeHint(self) -> QSize:
        """The words with a dot before them and room around."""
        size = super().sizeHint()
        return QSize(size.width() + self.look.px(12), max(self.look.px(26), size.height()))

    def wear(self, state: str, text: str) -> None:
        """Take the colours of a state (live, black, white, frozen, none) and say it."""
        self.ground, ink = _GROUNDS[state]
        self.ink(ink)
        self.setContentsMargins(self.look.px(24), 0, 0, 0)
        self.say(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground under the words."""
        with painting(self) as painter:
            painter.setPen(self.look.colour("edge" if self.ground == "cover" else self.ground))
            painter.setBrush(self.look.colour(self.ground))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            painter.setBrush(self.look.colour(self.token))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(self.look.px(14), self.height() / 2), self.look.px(3.5), self.look.px(3.5))
        super().paintEvent(event)


class Header(QWidget):
    """Title and place at the left; audience and times at the right, unless the lecture is being studied."""

    def __init__(self, look: Look, *, timed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.timed = timed
        self.titled = True
        self.margin = 16
        self._done = 0.0
        self._due: float | None = None
        self._places = ("", "")
        self._chips = ("none", "", "")
        self.title = Elided(look, size=16, weight=600, colour="strong", parent=self)
        self.place = Label(look, size=15, colour="muted", parent=self)
        self.chip = Chip(look, self)
        self.left = Label(look, size=22, weight=600, family="mono", colour="strong", parent=self)
        self.left_word = Label(look, size=15, colour="muted", parent=self)
        self.pace = Label(look, size=15, colour="muted", parent=self)
        self.elapsed = Label(look, size=15, family="mono", colour="muted", parent=self)
        self.clock = Label(look, size=15, family="mono", colour="muted", parent=self)
        self.clock.setToolTip(_("Time of day"))
        self.elapsed.setToolTip(_("Time since the start"))
        look.changed.connect(self.arrange, Qt.ConnectionType.QueuedConnection)

    def show_place(self, course: Course, lecture: Lecture, position: Position) -> None:
        """Say which lecture this is and where in it one is."""
        self.title.say(lecture.title)
        count = len(lecture.slides)
        short = f"{position.slide + 1} / {count}" if count else ""
        steps = lecture.slides[position.slide].steps if count else 0
        if steps:
            step = _("step {n} / {steps}").replace("{n}", str(position.step)).replace("{steps}", str(steps))
            short += f" · {step}"
        whole = lecture.number <= len(course.lectures)  # else not all lectures of the course are written yet
        numbered = _("Lecture {n} of {count}") if whole else _("Lecture {n}")
        numbered = numbered.replace("{n}", str(lecture.number)).replace("{count}", str(len(course.lectures)))
        self._places = (f"{numbered} · {short}" if len(course.lectures) > 1 else short, short)
        self._done = (position.slide + 1) / count if count else 0.0
        self.arrange()

    def show_audience(self, state: str, text: str, short: str) -> None:
        """Say what the audience sees: the state of a chip, its words, and shorter ones for a narrow window."""
        if (state, text, short) != self._chips:
            self._chips = (state, text, short)
            self.arrange()

    def show_time(self, lecture: Lecture, position: Position, elapsed: float, *, started: bool, running: bool) -> None:
        """Say how much time is left and gone (seconds), and how that compares with the plan; without one only the gone."""
        planned = pace.minutes(lecture) > 0
        seconds = pace.time_left(lecture, elapsed) if planned else elapsed
        self.left.say(clock_words(seconds))
        self.left.ink("highlight-text" if seconds < 0 else "strong")
        self.left_word.say(_("gone") if not planned else _("left") if seconds >= 0 else _("over"))
        self.left.setAccessibleName(f"{self.left.text()} {self.left_word.text()}")
        late = pace.behind(lecture, position, elapsed) if started and planned else 0.0
        self.pace.say(_("paused") if started and not running else pace_words(late))
        self.pace.ink("highlight-text" if late >= _LATE or (started and not running) else "muted")
        self.elapsed.say(clock_words(elapsed) if planned else "")
        self.clock.say(datetime.now().astimezone().strftime("%H:%M"))
        self._due = pace.due(lecture, elapsed) / max(1, len(lecture.slides)) if started and planned else None
        self.arrange()

    def arrange(self) -> None:
        """Put everything on the line; the title shortens first, then place and audience take their short forms."""
        px = self.look.px
        for label in (self.chip, self.left, self.left_word, self.pace, self.elapsed, self.clock):
            label.setVisible(self.timed and bool(label.text() or label is self.chip))
        forms = [(0, 1), (1, 1), (1, 2)]
        right = 0
        for index, (place, chip) in enumerate(forms):
            self.place.say(self._places[place])
            self.chip.wear(self._chips[0], self._chips[chip])
            right = self._right_width()
            wanted = min(self.title.natural_width(), px(_LEAST_TITLE) if index else px(400))
            if px(self.margin) + wanted + px(12) + self.place.sizeHint().width() + right <= self.width():
                break
        room = self.width() - px(self.margin) - right - px(12) - self.place.sizeHint().width()
        wide = min(self.title.natural_width(), room)
        x = px(self.margin)
        self.title.setVisible(self.titled and wide >= px(40))
        if not self.title.isHidden():
            self._set(self.title, x, wide)
            x += wide + px(12)
        self._set(self.place, x, self.place.sizeHint().width())
        self._place_right()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the line anew."""
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The line under the header: slides done, and a tick where the plan stands."""
        with painting(self) as painter:
            wide, high = self.width(), self.height()
            painter.fillRect(QRectF(0, high - 1, wide, 1), self.look.colour("line"))
            painter.fillRect(QRectF(0, high - 3, wide * self._done, 3), self.look.colour("accent"))
            if self._due is not None:
                x = min(max(self._due * wide - 1.5, 0), wide - 3)
                painter.fillRect(QRectF(x, high - 8, 3, 8), self.look.colour("highlight-text"))

    def _right(self) -> list[tuple[Label, int, int]]:
        """What stands at the right, from left to right: label, width and the gap after it."""
        px = self.look.px
        timed = (self.chip, self.left, self.left_word, self.pace, self.elapsed, self.clock)
        shown = [label for label in timed if not label.isHidden()]
        gaps: dict[Label, int] = {self.left: px(8), self.clock: 0}
        return [(one, one.sizeHint().width(), gaps.get(one, px(14))) for one in shown]

    def _right_width(self) -> int:
        parts = self._right()
        return sum(wide + gap for _label, wide, gap in parts) + self.look.px(self.margin + (12 if parts else 0))

    def _place_right(self) -> None:
        x = self.width() - self.look.px(self.margin)
        for label, wide, gap in reversed(self._right()):
            x -= wide + gap
            high = label.sizeHint().height()
            label.setGeometry(x, (self.height() - 3 - high) // 2 + 1, wide, high)

    def _set(self, label: Label, x: int, width: int) -> None:
        high = label.sizeHint().height()
        label.setGeometry(x, (self.height() - 3 - high) // 2 + 1, width, high)

    def tick_at(self) -> QPoint | None:
        """Where the tick of the plan stands on the line, or None while no time runs."""
        return None if self._due is None else QPoint(round(self._due * self.width()), self.height() - 3)


def clock_words(seconds: float) -> str:
    """Seconds as minutes and seconds, "78:05"; with a sign when there are none left."""
    whole = int(abs(seconds) + 0.5) if seconds < 0 else int(seconds)
    return f"{'−' if seconds < 0 and whole else ''}{whole // 60}:{whole % 60:02d}"


def pace_words(late: float) -> str:
    """How far behind or ahead of the plan, in minutes; nothing within one."""
    if abs(late) < _EVEN:
        return ""
    minutes = round(abs(late))
    if late > 0:
        return counted("{n} min behind", "{n} min behind", minutes)
    return counted("{n} min ahead", "{n} min ahead", minutes)
