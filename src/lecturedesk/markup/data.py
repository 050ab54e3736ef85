"""The door of PyYAML and msgspec: YAML text to typed data, every fault with its line."""

import dataclasses
import difflib
import re
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml

from lecturedesk.base.i18n import N_, _
from lecturedesk.base.problem import Level, Problem

T = TypeVar("T")
Place = tuple[str | int, ...]
_MOST_FAULTS = 100
_DEEPEST = 40
_LONGEST_LINE = 10_000
_VALUE = re.compile(r"^(\s*(?:(?:- +)+|(?=[^\s-]))(?:[^\s:#'\"\[\]{}][^:#'\"\[\]{}]*:[ \t]+|(?<=- )))(\S.*?)\s*$")
_QUOTES = N_("Put the value in quotes.")
_STARTS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Marked:
    """Data of strings, lists and dicts, and the file's line of each value by its path of keys and indices."""

    data: Any
    lines: Mapping[Place, int]

    def line(self, place: Place) -> int:
        """The line of the value at this path, or of the nearest one around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


class _YamlFaultError(Exception):
    """A fault of the YAML at a line of the text, from 0."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(what)
        self.line = line


def load(text: str, path: Path, first_line: int = 1) -> tuple[Marked | None, list[Problem]]:
    """YAML as marked data, every scalar a string; a line that is no YAML is a Problem and the rest still counts.

    A value that only lacks quotes (a colon, `[@`) counts as it is written. None when the text holds nothing.
    """
    problems: list[Problem] = []
    lines = text.split("\n")
    mended: set[int] = set()
    for _attempt in range(_MOST_FAULTS):
        builder = _Builder(path, first_line)
        try:
            data = builder.build(_compose("\n".join(lines)))
        except _YamlFaultError as fault:
            at, again = _mend(lines, min(fault.line, len(lines) - 1), mended)
            what = _("This is not YAML: ") + str(fault)
            if not again:
                problems.append(Problem(Level.ERROR, "yaml", path, first_line + at, what, _(_QUOTES)))
            if not any(line.strip() for line in lines):
                return None, problems
            continue
        return (None if data is None else Marked(data, builder.lines)), problems + builder.problems
    return None, problems


def _compose(text: str) -> yaml.Node | None:
    opened = 0
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            opened += isinstance(event, _STARTS) - isinstance(event, _ENDS)
            if isinstance(event, yaml.AliasEvent) or opened > _DEEPEST:
                deep = opened > _DEEPEST
                what = _("it is nested too deeply") if deep else _("an alias (*) is not allowed")
                raise _YamlFaultError(event.start_mark.line if event.start_mark else 0, what)
        return yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        if error.context == "while scanning a simple key":  # the line before is the one without a colon
            mark = error.context_mark or mark
        what = error.problem or error.context or str(error)
        raise _YamlFaultError(mark.line if mark else 0, what) from None
    except yaml.reader.ReaderError as error:
        raise _YamlFaultError(text.count("\n", 0, error.position), error.reason) from None


def _mend(lines: list[str], at: int, mended: set[int]) -> tuple[int, bool]:
    """Quote the value of the faulty line, or blank the line; return the line, from 0, and whether it was quoted before."""
    while at > 0 and not lines[at].strip():
        at -= 1
    again = at in mended
    match = None if again or len(lines[at]) > _LONGEST_LINE else _VALUE.match(lines[at])
    mended.add(at)
    if match:
        value = match[2].replace("'", "''")
        lines[at] = f"{match[1]}'{value}'"
    elif lines[at].strip():
        lines[at] = ""
    else:  # nothing is left here: the fault is of the text as a whole
        lines[:] = [""] * len(lines)
    return at, again


class _Builder:
    """Builds plain data from YAML nodes and notes the line of each."""

    def __init__(self, path: Path, first_line: int) -> None:
        self.path = path
        self.first_line = first_line
        self.lines: dict[Place, int] = {}
        self.problems: list[Problem] = []

    def build(self, node: Any, place: Place = ()) -> Any:
        """The data of a node; an empty value is None."""
        if node is None:
            return None
        line = node.start_mark.line + self.first_line
        self.lines.setdefault(place, line)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, place)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item, (*place, index)) for index, item in enumerate(node.value)]
        return None if node.value == "" and not node.style else node.value

    def _mapping(self, node: Any, place: Place) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value if isinstance(key_node, yaml.ScalarNode) else str(self.build(key_node))
            line = key_node.start_mark.line + self.first_line
            if key in data:
                what = _("“{key}” is written twice; the first counts.").format(key=key)
                self.problems.append(Problem(Level.WARNING, "key-twice", self.path, line, what))
                continue
            self.lines[(*place, key)] = line
            data[key] = self.build(value_node, (*place, key))
        return data


def typed(marked: Marked, kind: type[T], path: Path) -> tuple[T | None, list[Problem]]:
    """The data as an object of `kind` (a dataclass, a list or dict of them), and its faults.

    A key `a-b` fills the field `a_b`; an unknown key is a Problem that names the closest; a value of the wrong kind is a
    Problem and dropped, and so is a dataclass that lacks a required field. A field `line` gets the file's line.
    """
    fitting = _Fitting(marked, path)
    data = fitting.fitted(marked.data, kind, ())
    for _attempt in range(_MOST_FAULTS):
        try:
            return msgspec.convert(data, kind, strict=False), fitting.problems
        except msgspec.ValidationError as error:
            what, shown = _reason(str(error))
            fitting.misfit(what, fitting.place(data, shown))
            if not fitting.drop(data, shown):
                break
    return None, fitting.problems


def _reason(message: str) -> tuple[str, Place]:
    """What msgspec says is wrong, and the path of the value that it names."""
    what, _sep, shown = message.partition(" - at `")
    steps: list[str | int] = []
    for name, index in re.findall(r"\.([^.\[\]`]+)|\[(\d+|\.\.\.)\]", shown.rstrip("`")):
        steps.append(name or (int(index) if index.isdigit() else index))
    return what, tuple(steps)


class _Fitting:
    """Marked data while it is made to fit a type."""

    def __init__(self, marked: Marked, path: Path) -> None:
        self.marked = marked
        self.path = path
        self.problems: list[Problem] = []
        self.places: dict[int, list[Any]] = {}  # a list's items as the file counts them, by the list's identity

    def misfit(self, what: str, place: Place) -> None:
        """Note a value that does not fit."""
        name = ".".join(str(step) for step in place)
        mend = _(_QUOTES) if "`object`" in what or "`array`" in what else ""
        said = f"{name}: {what}" if name else what
        self.problems.append(Problem(Level.ERROR, "value", self.path, self.marked.line(place), said, mend))

    def place(self, data: Any, shown: Place) -> Place:
        """The path of a value as the file writes it."""
        place: Place = ()
        for step in shown:
            known = self.places.get(id(data))
            own = known[step] if known and isinstance(step, int) and step < len(known) else step
            hyphened = (*place, str(own).replace("_", "-"))
            place = (
                hyphened if (*place, own) not in self.marked.lines and hyphened in self.marked.lines else (*place, own)
            )
            data = _within(data, step)
        return place

    def drop(self, data: Any, shown: Place) -> bool:
        """Take the value at this path, or the nearest one around it, out of the data."""
        around: list[tuple[Any, Any]] = []
        for step in shown:
            around.append((data, step))
            data = _within(data, step)
        for holder, step in reversed(around):
            if isinstance(holder, dict) and step in holder:
                del holder[step]
                return True
            if isinstance(holder, list) and isinstance(step, int) and step < len(holder):
                del holder[step]
                del self.places[id(holder)][step]
                return True
            if isinstance(holder, dict) and step == "..." and holder:  # msgspec does not say which of the values it is
                holder.clear()
                return True
        return False

    def fitted(self, data: Any, kind: Any, place: Place) -> Any:
        """A copy of the data with field names for keys, without empty values, unknown keys noted and left out."""
        kind = _one_of(kind)
        if isinstance(data, dict) and dataclasses.is_dataclass(kind):
            return self._fields(data, kind, place)
        arguments = typing.get_args(kind)
        if isinstance(data, dict):
            inner = arguments[1] if len(arguments) == 2 else Any
            pairs = ((key, value) for key, value in data.items() if value is not None)
            return {key: self.fitted(value, inner, (*place, key)) for key, value in pairs}
        if isinstance(data, list):
            inner = arguments[0] if arguments else Any
            kept = [index for index, item in enumerate(data) if item is not None]
            items = [self.fitted(data[index], inner, (*place, index)) for index in kept]
            self.places[id(items)] = kept
            return items
        return data

    def _fields(self, data: dict[str, Any], kind: Any, place: Place) -> dict[str, Any]:
        hints = typing.get_type_hints(kind)
        names = {field.name.replace("_", "-"): field.name for field in dataclasses.fields(kind) if field.name != "line"}
        fitted: dict[str, Any] = {"line": self.marked.line(place)} if "line" in hints else {}
        for key, value in data.items():
            here = (*place, key)
            name = names.get(key.replace("_", "-"))
            if name is None:
                self.problems.append(_unknown(key, list(names), self.marked.line(here), self.path))
            elif value is not None:
                fitted[name] = self.fitted(value, hints[name], here)
        return fitted


def _within(data: Any, step: Any) -> Any:
    try:
        return data[step]
    except (KeyError, IndexError, TypeError):
        return None


def _one_of(kind: Any) -> Any:
    """The part of a union that has structure."""
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        parts = [part for part in typing.get_args(kind) if part is not type(None)]
        return next((part for part in parts if dataclasses.is_dataclass(part) or typing.get_args(part)), parts[0])
    return kind


def _unknown(key: str, known: list[str], line: int, path: Path) -> Problem:
    close = difflib.get_close_matches(key, known, 1)
    mend = _("Did you mean “{key}”?").format(key=close[0]) if close else ""
    return Problem(Level.WARNING, "unknown-key", path, line, _("Nothing here is called “{key}”.").format(key=key), mend)
