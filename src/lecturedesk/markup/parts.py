"""What a lecture file is cut into, before any of it is read as Markdown."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lecturedesk.base.problem import Problem
from lecturedesk.markup.head import Head


@dataclass(frozen=True, slots=True)
class RawNote:
    """Speaker notes as Markdown: its first line in the file, from 1, and the step it belongs to, 0 on arrival."""

    text: str
    line: int
    step: int = 0
    private: bool = False


@dataclass(frozen=True, slots=True)
class RawSlide:
    """One slide's Markdown; line n of `text`, from 0, is line `line + n` of the file.

    Comments, notes and definitions are blanked. `settings` are all that hold here, keys without `_`. `id`, `minutes` and
    `priority` are as written, or empty; `setting_line` is the line of the comment they stand in, or 0. `heading_id` is
    the `{#id}` of the first heading.
    """

    text: str
    line: int
    settings: Mapping[str, str] = field(default_factory=dict)
    id: str = ""
    minutes: str = ""
    priority: str = ""
    setting_line: int = 0
    heading_id: str = ""
    notes: tuple[RawNote, ...] = ()


@dataclass(frozen=True, slots=True)
class Footnote:
    """The text of a footnote and the file's line that it begins on."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Definitions:
    """Link targets (address, title) and footnotes of a whole file, by label in lower case."""

    links: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    footnotes: Mapping[str, Footnote] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SplitFile:
    """A lecture file in its parts; `head_line` is the head's first line of YAML, 0 when there is none."""

    path: Path
    head: Head
    head_line: int
    slides: tuple[RawSlide, ...]
    definitions: Definitions
    problems: tuple[Problem, ...]
