"""Themes from TOML files: what a file may say becomes what the program uses."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.base.resources import resource
from lecturedesk.slides.contrast import weak_pairs
from lecturedesk.slides.theme import Theme

BUILT_IN = "harbour"
_NAME = re.compile(r"[\w-]+")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_TOP = {"name", "title", "dark", "extends", "colours", "fonts", "font-files", "text", "logo", "footer"}
_TEXT = {"leading": (1.0, 2.0), "baseline": (0.7, 1.3), "title-leading": (1.0, 2.0)}
_DEPTH = 5
_LARGEST = 1024 * 1024  # bytes


@dataclass(slots=True)
class _Reading:
    """A theme file being read: where it is and what was found wrong."""

    path: Path
    problems: list[Problem] = field(default_factory=list)

    def wrong(self, rule: str, what: str, mend: str, level: Level = Level.ERROR, line: int | None = None) -> None:
        self.problems.append(Problem(level, rule, self.path, line, what, mend))


def theme_names() -> tuple[str, ...]:
    """The names of the built-in slide themes, sorted."""
    return tuple(sorted(p.stem for p in resource("themes").glob("*.toml") if not p.stem.startswith("desk-")))


def read_theme(name: str, folder: Path | None = None) -> tuple[Theme, tuple[Problem, ...]]:
    """The theme of this name, or the TOML of this path inside `folder`, and its faults.

    What a file leaves out or gets wrong comes from the theme that it extends, at last from harbour.
    """
    reading = _Reading(_path(name, folder))
    raw = _with_parents(name, folder, reading, _DEPTH)
    theme = _checked(raw, reading)
    for colour, ground, has, needed in weak_pairs(theme.colours):
        reading.wrong(
            "theme-contrast",
            _("{colour} on {ground} has a contrast of {has:.1f} : 1, it needs {needed:g} : 1.").format(
                colour=colour, ground=ground, has=has, needed=needed
            ),
            _("Make one of the two lighter or darker."),
            Level.WARNING,
        )
    return theme, tuple(reading.problems)


def _path(name: str, folder: Path | None) -> Path:
    if name.endswith(".toml"):
        return (folder or Path()) / name.replace("\0", "")
    return resource("themes", f"{name}.toml" if _NAME.fullmatch(name) else "")


def _with_parents(name: str, folder: Path | None, reading: _Reading, depth: int) -> dict[str, Any]:
    raw = _raw(name, folder, reading)
    if name == BUILT_IN:
        return raw
    parent = str(raw.get("extends") or BUILT_IN)
    if depth == 0:
        reading.wrong("theme-extends", _("The themes extend each other in a circle."), _("Take one `extends` away."))
        parent = BUILT_IN
    base = _with_parents(parent, folder, reading, depth - 1)
    merged = {**base, **raw}
    for table in ("colours", "fonts", "text"):
        if isinstance(raw.get(table, {}), Mapping):
            merged[table] = {**base.get(table, {}), **raw.get(table, {})}
        else:
            reading.wrong(
                "theme-table",
                _("`{table}` is not a table.").format(table=table),
                _("Write [{table}] on a line of its own.").format(table=table),
            )
            merged[table] = base.get(table, {})
    return merged


def _raw(name: str, folder: Path | None, reading: _Reading) -> dict[str, Any]:
    path = _path(name, folder)
    if folder and name.endswith(".toml") and not _inside(path, folder):
        reading.wrong(
            "theme-outside",
            _("The theme {name} lies outside the course.").format(name=name),
            _("Copy it into the course folder."),
        )
        return {}
    try:
        raw = tomllib.loads(_text(path)) if path.name.endswith(".toml") else None
    except (FileNotFoundError, NotADirectoryError):
        raw = None
    except (ValueError, OSError, RecursionError) as fault:  # wrong TOML and wrong letters are ValueErrors too
        found = re.search(r"line (\d+)", str(fault))
        line = int(found[1]) if found else None
        what = _("The theme cannot be read: {fault}.").format(fault=fault)
        reading.wrong("theme-syntax", what, _("Mend the TOML at this place."), line=line)
        return {}
    if raw is None:
        known = ", ".join(theme_names())
        reading.wrong(
            "theme-missing",
            _("There is no theme “{name}”.").format(name=name),
            _("Use one of {known}, or a TOML file's path.").format(known=known),
        )
        return {}
    for key in raw.keys() - _TOP:
        reading.wrong(
            "theme-key",
            _("A theme has no `{key}`.").format(key=key),
            _("Use {known}.").format(known=", ".join(sorted(_TOP))),
            Level.WARNING,
        )
    return raw


def _inside(path: Path, folder: Path) -> bool:
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):  # a name with a NUL byte, links in a circle
        return False


def _text(path: Path) -> str:
    if path.exists() and not (path.is_file() and path.stat().st_size <= _LARGEST):
        raise OSError("it is no file, or too large")
    return path.read_text(encoding="utf-8")


def _checked(raw: Mapping[str, Any], reading: _Reading) -> Theme:
    base = tomllib.loads(resource("themes", f"{BUILT_IN}.toml").read_text(encoding="utf-8"))
    colours: dict[str, str] = {}
    for name, value in raw.get("colours", {}).items():
        if isinstance(value, str) and _COLOUR.fullmatch(value):
            colours[name] = value
        else:
            reading.wrong(
                "theme-colour",
                _("`{name} = {value}` is no colour.").format(name=name, value=repr(value)),
                _('Write six hex digits: "#0B2A4A".'),
            )
    logos = _files([raw["logo"]] if raw.get("logo") else [], reading)
    return Theme(
        name=str(raw.get("name", BUILT_IN)),
        title=str(raw.get("title", "")),
        dark=bool(raw.get("dark", False)),
        colours={**base["colours"], **colours},
        fonts={**base["fonts"], **{key: str(value) for key, value in raw.get("fonts", {}).items()}},
        logo=logos[0] if logos else None,
        font_files=_files(raw.get("font-files", []), reading),
        footer=str(raw.get("footer", "")),
        **_measures({**base["text"], **raw.get("text", {})}, base["text"], reading),
    )


def _files(names: Any, reading: _Reading) -> tuple[Path, ...]:
    """The files that a theme names, beside it or below; one that is missing or outside is told and left out."""
    home = reading.path.parent.resolve()
    found: list[Path] = []
    for name in names if isinstance(names, list) else [names]:
        path = home / str(name).replace("\0", "")
        if _inside(path, home) and path.is_file():
            found.append(path.resolve())
        else:
            reading.wrong(
                "theme-file",
                _("The theme has no file “{name}” beside it.").format(name=name),
                _("Copy the file there."),
            )
    return tuple(found)


def _measures(text: Mapping[str, Any], base: Mapping[str, float], reading: _Reading) -> dict[str, float]:
    measures: dict[str, float] = {}
    for key, (least, most) in _TEXT.items():
        value = text.get(key)
        if isinstance(value, int | float) and least <= value <= most:
            measures[key.replace("-", "_")] = float(value)
        else:
            reading.wrong(
                "theme-measure",
                _("`{key} = {value}` is no measure.").format(key=key, value=repr(value)),
                _("Use {least:g} to {most:g}.").format(least=least, most=most),
            )
            measures[key.replace("-", "_")] = base[key]
    return measures
