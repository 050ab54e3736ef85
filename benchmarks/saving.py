"""From a lecture's file being saved, during its show, to the audience seeing the new slide; off screen."""

import os
import shutil
import tempfile
import time
from pathlib import Path

from timing import median, percentile

os.environ["QT_QPA_PLATFORM"] = "offscreen"
HOME = tempfile.TemporaryDirectory()
os.environ["LECTUREDESK_HOME"] = f"{HOME.name}/home"

from PySide6.QtCore import QEventLoop, QTimer

from lecturedesk.app import Request, build, make_application
from lecturedesk.desk.action import perform
from lecturedesk.library.course import warm
from lecturedesk.store.atomic import write_atomic

ROOT = Path(__file__).parents[1]
SAVES = 15


def main() -> None:
    """Print the time from save to sight: of the slide that is seen, and of another one, which is only marked."""
    course = Path(HOME.name) / "course"
    shutil.copytree(ROOT / "content", course)
    program = build(make_application())
    program.main.show()
    program.follow(Request(path=course, lecture="transit", mode="present"))
    warm(course)  # the program does it when it has nothing else to do
    desk = program.desk
    perform(desk, "slide.go", 5)
    lecture = desk.presentation.lecture
    assert lecture is not None
    text = lecture.path.read_text(encoding="utf-8")
    for name, place in (("the slide that is seen", 5), ("a slide further on", 12)):
        title = next(line for line in text.split("\n") if line.startswith(f"## {lecture.slides[place - 1].name}"))
        taken = []
        for number in range(SAVES):
            loop = QEventLoop()
            desk.presentation.opened.connect(loop.quit)
            QTimer.singleShot(300, loop.quit)  # let everything that a save leaves to be done be done
            loop.exec()
            begun = time.perf_counter()
            write_atomic(lecture.path, text.replace(title, f"{title} {number}"))
            QTimer.singleShot(5000, loop.quit)
            loop.exec()
            program.audience.slide.repaint()
            taken.append((time.perf_counter() - begun) * 1000)
        print(f"saved: {name}: median {median(taken):.0f} ms, p95 {percentile(taken, 0.95):.0f} ms (goal 300)")
    desk.presentation.end()
    program.close()


if __name__ == "__main__":
    main()
