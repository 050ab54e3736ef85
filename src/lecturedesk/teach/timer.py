"""How long the lecture has been running."""

from collections.abc import Callable

Clock = Callable[[], float]


class Timer:
    """A stopwatch on a handed-in clock of monotonic seconds; it can pause and go on."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._before = 0.0
        self._since: float | None = None
        self._started = False

    @property
    def started(self) -> bool:
        """Whether it was started since it last stood at zero."""
        return self._started

    @property
    def running(self) -> bool:
        """Whether time counts now."""
        return self._since is not None

    @property
    def elapsed(self) -> float:
        """Seconds counted so far, pauses left out."""
        return self._before + (max(self._clock() - self._since, 0.0) if self._since is not None else 0.0)

    def start(self) -> None:
        """Count from zero."""
        self._before, self._since, self._started = 0.0, self._clock(), True

    def pause(self) -> None:
        """Stop counting and keep what was counted."""
        self._before, self._since = self.elapsed, None

    def resume(self) -> None:
        """Count on; a timer that runs is left alone."""
        if self._since is None:
            self._since, self._started = self._clock(), True

    def reset(self) -> None:
        """Stand at zero, not running."""
        self._before, self._since, self._started = 0.0, None, False
