"""A held key moves no faster than an audience can follow."""

from lecturedesk.teach.timer import Clock

PER_SECOND = 12


class Throttle:
    """Lets presses through, and repeats of a held key at most twelve times a second; the clock is handed in."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = float("-inf")

    def lets(self, auto_repeat: bool) -> bool:
        """Whether to act now; `auto_repeat` says that the key is being held."""
        now = self._clock()
        if auto_repeat and now - self._last < 1 / PER_SECOND:
            return False
        self._last = now
        return True
