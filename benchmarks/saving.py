"""From a lecture's file being saved, during its show, to the audience seeing the new slide; off screen."""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from timing import median, percentile

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QTimer

from lecturedesk.app import Program, Request, build, make_application
from lecturedesk.desk.action import perform
from lecturedesk.library.course import warm
from lecturedesk.store.atomic import write_atomic

ROOT = Path(__file__).parents[1]
SAVES = 15


def main() -> None:
    """Print the time from save to sight: of the slide that is seen, and of another one, which is only marked."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["LECTUREDESK_HOME"] = f"{home}/home"
        course = Path(home) / "course"
        shutil.copytree(ROOT / "content", course)
        program = build(make_application())
        program.main.show()
        program.follow(Request(path=course, lecture="transit", mode="present"))
        warm(course)  # the program does it when it has nothing else to do
        perform(program.desk, "slide.go", 5)
        for name, place in (("the slide that is seen", 5), ("a slide further on", 12)):
            taken = list(saves(program, place))
            print(f"saved: {name}: median {median(taken):.0f} ms, p95 {percentile(taken, 0.95):.0f} ms (goal 300)")
        program.desk.presentation.end()
        program.close()


def saves(program: Program, place: int) -> Iterator[float]:
    """Save the lecture with another title on the slide of this number; the milliseconds of each time."""
    lecture = program.desk.presentation.lecture
    assert lecture is not None
    text = lecture.path.read_text(encoding="utf-8")
    title = f"## {lecture.slides[place - 1].name}"
    for number in range(SAVES):
        loop = QEventLoop()
        program.desk.presentation.opened.connect(loop.quit)
        QTimer.singleShot(300, loop.quit)  # let everything that a save leaves to be done be done
        loop.exec()
        begun = time.perf_counter()
        write_atomic(lecture.path, text.replace(title, f"{title} {number}"))
        QTimer.singleShot(5000, loop.quit)
        loop.exec()
        program.audience.slide.repaint()
        yield (time.perf_counter() - begun) * 1000
    write_atomic(lecture.path, text)


if __name__ == "__main__":
    main()
