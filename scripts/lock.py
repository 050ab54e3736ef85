"""Write constraints.txt: the newest versions that fit pyproject.toml, of every package that `make setup` installs.

Run it with `make lock`. pip resolves everything anew and installs nothing. What only another system needs
(PyInstaller's and pytest's helpers on Windows and macOS) is asked for by name, so that it is locked too.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FOR_THE_BUILD = ("pip", "hatchling", "editables")
ELSEWHERE = ("colorama", "macholib", "pefile", "pywin32-ctypes")
OURS = "lecturedesk"
HEAD = "# Exact versions of every package that `make setup` installs, for Python 3.11 to 3.13; renewed by `make lock`."


def resolved() -> list[dict[str, Any]]:
    """The metadata of every package that pip would install into an empty environment."""
    wanted = ["--editable", ".[math,author]", "--group", "dev", *FOR_THE_BUILD, *ELSEWHERE]
    options = ["--quiet", "--dry-run", "--ignore-installed", "--report", "-"]
    words = [sys.executable, "-m", "pip", "install", *options, *wanted]
    report = json.loads(subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
    return [package["metadata"] for package in report["install"]]


def locked(packages: Iterable[Mapping[str, Any]]) -> str:
    """The text of the file: one `name==version` a line, names in their normal form and in order."""
    versions = {re.sub(r"[-_.]+", "-", str(one["name"])).lower(): one["version"] for one in packages}
    lines = [f"{name}=={versions[name]}" for name in sorted(versions) if name != OURS]
    return "\n".join([HEAD, *lines]) + "\n"


def main() -> int:
    """Resolve, then write the file; a failure of pip leaves the old one."""
    (ROOT / "constraints.txt").write_text(locked(resolved()), encoding="ascii", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
