"""Each third-party library has one door, Qt's parts stand where they belong, painters are opened in few places."""

import ast
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TypeVar

N = TypeVar("N", bound=ast.AST)
SOURCE = Path(__file__).parents[2] / "src" / "lecturedesk"
LIBRARIES = ("markdown", "pygments", "yaml", "msgspec", "platformdirs", "tomli_w", "pymorphy3", "ziamath")
CORE_ONLY = {"desk": {"QtCore"}, "paint": {"QtCore", "QtGui", "QtSvg"}, "export": {"QtCore", "QtGui", "QtSvg"}}


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def nodes(path: Path, kind: type[N]) -> list[N]:
    """All parts of this kind of a file's syntax."""
    return [node for node in ast.walk(tree(path)) if isinstance(node, kind)]


def imports(path: Path) -> set[str]:
    """All modules that a file imports, at any depth, full names."""
    found: set[str] = set()
    for node in ast.walk(tree(path)):
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


def called(node: ast.AST) -> str:
    """The last name of what a call calls."""
    function = node.func if isinstance(node, ast.Call) else None
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def users(name: str) -> set[str]:
    """The files that mention a name."""
    found = set()
    for path in SOURCE.rglob("*.py"):
        for node in nodes(path, ast.AST):
            if name in (getattr(node, "id", ""), getattr(node, "attr", ""), getattr(node, "name", "")):
                found.add(path.relative_to(SOURCE).as_posix())
    return found


def test_painters_are_opened_in_one_place_and_always_closed() -> None:
    """An exception while a QPainter is open on a local image ends the process."""
    opened = 0
    for path in SOURCE.rglob("*.py"):
        where = path.relative_to(SOURCE).as_posix()
        managed = {item.context_expr for node in nodes(path, ast.With) for item in node.items}
        for node in nodes(path, ast.Call):
            assert called(node) != "QPainter" or where == "paint/device.py", f"{where} opens a QPainter by itself"
            if called(node) == "painting":
                assert node in managed, f"{where}:{node.lineno} paints outside of a with statement"
                assert where.startswith(("paint/", "windows/", "export/formats/pdf.py")), where
                opened += 1
    assert opened > 5, "the search finds nothing at all"


def test_parts_of_qt_that_have_one_user_or_none() -> None:
    assert users("QTextBrowser") == {"windows/widgets/rich_text.py"}
    assert users("QSettings") == set(), "what is kept goes into the settings' one TOML file"
    assert users("QPdfWriter") == {"export/formats/pdf.py"}


def test_windows_change_no_state_but_perform_actions() -> None:
    """Widgets read the parts of the desk; what changes them is called by actions only."""
    changing = {
        "presentation": {"open", "replace", "close", "start", "end", "hide", "freeze", "toggle_timer", "go", "jump",
                         "return_from_jump"},
        "view": {"open_page", "show_overlay", "show_term", "fill_screen", "ask_again", "press_digit", "take_number"},
        "preferences": {"set", "keep", "keep_place"},
        "shelf": {"put", "read", "read_again"},
        "pictures": {"use"},
        "notices": {"post"},
    }  # fmt: skip
    wrong = []
    for path in (SOURCE / "windows").rglob("*.py"):
        for node in nodes(path, ast.Call):
            owner = getattr(node.func, "value", None)
            part = (getattr(owner, "attr", "") or getattr(owner, "id", "")).lstrip("_")
            if called(node) in changing.get(part, ()):
                wrong.append(f"{path.relative_to(SOURCE)}:{node.lineno} calls {part}.{called(node)}")
    assert wrong == []


def test_imports_are_absolute() -> None:
    for path in SOURCE.rglob("*.py"):
        assert not any(node.level for node in nodes(path, ast.ImportFrom)), path
