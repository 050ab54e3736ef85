"""Faults in content, and the one exception whose text a user sees."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Level(StrEnum):
    """How much a fault matters: an error cannot be shown or linked, a warning the class would notice, a hint helps."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in content: where it is (`line` from 1, or None), what is wrong and how to mend it."""

    level: Level
    rule: str
    path: Path
    line: int | None
    what: str
    mend: str = ""

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else f"{self.path}"
        mend = f" {self.mend}" if self.mend else ""
        return f"{place}: {self.level} [{self.rule}] {self.what}{mend}"


class UserError(Exception):
    """A failure told to the user in one sentence; any other exception is a bug."""


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems sorted by path and line, each once."""
    return tuple(sorted(dict.fromkeys(problems), key=lambda p: (str(p.path), p.line or 0, p.rule, p.what)))
