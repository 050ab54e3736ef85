"""From a key's delivery to the end of the second window's paint, with slides prepared and not.

On two screens of 1920 x 1080: the audience's window fills one, the teaching page the other. Times in milliseconds.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QPaintEvent
from timing import median, percentile, two_screens

ROOT = Path(__file__).parents[1]
PRESSES = 40


class Stopwatch:
    """When each slide view was painted last; made before the windows are."""

    def __init__(self) -> None:
        from lecturedesk.windows.widgets.slide_view import SlideView

        self.ends: dict[int, float] = {}
        painted = SlideView.paintEvent

        def timed(view: SlideView, event: QPaintEvent) -> None:
            painted(view, event)
            self.ends[id(view)] = time.perf_counter()

        SlideView.paintEvent = timed  # type: ignore[assignment, method-assign]


def press(program: object, stopwatch: Stopwatch) -> tuple[float, float]:
    """Press Right once; milliseconds until both windows were painted, and between the two."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    view = program.main.page.panes.slide  # type: ignore[attr-defined]
    stopwatch.ends.clear()
    begun = time.perf_counter()
    QTest.keyClick(view, Qt.Key.Key_Right)
    desk, audience = (stopwatch.ends.get(id(one)) for one in (view, program.audience.slide))  # type: ignore[attr-defined]
    if desk is None or audience is None:
        raise SystemExit("a key press did not paint both windows")
    return (max(desk, audience) - begun) * 1000, abs(desk - audience) * 1000


def play(program: object, stopwatch: Stopwatch, *, prepared: bool) -> tuple[list[float], list[float]]:
    """Press Right through the lecture; with `prepared` each press waits until the idle work is done."""
    from PySide6.QtWidgets import QApplication

    both: list[float] = []
    between: list[float] = []
    for _ in range(PRESSES):
        for _turn in range(200):
            QApplication.processEvents()
            windows = (program.main, program.audience)  # type: ignore[attr-defined]
            if not prepared or not any(window.idle.waiting for window in windows):
                break
            time.sleep(0.002)
        if not prepared:
            program.main.room.large.clear()  # type: ignore[attr-defined]
        total, gap = press(program, stopwatch)
        both.append(total)
        between.append(gap)
    return both, between


def measure() -> None:
    """Play the lecture twice and print the figures."""
    from PySide6.QtWidgets import QApplication

    from lecturedesk.app import Request, build, make_application
    from lecturedesk.desk.action import perform

    stopwatch = Stopwatch()
    program = build(make_application())
    program.follow(Request(path=ROOT / "content", lecture="transit", mode="present", slide="opening"))
    program.main.resize(1920, 1032)
    program.main.show()
    program.main.activateWindow()
    for _ in range(100):
        QApplication.processEvents()
    for name, prepared, goals in (
        ("prepared", True, "goals: median 16.7, p95 33; between 8"),
        ("unprepared", False, "goal: p95 60"),
    ):
        perform(program.desk, "slide.go", 1)
        both, between = play(program, stopwatch, prepared=prepared)
        print(
            f"key to second paint, {name}: median {median(both):.1f} ms, p95 {percentile(both, 0.95):.1f} ms; "
            f"between the windows median {median(between):.1f} ms ({goals})"
        )
    sys.stdout.flush()
    os._exit(0)


def main() -> None:
    """Run the measurement on two virtual screens."""
    if "--inside" in sys.argv:
        measure()
        return
    import subprocess

    with two_screens() as display, tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "DISPLAY": display, "LECTUREDESK_HOME": home, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, __file__, "--inside"], env=environment, check=True, timeout=300)


if __name__ == "__main__":
    main()
