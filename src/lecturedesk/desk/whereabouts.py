"""Which lecture is open and where in it one is."""

from PySide6.QtCore import QObject, Signal

from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.desk.preferences import Preferences
from lecturedesk.teach.position import Position, ahead, clamp
from lecturedesk.teach.trail import Place, Trail


def slide_at(lecture: Lecture | None, position: Position) -> Slide | None:
    """The slide at a position, or None when there is none."""
    return lecture.slides[position.slide] if lecture and position.slide < len(lecture.slides) else None


class Whereabouts(QObject):
    """The open course and lecture, the position in it, and the way back; each new position is kept at once."""

    opened = Signal()
    moved = Signal()
    closed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._course: Course | None = None
        self._lecture: Lecture | None = None
        self._position = Position()
        self._trail = Trail()

    @property
    def course(self) -> Course | None:
        """The course of the open lecture."""
        return self._course

    @property
    def lecture(self) -> Lecture | None:
        """The open lecture."""
        return self._lecture

    @property
    def position(self) -> Position:
        """The slide and step that the lecturer sees."""
        return self._position

    @property
    def slide(self) -> Slide | None:
        """The slide that the lecturer sees; None without a lecture or in an empty one."""
        return slide_at(self._lecture, self._position)

    @property
    def ahead(self) -> Position | None:
        """What the next press shows, or None at the end."""
        return ahead(self._lecture, self._position) if self._lecture else None

    @property
    def trail(self) -> Trail:
        """Where one was before each jump."""
        return self._trail

    def go(self, position: Position) -> None:
        """Move to a position of the open lecture; one outside it is brought in."""
        if self._lecture is None:
            return
        position = clamp(self._lecture, position)
        if position != self._position:
            self._position = position
            self._keep()
            self.moved.emit()

    def jump(self, position: Position) -> None:
        """Move, and remember the way back."""
        if self._lecture is not None and clamp(self._lecture, position) != self._position:
            self._leave()
            self.go(position)

    def return_from_jump(self) -> bool:
        """Go back to where one was before the last jump that can be undone; says whether there was one."""
        while self._course:
            place, self._trail = self._trail.shorter()
            if place is None:
                return False
            lecture = self._course.lecture(place.lecture)
            index = lecture.index(place.slide) if lecture else None
            if lecture is None or index is None:
                continue  # it is gone since the course was read again
            position = clamp(lecture, Position(index, place.step))
            if lecture is not self._lecture:
                self._enter(self._course, lecture, position)
                return True
            if position != self._position:
                self.go(position)
                return True
        return False

    def _leave(self) -> None:
        slide = self.slide
        if self._lecture and slide:
            self._trail = self._trail.longer(Place(self._lecture.id, slide.id, self._position.step))

    def _enter(self, course: Course, lecture: Lecture, position: Position) -> None:
        if self._course is None or self._course.id != course.id:
            self._trail = Trail()
        self._course, self._lecture, self._position = course, lecture, clamp(lecture, position)
        self._keep()
        self.opened.emit()

    def _keep(self) -> None:
        slide = self.slide
        if self._course and self._lecture and slide:
            self._preferences.keep_place(self._course.id, self._lecture.id, slide.id, self._position.step)
