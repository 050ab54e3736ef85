"""What the user has chosen, and what comes back at the next start."""

from PySide6.QtCore import QObject, QTimer, Signal

from lecturedesk.base.i18n import _
from lecturedesk.desk.notices import Notices, Tone
from lecturedesk.store.options import Value
from lecturedesk.store.places import keep_place, place
from lecturedesk.store.settings import Settings

_LATEST_MS = 800  # a crash loses less than a second
_WINDOW = "window"


class Preferences(QObject):
    """The settings as the desk sees them; `changed` names the option. They are written within a second of a change."""

    changed = Signal(str)

    def __init__(self, settings: Settings, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._notices = notices
        self._complained = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LATEST_MS)
        self._timer.timeout.connect(self.flush)
        for text in settings.said:
            notices.post(Tone.WARNING, text)

    def value(self, name: str) -> Value:
        """An option's value; KeyError for an unknown one."""
        return self.settings.get(name)

    def text(self, name: str) -> str:
        """The value of an option that is a string."""
        return str(self.settings.get(name))

    def number(self, name: str) -> int:
        """The value of an option that is a number."""
        return int(self.settings.get(name))

    def set(self, name: str, value: Value) -> None:
        """Choose an option's value; out of range it is clamped."""
        if self.settings.set(name, value):
            self.save_soon()
            self.changed.emit(name)

    def place(self, course: str, lecture: str) -> tuple[str, int] | None:
        """The slide's id and the step at which a lecture was left, or None."""
        return place(self.settings, course, lecture)

    def keep_place(self, course: str, lecture: str, slide: str, step: int) -> None:
        """Remember where a lecture stands."""
        keep_place(self.settings, course, lecture, slide, step)
        self.save_soon()

    def kept(self, name: str) -> str:
        """A window's state as it was kept under this name (base64 or any text), or an empty string."""
        value = self.settings.table(_WINDOW).get(name, "")
        return value if isinstance(value, str) else ""

    def keep(self, name: str, value: str) -> None:
        """Keep a window's state; an empty string forgets it."""
        self.settings.put(_WINDOW, name, value)
        self.save_soon()

    def save_soon(self) -> None:
        """Write within a second; a write that is already due is not put off."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Write now what is unsaved; a failure is said once."""
        self._timer.stop()
        try:
            self.settings.save()
        except OSError as fault:
            if not self._complained:
                text = _("The settings cannot be saved: {why}").replace("{why}", fault.strerror or str(fault))
                self._notices.post(Tone.ERROR, text)
            self._complained = True
        else:
            self._complained = False
