"""Ids of slides and lectures: written ones checked, missing ones made from titles."""

import hashlib
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.lookup.fold import slug

_WRITTEN = re.compile(r"[^\s#/:\[\]()<>]+")


@dataclass(frozen=True, slots=True)
class Claim:
    """What a slide or lecture would be called: its written id, if any, else its title, else its text; its line and file."""

    written: str
    title: str
    text: str
    line: int
    path: Path


@dataclass(frozen=True, slots=True)
class Identity:
    """An id and whether it was made because none was written; the other of two equal ones is not `unwritten`."""

    id: str
    unwritten: bool = False


def made_id(title: str, text: str) -> str:
    """The title in lower case, letters and digits of any script and `-`; without one `slide-` and 6 digits of a digest."""
    return slug(title) or f"slide-{hashlib.sha256(text.strip().encode('utf-8', 'replace')).hexdigest()[:6]}"


def free_id(wanted: str, taken: Collection[str]) -> str:
    """The id itself, or with `-2`, `-3` and so on when it is taken."""
    number, name = 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name


def is_id(text: str) -> bool:
    """Whether a text can stand in links as an id."""
    return bool(_WRITTEN.fullmatch(text))


def slide_ids(claims: Sequence[Claim], unwritten: Level = Level.HINT) -> tuple[list[Identity], list[Problem]]:
    """An id for each slide of a lecture and the faults found; a missing one is a fault of level `unwritten`.

    Of two slides with one id the first keeps it. Written ids go before made ones.
    """
    problems: list[Problem] = []
    owners: dict[str, Claim] = {}
    kept: list[str] = []
    for claim in claims:
        name = _written(claim, problems)
        if name and name in owners:
            problems.append(_twice(claim, owners[name]))
            name = ""
        if name:
            owners[name] = claim
        kept.append(name)
    taken = set(owners)
    found: list[Identity] = []
    for claim, name in zip(claims, kept, strict=True):
        if name:
            found.append(Identity(name))
            continue
        made = free_id(made_id(claim.title, claim.text), taken)
        taken.add(made)
        found.append(Identity(made, unwritten=not claim.written))
        if not claim.written:
            what = _("The slide has no id; it is called {id} as long as its title stays.").format(id=made)
            mend = _("Write <!-- id: {id} -->, or let `check --fix` do it.").format(id=made)
            problems.append(Problem(unwritten, "made-id", claim.path, claim.line, what, mend))
    return found, problems


def _written(claim: Claim, problems: list[Problem]) -> str:
    if not claim.written or is_id(claim.written):
        return claim.written
    made = slug(claim.written)
    what = _("“{id}” cannot be an id.").format(id=claim.written)
    problems.append(Problem(Level.ERROR, "slide-id", claim.path, claim.line, what, f"id: {made or 'slide-1'}"))
    return made


def _twice(second: Claim, first: Claim) -> Problem:
    what = _("Two slides have the id {id}: lines {first} and {second}.").format(
        id=second.written, first=first.line, second=second.line
    )
    return Problem(Level.ERROR, "slide-twice", second.path, second.line, what, _("Give the second another id."))
