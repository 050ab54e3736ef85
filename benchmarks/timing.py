"""Medians, percentiles and a virtual display for the benchmarks."""

import os
import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path


def median(values: Sequence[float]) -> float:
    """The median of the measurements."""
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which this share (0 to 1) of the measurements lies, by the nearest rank."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(len(ranked) * share))]


@contextmanager
def two_screens() -> Iterator[str]:
    """A virtual X display with two outputs of 1920 x 1080 beside each other; gives the display's name."""
    if not shutil.which("Xorg") or not shutil.which("xrandr"):
        raise SystemExit("The benchmarks need xserver-xorg-core, xserver-xorg-video-dummy and x11-xserver-utils.")
    read, write = os.pipe()
    settings = str(Path(__file__).with_name("two-screens.conf"))
    with tempfile.TemporaryDirectory() as folder:
        command = ["Xorg", "-displayfd", str(write), "-config", settings, "-logfile", f"{folder}/log", "-noreset"]
        server = subprocess.Popen([*command, "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            with os.fdopen(read) as pipe:
                display = ":" + pipe.readline().strip()
            _add_output(display)
            yield display
        finally:
            server.terminate()
            server.wait()


def _add_output(display: str) -> None:
    """Plug in the second screen."""
    environment = {**os.environ, "DISPLAY": display}
    for words in ("--addmode DUMMY1 1920x1080", "--output DUMMY1 --mode 1920x1080 --right-of DUMMY0"):
        subprocess.run(["xrandr", *words.split()], env=environment, check=True, timeout=20)
