"""Work done while nobody waits: one piece a turn of the event loop, what matters most first."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

REST_MS = 12  # what was just asked for is painted first
Task = Callable[[], object]


class Idle(QObject):
    """Queues of small tasks by owner; the owners' order, given at the beginning, is their rank."""

    def __init__(self, owners: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queues: dict[str, deque[Task]] = {owner: deque() for owner in owners}
        self._turn = QTimer(self)
        self._turn.timeout.connect(self.work)
        self._held = False

    @property
    def waiting(self) -> int:
        """How many tasks are not done."""
        return sum(len(queue) for queue in self._queues.values())

    def plan(self, owner: str, tasks: Iterable[Task]) -> None:
        """Replace what this owner wants done."""
        self._queues[owner] = deque(tasks)
        self._begin()

    def add(self, owner: str, task: Task) -> None:
        """Queue one more task of this owner."""
        self._queues[owner].append(task)
        self._begin()

    def hold(self) -> None:
        """Do nothing until `release`: the first page comes first."""
        self._held = True
        self._turn.stop()

    def release(self) -> None:
        """Work on what was planned meanwhile, and from now on."""
        self._held = False
        self._begin()

    def stop(self) -> None:
        """Forget everything that was planned."""
        for queue in self._queues.values():
            queue.clear()
        self._turn.stop()

    def work(self) -> None:
        """Do the first task of the first owner that has one."""
        for queue in self._queues.values():
            if queue:
                queue.popleft()()
                break
        if self.waiting:
            self._turn.setInterval(0)
        else:
            self._turn.stop()

    def _begin(self) -> None:
        if self.waiting and not self._held and not self._turn.isActive():
            self._turn.start(REST_MS)
