"""What a slide's settings mean: minutes, priority, layout, section; a lecture's time shared among its slides."""

import re
from collections.abc import Sequence
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.block import Block
from lecturedesk.course.slide import Backdrop
from lecturedesk.library.closest import meant
from lecturedesk.markup.head import Head
from lecturedesk.markup.parts import RawSlide
from lecturedesk.slides.template import template_names

PRIORITIES = ("must", "should", "could")
_MINUTES = re.compile(r"\d+(?:[.,]\d+)?")
_SLACK = 0.5  # minutes by which a plan may differ from the lecture's without a word
_OPENING_PARAGRAPHS = 2


def shared_minutes(slides: Sequence[RawSlide], head: Head, path: Path) -> tuple[float, list[float], list[Problem]]:
    """The lecture's minutes, those of each slide, and the faults; slides without their own share what is left equally."""
    problems: list[Problem] = []
    own = [_minutes(raw, path, problems) for raw in slides]
    given = sum(minutes for minutes in own if minutes is not None)
    open_slides = own.count(None)
    whole = given if head.minutes is None else head.minutes
    left = whole - given
    share = max(0.0, left) / open_slides if open_slides else 0.0
    if head.minutes is not None and slides and (left < -_SLACK or (not open_slides and abs(left) > _SLACK)):
        what = _("The slides take {slides} minutes, the lecture has {lecture}.").format(
            slides=f"{given:g}", lecture=f"{whole:g}"
        )
        problems.append(Problem(Level.HINT, "minutes", path, head.lines.get("minutes"), what, _("Change one of them.")))
    return whole, [share if minutes is None else minutes for minutes in own], problems


def _minutes(raw: RawSlide, path: Path, problems: list[Problem]) -> float | None:
    if not raw.minutes:
        return None
    if _MINUTES.fullmatch(raw.minutes.strip()):
        return float(raw.minutes.strip().replace(",", "."))
    what = _("“{minutes}” is no number of minutes.").format(minutes=raw.minutes)
    problems.append(Problem(Level.ERROR, "minutes", path, raw.setting_line or raw.line, what, _("Write minutes: 2.5")))
    return None


def priority(raw: RawSlide, path: Path, problems: list[Problem]) -> str:
    """must, should or could; should when it is not written or wrong."""
    if not raw.priority or raw.priority in PRIORITIES:
        return raw.priority or "should"
    what = _("A priority cannot be “{priority}”.").format(priority=raw.priority)
    mend = meant(raw.priority, PRIORITIES) or _("Write must, should or could.")
    problems.append(Problem(Level.ERROR, "priority", path, raw.setting_line or raw.line, what, mend))
    return "should"


def layout(classes: Sequence[str], level: int, blocks: Sequence[Block], backdrop: Backdrop, *, first: bool) -> str:
    """The name of the slide's template: its class, else by what it holds."""
    named = next((name for name in classes if name in template_names()), "")
    if named:
        return named
    if backdrop.image is not None:
        return "halves" if backdrop.side else "picture"
    short = len(blocks) <= _OPENING_PARAGRAPHS and all(isinstance(block, Paragraph) for block in blocks)
    return "opening" if first and level == 1 and short else "content"
