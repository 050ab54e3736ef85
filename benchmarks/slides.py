"""Composing and painting every slide of a lecture, writing it as PDF, and the memory that this takes."""

import os
import resource as system
import sys
import tempfile
import time
from pathlib import Path

from timing import median, percentile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from lecturedesk.export.export import Job, write
from lecturedesk.library.course import read_course
from lecturedesk.paint.ruler import QtRuler
from lecturedesk.paint.surface import Surfaces
from lecturedesk.slides.compose import compose
from lecturedesk.slides.deck import Deck
from lecturedesk.slides.theme_file import read_theme


def peak_mb() -> float:
    """The most memory that this process has held so far, in MB."""
    peak = system.getrusage(system.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> None:
    """Print milliseconds a slide and slides a second for the bundled transit lecture."""
    application = QGuiApplication([])
    course = read_course(Path(__file__).parents[1] / "content")
    lecture = course.lecture("transit") or course.lectures[0]
    theme = read_theme(course.theme)[0]
    ruler = QtRuler(theme)
    for slide in lecture.slides:
        compose(slide, theme, ruler)
    composing: list[float] = []
    painting: list[list[float]] = [[], []]
    for times in painting:
        surfaces = Surfaces()
        for slide in lecture.slides:
            begun = time.perf_counter()
            picture = compose(slide, theme, ruler)
            composing.append((time.perf_counter() - begun) * 1000)
            begun = time.perf_counter()
            surfaces.pixmap(picture, theme, picture.steps, 1920, 1080)
            times.append((time.perf_counter() - begun) * 1000)
    print(f"compose: median {median(composing):.1f} ms, p95 {percentile(composing, 0.95):.1f} ms a slide (goal 10)")
    for name, times in zip(("with letters met for the first time", "with known letters"), painting, strict=True):
        print(
            f"paint at 1920 x 1080, {name}: median {median(times):.1f} ms, p95 {percentile(times, 0.95):.1f} ms (goal 4)"
        )
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        write("pdf", Job(course=course, lecture=lecture, deck=Deck(theme, ruler), out=Path(folder) / "x.pdf"))
        rate = len(lecture.slides) / (time.perf_counter() - begun)
    print(f"PDF, composing included: {rate:.0f} slides a second (goal 60)")
    print(f"memory after all slides: {peak_mb():.0f} MB at the most")
    application.quit()


if __name__ == "__main__":
    main()
