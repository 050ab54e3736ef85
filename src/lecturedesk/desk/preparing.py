"""Composing the rest of a lecture in quiet moments, so that every jump is quick and the next start knows the sizes."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from lecturedesk.course.slide import Slide
from lecturedesk.desk.pictures import Pictures
from lecturedesk.desk.presentation import Presentation

_FIRST_MS = 1500  # after a lecture was opened: the first page comes first
_PAUSE_MS = 30  # between two slides: keys come between


class Preparing(QObject):
    """One slide a turn, from the first to the last, of the lecture that is open."""

    def __init__(self, presentation: Presentation, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
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
        """Compose the next slide that is not, or keep the sizes when there is none."""
        for slide in self._slides:
            if not self._pictures.ready(slide):
                self._pictures.picture(slide)
                self._timer.start(_PAUSE_MS)
                return
        lecture = self._presentation.lecture
        if lecture is not None:
            self._pictures.keep_sizes(lecture)
