"""Each third-party library has one door, Qt's parts stand where they belong, painters are opened in few places."""

import ast
from collections import defaultdict
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "lecturedesk"
LIBRARIES = ("markdown", "pygments", "yaml", "msgspec", "platformdirs", "tomli_w", "pymorphy3", "ziamath")
CORE_ONLY = {"desk": {"QtCore"}, "paint": {"QtCore", "QtGui", "QtSvg"}, "export": {"QtCore", "QtGui", "QtSvg"}}


def imports(path: Path) -> set[str]:
    """All modules that a file imports, at any depth, full names."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def test_each_library_has_one_door() -> None:
    doors: dict[str, set[str]] = defaultdict(set)
    for path in SOURCE.rglob("*.py"):
        for name in imports(path):
            if name.split(".")[0] in LIBRARIES:
                doors[name.split(".")[0]].add(str(path.relative_to(SOURCE)))
    assert doors["markdown"], "the search finds nothing at all"
    assert {name: files for name, files in doors.items() if len(files) > 1} == {}


def test_rooms_use_their_part_of_qt() -> None:
    for room, allowed in CORE_ONLY.items():
        for path in (SOURCE / room).rglob("*.py"):
            parts = {n.split(".")[1] for n in imports(path) if n.startswith("PySide6.") and n.count(".") >= 1}
            assert parts <= allowed, f"{path.relative_to(SOURCE)} uses {parts - allowed}"


def test_painters_are_opened_in_few_places() -> None:
    for path in SOURCE.rglob("*.py"):
        where = path.relative_to(SOURCE).as_posix()
        calls = [
            node
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QPainter"
        ]
        assert not calls or where == "paint/device.py", f"{where} opens a QPainter by itself"


def test_imports_are_absolute() -> None:
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.ImportFrom) and node.level), path
