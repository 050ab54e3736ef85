"""How one slide is to look by its settings: background colour, header, fitted title."""

import re
from dataclasses import replace
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.course.slide import Backdrop
from lecturedesk.markup.parts import RawSlide

FIT = "fit"
_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_NAMED = {"white": "#FFFFFF", "black": "#000000"}


def written(raw: RawSlide, key: str) -> str:
    """The value of a setting without quotes, or an empty string."""
    return raw.settings.get(key, "").strip().strip("\"'").strip()


def classes_of(raw: RawSlide) -> tuple[str, ...]:
    """The classes of a slide, in order; `fit` for a heading that is to fill its line."""
    named = tuple(re.findall(r"[\w-]+", raw.settings.get("class", "")))
    return (*named, FIT) if raw.settings.get(FIT) else named


def coloured(backdrop: Backdrop, raw: RawSlide, path: Path, problems: list[Problem]) -> Backdrop:
    """The backdrop with the colour of `backgroundColor`; what is no colour of six or three hex digits is a fault."""
    value = written(raw, "backgroundColor")
    colour = _NAMED.get(value.lower(), value)
    if not colour:
        return backdrop
    if not _HEX.fullmatch(colour):
        what = _("“{value}” is no colour.").format(value=value)
        mend = _("Write six hex digits: backgroundColor: #0B2A4A")
        problems.append(Problem(Level.ERROR, "colour", path, raw.setting_line or raw.line, what, mend))
        return backdrop
    digits = colour[1:]
    return replace(backdrop, colour=f"#{digits if len(digits) == 6 else ''.join(d * 2 for d in digits)}")
