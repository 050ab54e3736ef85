"""A slide's number, typed digit by digit."""

from lecturedesk.teach.timer import Clock

KEPT_SECONDS = 3.0
_MOST = 4


class Digits:
    """Digits typed within three seconds of each other, at most four; the clock is handed in."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._text = ""
        self._until = 0.0

    @property
    def text(self) -> str:
        """The digits that still count, or an empty string."""
        return self._text if self._clock() < self._until else ""

    def press(self, digit: int) -> None:
        """Add a digit, 0 to 9."""
        self._text = (self.text + str(digit))[-_MOST:]
        self._until = self._clock() + KEPT_SECONDS

    def take(self) -> int | None:
        """The typed number, which is then forgotten, or None."""
        text, self._text = self.text, ""
        return int(text) if text else None
