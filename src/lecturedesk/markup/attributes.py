"""The attributes in braces: `{#id .class key=value key="v w"}`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_PART = re.compile(
    r"""\#(?P<id>[^\s{}"'=]+) | \.(?P<class>[^\s{}"'=.]+)
    | (?P<key>[\w:-]+)=(?: "(?P<double>[^"]*)" | '(?P<single>[^']*)' | (?P<plain>[^\s{}"']*) )""",
    re.VERBOSE,
)
_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Attributes:
    """An id (or an empty string), classes in order, and named values."""

    id: str = ""
    classes: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.id or self.classes or self.values)


def attributes(text: str) -> Attributes:
    """The attributes that a text between braces holds; words that are none are passed over."""
    identifier, classes, values = "", [], {}
    for part in _PART.finditer(text[:_LONGEST]):
        if part["id"]:
            identifier = part["id"]
        elif part["class"]:
            classes.append(part["class"])
        else:
            values[part["key"]] = part["double"] or part["single"] or part["plain"] or ""
    return Attributes(identifier, tuple(classes), values)


def is_attributes(text: str) -> bool:
    """Whether a text between braces holds attributes and nothing else."""
    return bool(text.strip()) and len(text) <= _LONGEST and not _PART.sub("", text.removeprefix(":")).strip()
