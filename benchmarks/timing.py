"""Medians, percentiles and a virtual display for the benchmarks."""

import os
import shutil
import statistics
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager


def median(values: Sequence[float]) -> float:
    """The median of the measurements."""
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which this share (0 to 1) of the measurements lies, by the nearest rank."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(len(ranked) * share))]


@contextmanager
def two_screens() -> Iterator[str]:
    """A virtual X display with two monitors of 1920 x 1080 beside each other; gives the display's name."""
    if not shutil.which("Xvfb"):
        raise SystemExit("The benchmarks need Xvfb: install the packages xvfb and x11-xserver-utils.")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "3840x1080x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            display = ":" + pipe.readline().strip()
        _split(display)
        yield display
    finally:
        server.terminate()
        server.wait()


def _split(display: str) -> None:
    """Tell the display that its one wide screen is two monitors."""
    time.sleep(0.2)
    environment = {**os.environ, "DISPLAY": display}
    for name, place in (("left", "1920/508x1080/286+0+0 screen"), ("right", "1920/508x1080/286+1920+0 none")):
        subprocess.run(["xrandr", "--setmonitor", name, *place.split()], env=environment, check=True, timeout=20)
