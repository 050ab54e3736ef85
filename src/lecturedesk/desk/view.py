"""What the desk's window shows: which page, what lies over it, how large."""

from PySide6.QtCore import QObject, QTimer, Signal

from lecturedesk.desk.preferences import Preferences
from lecturedesk.teach.digits import KEPT_SECONDS, Digits
from lecturedesk.teach.timer import Clock

SHELF, TEACHING, STUDYING = "shelf", "teaching", "studying"
OVERLAYS = ("", "overview", "keys", "about")
SMALLEST_NOTES, LARGEST_NOTES = 14, 48


class View(QObject):
    """Page, overlay, sizes, prompt and typed digits; `changed` after any of them, the other two signals are requests."""

    changed = Signal()
    notes_scrolled = Signal(int)  # 1: a page's part down, -1: up
    focus_wanted = Signal()  # the slide wants the keys back

    def __init__(self, clock: Clock, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._preferences = preferences
        self._page = SHELF
        self._overlay = ""
        self._term = ""
        self._full_screen = False
        self._prompt = ""
        self._prompt_until = 0.0
        self._digits = Digits(clock)
        self._expiry = QTimer(self)
        self._expiry.setSingleShot(True)
        self._expiry.setInterval(round(KEPT_SECONDS * 1000) + 20)
        self._expiry.timeout.connect(self.changed)
        preferences.changed.connect(self._on_preference)

    @property
    def page(self) -> str:
        """The page shown: "shelf", "teaching" or "studying"."""
        return self._page

    @property
    def overlay(self) -> str:
        """What lies over the page: "overview", "keys", "about" or nothing."""
        return self._overlay

    @property
    def term(self) -> str:
        """The id of the concept whose card was asked for, or an empty string."""
        return self._term

    @property
    def full_screen(self) -> bool:
        """Whether the desk's window fills its screen."""
        return self._full_screen

    @property
    def prompt(self) -> str:
        """A question that the same key answers within three seconds, or an empty string."""
        return self._prompt if self._clock() < self._prompt_until else ""

    @property
    def typed(self) -> str:
        """The digits of a slide's number typed so far."""
        return self._digits.text

    @property
    def scale(self) -> float:
        """How much larger than usual the whole desk is set; 1.0 is usual."""
        return self._preferences.number("app_scale") / 100

    def notes_size(self, usual: int) -> int:
        """The size of the notes in logical pixels, from the size `usual` at this width of the window."""
        return min(max(usual + self._preferences.number("notes_shift"), SMALLEST_NOTES), LARGEST_NOTES)

    def open_page(self, page: str) -> None:
        """Show a page with nothing over it."""
        self._page, self._overlay, self._term = page, "", ""
        self.changed.emit()

    def show_overlay(self, overlay: str) -> None:
        """Lay something over the page, or nothing."""
        if overlay not in OVERLAYS:
            raise ValueError(f"no overlay called {overlay}")
        if overlay != self._overlay:
            self._overlay = overlay
            self.changed.emit()

    def show_term(self, concept: str) -> None:
        """Ask for the card of a concept by its id; an empty id lets it go."""
        self._term = concept
        self.changed.emit()

    def fill_screen(self, *, full: bool) -> None:
        """Let the desk's window fill its screen, or not."""
        self._full_screen = full
        self.changed.emit()

    def ask_again(self, prompt: str) -> bool:
        """True when this prompt stood already, which it then does no more; else it stands for three seconds from now."""
        agreed = self.prompt == prompt
        self._prompt = "" if agreed else prompt
        self._prompt_until = self._clock() + KEPT_SECONDS
        self._expiry.start()
        self.changed.emit()
        return agreed

    def drop_prompt(self) -> None:
        """Take the prompt away: something else was done."""
        if self._prompt:
            self._prompt = ""
            self.changed.emit()

    def press_digit(self, digit: int) -> None:
        """Add a digit to the number that is being typed."""
        self._digits.press(digit)
        self._expiry.start()
        self.changed.emit()

    def take_number(self) -> int | None:
        """The typed number, which is then forgotten, or None."""
        number = self._digits.take()
        if number is not None:
            self.changed.emit()
        return number

    def _on_preference(self, name: str) -> None:
        if name in ("app_scale", "notes_shift"):
            self.changed.emit()
