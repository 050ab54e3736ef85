"""`lecturedesk glossary forms`: Russian forms written into a glossary file, every other line left as it is."""

import re
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import UserError
from lecturedesk.library.russian import forms
from lecturedesk.library.writing import replace_file
from lecturedesk.markup.data import Marked, load

_WIDTH = 120
_QUOTED = re.compile(r"[,\[\]{}:#\"'&*!|>%@`\\]|^[-?]")


def write_forms(path: Path) -> int:
    """Write `forms:` for each concept of a glossary file that has a Russian term and no forms; returns how many.

    The author's own forms, comments and order stay. Raises UserError without pymorphy3, for a file that is no sound UTF-8
    YAML list, and when it cannot be written.
    """
    text, end = _read(path)
    marked, problems = load(text, path)
    if problems or marked is None or not isinstance(marked.data, list):
        raise UserError(_("{path} has faults; `lecturedesk check` names them.").format(path=path))
    lines = text.split("\n")
    wanted = _wanted(marked.data)
    for index, found in sorted(wanted.items(), reverse=True):
        _insert(lines, marked, index, found)
    if wanted:
        new = "\n".join(lines)
        _verify(path, new, marked.data, wanted)
        replace_file(path, new.replace("\n", end).encode("utf-8"))
    return len(wanted)


def _read(path: Path) -> tuple[str, str]:
    try:
        text = path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(_("{path} cannot be read as UTF-8 text.").format(path=path)) from error
    return text.replace("\r\n", "\n"), "\r\n" if "\r\n" in text else "\n"


def _wanted(data: list[Any]) -> dict[int, tuple[str, ...]]:
    """The forms to write, by the concept's place in the file."""
    wanted = {}
    for index, concept in enumerate(data):
        russian = concept.get("ru") if isinstance(concept, Mapping) else None
        words = _words(russian)
        if words:
            found = dict.fromkeys(form for word in words for form in forms(word) if form not in words)
            if found:
                wanted[index] = tuple(found)
    return wanted


def _words(russian: Any) -> tuple[str, ...]:
    if isinstance(russian, str):
        return (russian,)
    if not isinstance(russian, Mapping) or "forms" in russian or not isinstance(russian.get("term"), str):
        return ()
    synonyms = russian.get("synonyms")
    more = [synonyms] if isinstance(synonyms, str) else synonyms if isinstance(synonyms, list) else []
    return (" ".join(russian["term"].split()), *(word for word in more if isinstance(word, str)))


def _insert(lines: list[str], marked: Marked, index: int, found: tuple[str, ...]) -> None:
    russian = marked.data[index]["ru"]
    if isinstance(russian, str):
        at = marked.line((index, "ru")) - 1
        lines[at] = re.sub(r"\bru:\s*(.*?)\s*$", lambda m: f"ru: {{term: {m[1]}, forms: {_flow(found)}}}", lines[at])
        return
    at = marked.line((index, "ru", "term")) - 1
    block = re.match(r"(\s+)term:", lines[at])
    if not block:
        lines[at] = lines[at].replace("term:", f"forms: {_flow(found)}, term:", 1)
        return
    indent = block[1]
    last = at
    for number in range(at + 1, len(lines)):
        line = lines[number]
        if line.strip() and not line.startswith(indent):
            break
        if line.startswith(indent) and not line.lstrip().startswith("#"):
            last = number
    lines[last + 1 : last + 1] = textwrap.wrap(
        f"forms: {_flow(found)}", _WIDTH, initial_indent=indent, subsequent_indent=indent + "  ",
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


def _flow(found: tuple[str, ...]) -> str:
    return f"[{', '.join(_scalar(form) for form in found)}]"


def _scalar(form: str) -> str:
    escaped = form.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"' if _QUOTED.search(form) else form


def _verify(path: Path, new: str, before: list[Any], wanted: dict[int, tuple[str, ...]]) -> None:
    """See that the written file says what it said, and the forms."""
    marked, problems = load(new, path)
    expected = [_with_forms(concept, wanted.get(index)) for index, concept in enumerate(before)]
    if problems or marked is None or marked.data != expected:
        raise UserError(_("{path} is laid out in a way that forms cannot be written into.").format(path=path))


def _with_forms(concept: Any, found: tuple[str, ...] | None) -> Any:
    if not found:
        return concept
    russian = concept["ru"] if isinstance(concept["ru"], Mapping) else {"term": concept["ru"]}
    return {**concept, "ru": {**russian, "forms": list(found)}}
