"""What stands under the slide: the next slide and the sources."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from lecturedesk.base.i18n import _, counted
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.slide import Cited, Slide
from lecturedesk.paint.surface import Surfaces
from lecturedesk.teach.position import Position
from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.label import Elided, Label
from lecturedesk.windows.widgets.slide_list import short_minutes
from lecturedesk.windows.widgets.slide_view import Shown, SlideView


class Next(QWidget):
    """The next slide, small, with its number and minutes; a click on it goes on. As a line it is words only."""

    pressed = Signal()

    def __init__(self, look: Look, surfaces: Surfaces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.heading = Label(look, size=13, weight=600, colour="muted", caps=True, parent=self)
        self.line = Elided(look, size=14, colour="soft", parent=self)
        self.title = Label(look, size=14, colour="soft", wrap=True, parent=self)
        self.title.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.view = SlideView(surfaces, parent=self)
        self.view.setAccessibleName(_("Next slide"))
        self._slide: Slide | None = None
        self._forms = [""]
        self._picture = QRect()

    def show_next(self, lecture: Lecture, position: Position) -> Slide | None:
        """Say what comes, and return the slide whose picture is wanted; None at the end."""
        number = position.slide + 1
        self._slide = lecture.slides[number] if number < len(lecture.slides) else None
        if self._slide is None:
            self._forms = [_("Next · the end")]
        else:
            steps = lecture.slides[position.slide].steps - position.step
            parts = [_("Next"), str(number + 1)]
            minutes = short_minutes(self._slide.minutes)
            if minutes:
                parts.append(_("{n} min").replace("{n}", minutes))
            if steps > 0:
                parts.append(counted("after {n} step", "after {n} steps", steps))
            self._forms = [" · ".join(parts[:count]) for count in range(len(parts), 1, -1)]
        self._say_heading()
        name = self._slide.name if self._slide else _("This is the last slide.")
        self.line.say(f"{self._forms[0]}: {name}")
        self.title.say(name)
        self.view.setAccessibleName(f"{_('Next slide')}: {name}")
        return self._slide

    def show_picture(self, shown: Shown | None) -> None:
        """Show the picture of the next slide."""
        self.view.show_slide(shown)
        self.view.update()
        self._seen()

    def place(self, label: QRect, picture: QRect, *, beside: bool) -> None:
        """Stand with the heading at `label` and the picture at `picture` (its parent's pixels); `beside` adds the title."""
        whole = label if picture.isEmpty() else label.united(picture)
        self.setGeometry(whole)
        label = label.translated(-whole.topLeft())
        self._picture = picture.translated(-whole.topLeft())
        lined = picture.isEmpty()
        self.line.setVisible(lined)
        self.heading.setVisible(not lined)
        if lined:
            self.line.setGeometry(label)
        else:
            high = self.heading.sizeHint().height()
            self.heading.setGeometry(label.x(), label.y(), label.width(), high)
            self._say_heading()
            self.view.setGeometry(self._picture)
            top = label.y() + high + self.look.px(4)
            self.title.setGeometry(label.x(), top, label.width(), max(0, label.bottom() + 1 - top))
        self.title.setVisible((beside or self._slide is None) and not lined)
        if not beside and not lined:
            self.title.setGeometry(self._picture)
        self._seen()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes on to what is shown."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._slide is not None:
            self.pressed.emit()

    def _say_heading(self) -> None:
        """The longest form that fits: what is left out last stands first."""
        self.heading.say_longest(self._forms, self.heading.width())

    def _seen(self) -> None:
        self.view.setVisible(self._slide is not None and not self.line.isVisibleTo(self))


class Sources(QWidget):
    """The sources that the slide cites, in full; as a line their short forms."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.heading = Label(look, _("Sources"), size=13, weight=600, colour="muted", caps=True, parent=self)
        self.area = QScrollArea(self)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area.setAccessibleName(_("Sources of this slide"))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self.full = Label(look, size=14, colour="soft", wrap=True)
        self.full.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.area.setWidget(self.full)
        self.full.setAutoFillBackground(False)
        self.line = Elided(look, size=13, colour="muted", parent=self)
        self._lined = False

    def show_slide(self, course: Course, slide: Slide | None) -> None:
        """Say what this slide cites."""
        cited = slide.cited if slide else ()
        self.full.say("\n".join(_full(one, course) for one in cited) or _("This slide cites no source."))
        self.full.ink("soft" if cited else "muted")
        shorts = " · ".join(_short(one, course) for one in cited)
        self.line.say(shorts or _("This slide cites no source."))
        self.arrange()

    def place(self, rect: QRect, *, lined: bool) -> None:
        """Stand here (its parent's pixels), whole or as one line."""
        self._lined = lined
        self.setGeometry(rect)
        self.arrange()

    def arrange(self) -> None:
        """Lay heading and words."""
        self.line.setVisible(self._lined)
        self.heading.setVisible(not self._lined)
        self.area.setVisible(not self._lined)
        if self._lined:
            self.line.setGeometry(self.rect())
            return
        high = self.heading.sizeHint().height()
        self.heading.setGeometry(0, 0, self.width(), high)
        top = high + self.look.px(8)
        self.area.setGeometry(0, top, self.width(), max(0, self.height() - top))
        wide = self.area.width() - self.look.px(12)
        self.full.resize(max(0, wide), self.full.height_in(max(1, wide)))


def _full(cited: Cited, course: Course) -> str:
    source = course.source(cited.key)
    where = f" ({cited.locator})" if cited.locator else ""
    return f"[{cited.number}] {source.full if source else cited.key}{where}"


def _short(cited: Cited, course: Course) -> str:
    source = course.source(cited.key)
    where = f", {cited.locator}" if cited.locator else ""
    return f"[{cited.number}] {source.short if source else cited.key}{where}"
