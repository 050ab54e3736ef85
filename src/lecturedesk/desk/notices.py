"""What the program has to say, without interrupting."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from lecturedesk.base.problem import Problem

_KEPT = 50


class Tone(StrEnum):
    """How a notice sounds; an error stays until it is dismissed."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence for the user, with the fault in the content that it is about, if any."""

    level: Tone
    text: str
    problem: Problem | None = None


class Notices(QObject):
    """The notices of this run, the latest last; `posted` carries each new one, `withdrawn` one that no longer holds."""

    posted = Signal(object)
    withdrawn = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: list[Notice] = []

    @property
    def kept(self) -> tuple[Notice, ...]:
        """The last fifty notices, the latest last."""
        return tuple(self._kept)

    def post(self, level: str, text: str, problem: Problem | None = None) -> Notice:
        """Say something; `level` is "info", "warning" or "error"."""
        notice = Notice(Tone(level), text, problem)
        self._kept = [*self._kept, notice][-_KEPT:]
        self.posted.emit(notice)
        return notice

    def withdraw(self, notice: Notice) -> None:
        """Take a notice back: what it says is over."""
        self.withdrawn.emit(notice)
