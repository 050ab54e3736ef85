"""The lecture being given or studied, and what the audience sees of it."""

from PySide6.QtCore import QObject, Signal

from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.desk.preferences import Preferences
from lecturedesk.desk.whereabouts import Whereabouts, slide_at
from lecturedesk.teach.position import Position, clamp
from lecturedesk.teach.throttle import Throttle
from lecturedesk.teach.timer import Clock, Timer

COVERS = ("", "black", "white")


class Presentation(Whereabouts):
    """The open lecture with its timer and audience; only actions call what changes it.

    `opened` after another lecture or a reload, `moved` after another position, `audience_changed` when the show, the
    cover or the freeze changed, `timer_changed` when the timer was started, paused or set to zero, `closed` at the end.
    """

    audience_changed = Signal()
    timer_changed = Signal()

    def __init__(self, clock: Clock, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(preferences, parent)
        self.timer = Timer(clock)
        self.throttle = Throttle(clock)
        self._studying = False
        self._live = False
        self._begun = False  # whether the timer counts a show, not a rehearsal
        self._cover = ""
        self._frozen: tuple[Lecture, Position] | None = None
        self._changed: frozenset[str] = frozenset()

    @property
    def changed_slides(self) -> frozenset[str]:
        """The ids of the slides of the open lecture that were changed while it was open, and not visited since."""
        return self._changed

    @property
    def studying(self) -> bool:
        """Whether the lecture is open for one person, without timers and audience."""
        return self._studying

    @property
    def live(self) -> bool:
        """Whether a show is running."""
        return self._live

    @property
    def cover(self) -> str:
        """What hides the slide from the audience: "black", "white" or nothing."""
        return self._cover

    @property
    def frozen(self) -> Position | None:
        """The position that the audience keeps seeing while the lecturer moves, or None."""
        return self._frozen[1] if self._frozen else None

    @property
    def audience_lecture(self) -> Lecture | None:
        """The lecture that the audience sees: another than the open one only while frozen."""
        return self._frozen[0] if self._frozen else self.lecture

    @property
    def audience_position(self) -> Position:
        """The position that the audience sees, under the cover if there is one."""
        return self._frozen[1] if self._frozen else self.position

    @property
    def audience_slide(self) -> Slide | None:
        """The slide that the audience sees, under the cover if there is one."""
        return slide_at(self.audience_lecture, self.audience_position)

    def open(self, course: Course, lecture: Lecture, position: Position, *, studying: bool = False) -> None:
        """Open a lecture; a running show goes on with it, and the way back leads to the one before."""
        self._leave()
        self._studying = studying
        self._changed = frozenset()
        if not self._live and lecture.id != (self.lecture.id if self.lecture else ""):
            self._stand_at_zero()
        self._enter(course, lecture, position)
        self.timer_changed.emit()

    def replace(self, course: Course) -> bool:
        """Take the course as it was read again: same slide, same step, timers untouched.

        A lecture that is gone or empty stays as it was, and False is returned.
        """
        from lecturedesk.desk.rereading import changed_slides, same_lecture  # nothing is read again at the start

        lecture = same_lecture(self.lecture, course) if self.lecture else None
        if self.lecture is None or lecture is None or (self.lecture.slides and not lecture.slides):
            return False
        if self._frozen:
            shown = same_lecture(self._frozen[0], course)
            self._frozen = (shown, _same_place(*self._frozen, shown)) if shown and shown.slides else self._frozen
        if lecture is self.lecture:
            self._course = course  # another lecture changed: nothing that is seen here
            return True
        there = {slide.id for slide in lecture.slides}
        self._changed = (self._changed | changed_slides(self.lecture, lecture)) & there
        self._enter(course, lecture, _same_place(self.lecture, self.position, lecture))
        return True

    def close(self) -> None:
        """Leave the lecture; a running show ends."""
        self.end()
        if self.lecture is not None:
            self._course = self._lecture = None
            self._position = Position()
            self._stand_at_zero()
            self.closed.emit()

    def start(self, position: Position, *, afresh: bool = False) -> None:
        """Begin the show at a position; the timer starts at zero, or goes on when a show of this lecture was ended."""
        if afresh or not self._begun:
            self.timer.start()
        else:
            self.timer.resume()
        self._live, self._begun, self._cover, self._frozen = True, True, "", None
        self.go(position)
        self.audience_changed.emit()
        self.timer_changed.emit()

    def end(self) -> None:
        """End the show; the timer stops and keeps what it counted."""
        if self._live:
            self._live, self._cover, self._frozen = False, "", None
            self.timer.pause()
            self.audience_changed.emit()
            self.timer_changed.emit()

    def hide(self, cover: str) -> None:
        """Cover the audience's slide with "black" or "white"; an empty string uncovers it."""
        if cover not in COVERS:
            raise ValueError(f"no cover called {cover}")
        self._cover = cover
        self.audience_changed.emit()

    def freeze(self, *, frozen: bool) -> None:
        """Keep the audience where it is, or bring it to the lecturer's position."""
        self._frozen = (self.lecture, self.position) if frozen and self.lecture else None
        self.audience_changed.emit()

    def _keep(self) -> None:
        super()._keep()
        if self.slide is not None:
            self._changed -= {self.slide.id}

    def _stand_at_zero(self) -> None:
        self._begun = False
        self.timer.reset()

    def toggle_timer(self) -> None:
        """Pause the timer, or let it count on."""
        if self.timer.running:
            self.timer.pause()
        else:
            self.timer.resume()
        self.timer_changed.emit()


def _same_place(old: Lecture, position: Position, new: Lecture) -> Position:
    """The same slide by its id, else the same number."""
    slide = slide_at(old, position)
    index = new.index(slide.id) if slide else None
    return clamp(new, Position(position.slide if index is None else index, position.step))
