"""ARCHITECTURE.md names exactly the rooms there are; source files without tests are a list that only shrinks."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "lecturedesk"
TESTS = ROOT / "tests"
UNTESTED = Path(__file__).with_name("untested.txt")
LONGEST = 2  # protocols, in which nothing runs


def rooms() -> set[str]:
    return {p.name for p in SOURCE.iterdir() if (p / "__init__.py").is_file()}


def test_architecture_names_the_rooms() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^\| `(\w+)/?` \|", text, re.MULTILINE))
    assert named == rooms()


def untested() -> set[str]:
    """Source files beside which, in the mirrored folder, no test file with their name stands."""
    missing = set()
    for path in SOURCE.rglob("*.py"):
        where = path.relative_to(SOURCE)
        if path.name not in {"__init__.py"} and not list(TESTS.glob(f"{where.parent}/test_{path.stem}*.py")):
            missing.add(where.as_posix())
    return missing


def test_untested_files_are_a_list_that_only_shrinks() -> None:
    listed = UNTESTED.read_text(encoding="utf-8").split()
    assert listed == sorted(listed)
    assert len(listed) <= LONGEST
    assert untested() == set(listed), "write a test, or take the file from the list when it has one"
