"""Composing the rest of a lecture in quiet moments, so that every jump is quick and the next start knows the sizes."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from lecturedesk.course.course import Course
from lecturedesk.course.slide import Slide
from lecturedesk.desk.pictures import Pictures
from lecturedesk.desk.presentation import Presentation
from lecturedesk.store.cache import keep_waiting

_FIRST_MS = 1500  # after a lecture was opened: the first page comes first
_PAUSE_MS = 30  # between two slides: keys come between


class Preparing(QObject):
    """One slide a turn, from the first to the last, of the lecture that is open; then `warm`, once for each course."""

    def __init__(
        self,
        presentation: Presentation,
        pictures: Pictures,
        warm: Callable[[Course], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._warm = warm
        self._warmed: Path | None = None
        self._presentation = presentation
        self._pictures = pictures
        self._slides: Iterator[Slide] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.work)
        presentation.opened.connect(self.begin)
        presentation.closed.connect(self._timer.stop)
        pictures.changed.connect(self.begin)

    @property
    def busy(self) -> bool:
        """Whether slides are still to be composed."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Start anew with the open lecture, after a moment."""
        lecture = self._presentation.lecture
        self._slides = iter(lecture.slides if lecture else ())
        self._timer.start(_FIRST_MS)

    def work(self) -> None:
        """Compose the next slide that is not; when there is none, keep what later starts need."""
        for slide in self._slides:
            if not self._pictures.prepared(slide):
                self._pictures.picture(slide)
                self._timer.start(_PAUSE_MS)
                return
        lecture = self._presentation.lecture
        if lecture is not None:
            self._pictures.keep_sizes(lecture)
        keep_waiting()
        course = self._presentation.course
        if self._warm is not None and course is not None and course.path != self._warmed:
            self._warmed = course.path
            self._warm(course)
