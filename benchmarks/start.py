"""From the process's start to the first complete page, against a window that paints one line of text.

Medians of alternating runs on one machine; only their ratio says something.
"""

import compileall
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from timing import median, two_screens

ROOT = Path(__file__).parents[1]
FONT = ROOT / "resources" / "fonts" / "IBMPlexSans-Regular.ttf"
FROZEN = ROOT / "dist" / "lecturedesk" / "lecturedesk"
RUNS = 9


def plain_seconds(environment: dict[str, str]) -> float:
    """From the start of a plain Qt window to its first paint, in seconds."""
    begun = time.time()
    script = str(Path(__file__).with_name("plain_window.py"))
    done = subprocess.run(
        [sys.executable, script, str(FONT)], env=environment, capture_output=True, text=True, check=True
    )
    return float(done.stdout.split()[-1]) - begun


def our_seconds(command: list[str], environment: dict[str, str], rest: float = 0.0) -> float:
    """From the start of our process to the line of its log that says that every pane is filled, in seconds.

    The process is left alone for `rest` seconds more, as a user does who looks at the first page.
    """
    log = Path(environment["LECTUREDESK_HOME"]) / "log" / "lecturedesk.log"
    log.unlink(missing_ok=True)
    begun = time.time()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.time() - begun < 60:
            said = log.read_text(encoding="utf-8") if log.exists() else ""
            if "page complete at " in said:
                time.sleep(rest)
                return float(said.split("page complete at ")[1].split()[0]) - begun
            time.sleep(0.01)
        raise SystemExit(f"{command[0]} did not complete its page within a minute")
    finally:
        process.terminate()
        process.wait()


def main() -> None:
    """Print first start, warm starts and, when it was built, the executable's, as ratios to the plain window."""
    ours = [sys.executable, "-m", "lecturedesk", "present", "transit", "--course", str(ROOT / "content")]
    compileall.compile_dir(str(ROOT / "src"), quiet=1)  # as `make setup` and every installation do
    with two_screens() as display, tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "DISPLAY": display, "LECTUREDESK_HOME": home, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a user's Python keeps compiled modules
        plain_seconds(environment)
        first = our_seconds(ours, environment, rest=6.0)
        # The executable has a home of its own: each keeps the parsed course for itself and drops the other's.
        executable, apart = [str(FROZEN), *ours[3:]], {**environment, "LECTUREDESK_HOME": f"{home}/executable"}
        if FROZEN.exists():
            our_seconds(executable, apart, rest=6.0)
        plain, warm, frozen = [], [], []
        for _ in range(RUNS):
            plain.append(plain_seconds(environment))
            warm.append(our_seconds(ours, environment))
            if FROZEN.exists():
                frozen.append(our_seconds(executable, apart))
    base = median(plain)
    print(f"start: plain window {base * 1000:.0f} ms")
    print(f"start: first ever   {first * 1000:.0f} ms = {first / base:.2f} x plain (goal 4.0)")
    print(f"start: warm         {median(warm) * 1000:.0f} ms = {median(warm) / base:.2f} x plain (goal 2.0)")
    if frozen:
        ratio = median(frozen) / median(warm)
        print(f"start: executable   {median(frozen) * 1000:.0f} ms = {ratio:.2f} x source (goal 1.3)")


if __name__ == "__main__":
    main()
