"""Long work in small pieces, between which the window lives."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal


class Job:
    """One piece of work: an iterator that yields its progress from 0 to 1.

    `state` is "waiting", "running", "done", "failed" or "cancelled".
    """

    def __init__(self, name: str, steps: Iterator[float]) -> None:
        self.name = name
        self.progress = 0.0
        self.state = "waiting"
        self._steps = steps

    @property
    def over(self) -> bool:
        """Whether it will do nothing more."""
        return self.state in ("done", "failed", "cancelled")

    def cancel(self) -> None:
        """Do no further step; what the iterator holds open is closed."""
        if not self.over:
            self.state = "cancelled"
            close = getattr(self._steps, "close", None)
            if close is not None:
                close()

    def step(self) -> None:
        """Do the next step; an exception makes it failed and goes on to the caller."""
        self.state = "running"
        try:
            self.progress = min(max(next(self._steps), 0.0), 1.0)
        except StopIteration:
            self.progress, self.state = 1.0, "done"
        except BaseException:
            self.state = "failed"
            raise


class Jobs(QObject):
    """Jobs one after the other, a step a turn of the event loop; `changed` carries the job that moved or ended."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: list[Job] = []
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self.work)

    @property
    def waiting(self) -> tuple[Job, ...]:
        """The jobs that are not over, the running one first."""
        return tuple(job for job in self._queue if not job.over)

    def start(self, name: str, steps: Iterator[float]) -> Job:
        """Queue work under a name that the user is shown."""
        job = Job(name, steps)
        self._queue.append(job)
        self._turn.start()
        self.changed.emit(job)
        return job

    def cancel(self, job: Job) -> None:
        """Stop a job where it is."""
        job.cancel()
        self.changed.emit(job)

    def work(self) -> None:
        """Do one step of the first job that is not over."""
        self._queue = [job for job in self._queue if not job.over]
        if not self._queue:
            self._turn.stop()
            return
        job = self._queue[0]
        try:
            job.step()
        finally:
            self.changed.emit(job)
