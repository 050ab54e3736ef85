"""A deck of 1,000 slides beside one of 20: opening from the cache, memory after showing all, the overview."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from timing import median, percentile

os.environ["QT_QPA_PLATFORM"] = "offscreen"
FEW, MANY = 20, 1000
RUNS = 7
_SLIDES = (
    "* {n} seals lock the load and report where it is\n* One guarantee covers the whole route\n  - for each state\n"
    "* The customs office of departure releases the goods\n\n<!--\nSay why slide {n} matters.\n\n[click] And then.\n-->",
    "| State | Days | Cost, USD |\n|---|---|---|\n| Armenia | {n} | 120 |\n| Belarus | 3 | 95.5 |\n| Russia | 5 | 140 |",
    "A paragraph of **some** length about slide {n}, which _explains_ what a navigation seal adds to a guarantee and why "
    "the time at the border grows shorter.\n\n> Borders divide, customs connects.\n> — A director",
    "```python\ndef duty(value: float) -> float:\n    return value * 0.05  # slide {n}\n```\n\nThe rate is five percent.",
    "::: columns\n::: column\n- Before\n- On paper\n:::\n::: column\n- After\n- By message {n}\n:::\n:::",
)


def write_course(folder: Path, count: int) -> Path:
    """A course of one lecture with so many slides of five kinds, a section every eight."""
    slides = ["# A lecture of many slides\n<!-- id: s0 -->\n\nIts subtitle"]
    for n in range(1, count):
        section = "<!-- _class: section -->\n" if n % 8 == 0 else ""
        body = "" if section else _SLIDES[n % len(_SLIDES)].replace("{n}", str(n))
        slides.append(f"## Slide {n} of the lecture\n<!-- id: s{n} -->\n{section}\n{body}")
    lecture = folder / "lectures" / "one" / "lecture.md"
    lecture.parent.mkdir(parents=True)
    (folder / "course.yaml").write_text("id: scale\ntitle: Scale\nlectures: [one]\n", encoding="utf-8")
    lecture.write_text("---\nid: one\ntitle: Scale\n---\n\n" + "\n\n---\n\n".join(slides), encoding="utf-8")
    return folder


def resident_mb() -> float:
    """The memory that this process holds now, in MB; Linux only."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024


def opened(folder: Path) -> None:
    """Be a fresh process: open the course from the cache, show its first slide to an audience, print the seconds."""
    begun = time.perf_counter()
    from lecturedesk.app import Request, build, make_application

    application = make_application()
    program = build(application)
    loaded = time.perf_counter()
    program.follow(Request(path=folder, lecture="one", mode="present"))
    program.main.show()
    for _turn in range(3):
        application.processEvents()
    assert program.audience.slide.painted
    print(f"{time.perf_counter() - begun:.4f} {time.perf_counter() - loaded:.4f}")
    os._exit(0)  # what closing costs is not asked


def shown(folder: Path) -> None:
    """Be a fresh process: show every slide with every step, then the overview; print memory and times."""
    from PySide6.QtWidgets import QApplication

    from lecturedesk.app import Request, build, make_application
    from lecturedesk.desk.action import perform

    application = make_application()
    program = build(application)
    program.follow(Request(path=folder, lecture="one", mode="present"))
    program.main.resize(1920, 1032)
    program.main.show()
    program.audience.slide.resize(1920, 1080)
    desk = program.desk
    taken = 0.0
    for number in range(1, MANY + 1):
        perform(desk, "slide.go", number)
        perform(desk, "slide.next")
        application.processEvents()
        if number == FEW:
            taken = resident_mb()
    print(f"memory {taken:.1f} {resident_mb():.1f}")
    begun = time.perf_counter()
    perform(desk, "overview.toggle")
    application.processEvents()
    print(f"overview {(time.perf_counter() - begun) * 1000:.1f}")
    turns = list(_scrolled(program.main, application))
    print(f"scroll {percentile(turns, 0.5):.1f} {max(turns):.1f}")
    print(f"memory-after-overview {resident_mb():.1f}")
    assert isinstance(application, QApplication)
    os._exit(0)


def _scrolled(window: object, application: object) -> Iterator[float]:
    """Scroll the overview from end to end; the milliseconds of each turn of the event loop."""
    from lecturedesk.windows.main import MainWindow
    from lecturedesk.windows.widgets.slide_list import SlideList

    assert isinstance(window, MainWindow)
    assert window.overlay is not None
    grid = window.overlay.findChild(SlideList)
    assert grid is not None
    bar = grid.verticalScrollBar()
    for step in range(201):
        bar.setValue(bar.maximum() * step // 200)
        begun = time.perf_counter()
        application.processEvents()  # type: ignore[attr-defined]
        yield (time.perf_counter() - begun) * 1000


def run(environment: dict[str, str], *words: str) -> list[list[str]]:
    """What another process of this script prints, line by line in words."""
    command = [sys.executable, __file__, *words]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    return [line.split() for line in done.stdout.splitlines()]


def main() -> None:
    """Print the three comparisons."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "LECTUREDESK_HOME": f"{home}/home"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a user's Python keeps compiled modules
        decks = {count: str(write_course(Path(home) / f"deck{count}", count)) for count in (FEW, MANY)}
        first = {count: float(run(environment, "opened", deck)[0][0]) for count, deck in decks.items()}
        whole: dict[int, list[float]] = {count: [] for count in decks}
        inner: dict[int, list[float]] = {count: [] for count in decks}
        for _run in range(RUNS):
            for count, deck in decks.items():
                both = run(environment, "opened", deck)[0]
                whole[count].append(float(both[0]))
                inner[count].append(float(both[1]))
        print(f"open, first ever: {first[FEW] * 1000:.0f} ms of {FEW} slides, {first[MANY] * 1000:.0f} ms of {MANY}")
        ratio, course = (median(times[MANY]) / median(times[FEW]) for times in (whole, inner))
        print(f"open from the cache, fresh process: {median(whole[FEW]) * 1000:.0f} ms and {median(whole[MANY]) * 1000:.0f}"
              f" ms, ratio {ratio:.2f} (goal 1.5); without the imports {course:.2f}")  # fmt: skip
        said = {words[0]: [float(word) for word in words[1:]] for words in run(environment, "shown", decks[MANY])}
        few, many = said["memory"]
        print(f"memory after {FEW} slides {few:.0f} MB, after all {MANY} {many - few:+.0f} MB (goal +60)")
        print(f"overview of {MANY} slides: shown in {said['overview'][0]:.0f} ms (goal 300); scrolled, a turn of the event "
              f"loop takes {said['scroll'][0]:.1f} ms, at the most {said['scroll'][1]:.1f} ms; memory then "
              f"{said['memory-after-overview'][0] - few:+.0f} MB")  # fmt: skip


if __name__ == "__main__":
    if len(sys.argv) > 2:
        {"opened": opened, "shown": shown}[sys.argv[1]](Path(sys.argv[2]))
    else:
        main()
