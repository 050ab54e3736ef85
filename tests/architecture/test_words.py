"""Every text that a user sees can be translated: no sentence reaches a notice, a fault or the help unmarked."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "lecturedesk"
# Which arguments of a call a user reads, by the name that is called.
READ = {
    "UserError": (0,), "WrongUseError": (0,), "Problem": (4, 5), "problem": (3, 4), "Fault": (1, 2), "warn": (0,),
    "post": (1,), "confirm": (0, 1), "setText": (0,), "setToolTip": (0,), "setWindowTitle": (0,),
    "setPlaceholderText": (0,), "setAccessibleName": (0,), "setAccessibleDescription": (0,), "addButton": (0,),
    "ask_again": (0,), "print": (0,), "wrong": (1, 2, 3), "add": (1, 2),
}  # fmt: skip
READ_BY_NAME = {"what", "mend", "help", "description", "epilog"}
_YAML = re.compile(r"[a-z-]+: [\[{\"']")  # what to write into a file, in no language
TRANSLATES = {"_", "N_", "translated", "counted"}


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def bare(node: ast.AST) -> bool:
    """Whether an expression holds words of its own that go through no translation."""
    if isinstance(node, ast.Call):
        inner = [node.func.value] if isinstance(node.func, ast.Attribute) else []  # "...".format(...)
        return called(node) not in TRANSLATES and any(bare(part) for part in inner)
    if isinstance(node, ast.Constant):
        words = node.value.replace("LectureDesk", "").strip() if isinstance(node.value, str) else ""
        return sum(map(str.isalpha, words)) > 3 and " " in words and not _YAML.match(words)
    if isinstance(node, ast.JoinedStr):
        return any(bare(part) for part in node.values if isinstance(part, ast.Constant))
    if isinstance(node, ast.BinOp | ast.IfExp | ast.BoolOp):
        return any(bare(part) for part in ast.iter_child_nodes(node))
    return False


def unmarked(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        read = [node.args[n] for n in READ.get(called(node), ()) if n < len(node.args)]
        read += [word.value for word in node.keywords if word.arg in READ_BY_NAME]
        yield from (f"{path.relative_to(SOURCE)}:{part.lineno}" for part in read if bare(part))


@pytest.mark.parametrize(
    "room", sorted(path.name for path in SOURCE.iterdir() if path.is_dir() and path.name[0] != "_")
)
def test_every_sentence_for_the_user_is_marked_for_translation(room: str) -> None:
    assert [place for path in sorted((SOURCE / room).rglob("*.py")) for place in unmarked(path)] == []
