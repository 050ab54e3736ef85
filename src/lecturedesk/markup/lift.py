"""Fences, containers and displayed formulas lifted out of the prose, a placeholder left where each stood."""

import re
from collections.abc import Callable

from lecturedesk.markup.attributes import Attributes, attributes
from lecturedesk.markup.blanking import blank, without_prefix
from lecturedesk.markup.marks import lifted_mark
from lecturedesk.markup.normal import Row
from lecturedesk.markup.reads import Lifted
from lecturedesk.markup.regions import Kind, Region, scan

MATH = "$$"
CONTAINER = "container:"
FENCE = "fence:"
_NAME = re.compile(r"^[^\s{}]+")
_BRACES = re.compile(r"\{([^{}]*)\}")
_TAGS_ONLY = re.compile(r"^[ \t]*(?:</?[A-Za-z][A-Za-z0-9-]{0,60}(?:[\s/][^<>]*)?>[ \t]*)+$")
_TAG_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")
_SAID = frozenset(("img", "br"))


def lift(text: str, line: int, on_tag: Callable[[str, int], None]) -> tuple[list[Row], list[Lifted]]:
    """The rows of a text that begins on this line of the file, and what was lifted out of it.

    A lifted part's name is "fence:LANGUAGE", "container:NAME" or "$$"; its place is the paragraph `lifted_mark(n)`. Lines
    that hold nothing but HTML tags are blanked, and `on_tag` hears of each.
    """
    lines = text.split("\n")
    regions = scan(lines)
    blank(lines, regions.found)
    for stray in regions.strays:
        lines[stray] = ""
    starts = {region.start: region for region in reversed(regions.found) if region.kind in (Kind.FENCE, Kind.CONTAINER)}
    rows: list[Row] = []
    lifted: list[Lifted] = []
    at = 0
    while at < len(lines):
        region = starts.get(at)
        if region:
            rows.append(Row(region.prefix + lifted_mark(len(lifted)), line + at))
            lifted.append(_lifted(region, lines, line))
            at = max(region.end, at + 1)
            continue
        end = _formula_end(lines, at)
        if end:
            prefix = lines[at][: len(lines[at]) - len(lines[at].lstrip(" \t>"))]
            rows.append(Row(prefix + lifted_mark(len(lifted)), line + at))
            tex = without_prefix("\n".join(lines[at:end]), prefix).strip()
            lifted.append(Lifted(MATH, tex[2:-2].strip(), line + at))
            at = end
            continue
        rows.append(Row(_without_tags(lines[at], line + at, on_tag), line + at))
        at += 1
    return rows, lifted


def _lifted(region: Region, lines: list[str], line: int) -> Lifted:
    last = region.end - 1 if region.closed and region.end - 1 > region.start else region.end
    text = without_prefix("\n".join(lines[region.start + 1 : last]), region.prefix)
    if region.kind is Kind.FENCE:
        name, given, rest = _fence_info(region.info)
        return Lifted(FENCE + name, text, line + region.start, given.classes, given.values, rest)
    name, given, rest = _container_info(region.info)
    return Lifted(CONTAINER + name, text, line + region.start, given.classes, given.values, rest)


def _fence_info(info: str) -> tuple[str, Attributes, str]:
    """The language of a fence, its attributes, and all that follows the language."""
    found = _NAME.match(info)
    name, rest = (found[0], info[found.end() :].strip()) if found else ("", info)
    braces = _BRACES.search(rest)
    given = attributes(braces[1]) if braces else Attributes()
    if not name and given.classes:
        return given.classes[0].lower(), Attributes(given.id, given.classes[1:], given.values), rest
    return name.lower(), given, rest


def _container_info(info: str) -> tuple[str, Attributes, str]:
    """The name of a container, its attributes, and the other words of its line."""
    found = _NAME.match(info)
    name, rest = (found[0], info[found.end() :]) if found else ("", info)
    braces = _BRACES.search(rest)
    given = attributes(braces[1]) if braces else Attributes()
    if not name and given.classes:
        name, given = given.classes[0], Attributes(given.id, given.classes[1:], given.values)
    return name.lower(), given, (_BRACES.sub("", rest, count=1) if braces else rest).strip()


def _formula_end(lines: list[str], at: int) -> int:
    """The line after a formula in `$$` that begins on this line and is all there is on its lines, or 0."""
    first = lines[at].strip(" \t>")
    if not first.startswith("$$"):
        return 0
    if len(first) > 4 and first.endswith("$$"):
        return at + 1 if first.count("$$") == 2 else 0
    if "$$" in first[2:]:
        return 0
    for end in range(at + 1, len(lines)):
        row = lines[end].strip(" \t>")
        if not row:
            return 0
        if "$$" in row:
            return end + 1 if row.endswith("$$") and row.count("$$") == 1 else 0
    return 0


def _without_tags(text: str, line: int, on_tag: Callable[[str, int], None]) -> str:
    """An empty line instead of one that holds only tags without meaning."""
    if "<" not in text or not _TAGS_ONLY.match(text):
        return text
    names = [name.lower() for name in _TAG_NAME.findall(text)]
    if any(name in _SAID for name in names):
        return text
    for name in names:
        on_tag(name, line)
    return ""
