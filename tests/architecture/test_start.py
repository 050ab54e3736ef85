"""What is loaded when: the core without Qt, the command line without anything heavy."""

import subprocess
import sys

import pytest

SHOW = "import sys; print(chr(10).join(sorted(sys.modules)))"


def loaded(code: str) -> set[str]:
    """The names of all modules that a fresh interpreter has loaded after running the code."""
    done = subprocess.run([sys.executable, "-c", f"{code}\n{SHOW}"], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "code",
    [
        "import lecturedesk.library.course",
        "import lecturedesk.store.cache",
        "from lecturedesk.cli.main import main; main(['--help'])",
        "from lecturedesk.base.discover import discover; discover('lecturedesk.blocks')",
    ],
)
def test_no_qt_before_it_is_needed(code: str) -> None:
    assert not {name for name in loaded(code) if name.startswith("PySide6")}


def test_a_second_start_loads_no_parser() -> None:
    heavy = {"markdown", "yaml", "msgspec", "pygments", "sqlite3"}
    assert not heavy & loaded("import lecturedesk.store.cache, lecturedesk.slides.compose, lecturedesk.desk.desk")
