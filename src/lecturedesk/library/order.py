"""The lectures of a course in order, each with its id and number."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.library.closest import meant
from lecturedesk.library.folder import Described, folder_name
from lecturedesk.library.identity import free_id, is_id, made_id
from lecturedesk.library.lecture import title_of
from lecturedesk.lookup.fold import slug
from lecturedesk.markup.parts import SplitFile


@dataclass(frozen=True, slots=True)
class Placed:
    """A lecture's file with the id it opens under and its number in the course's order, from 1."""

    file: SplitFile
    text: str
    id: str = ""
    number: int = 0


def in_order(
    files: Sequence[Placed], described: Described, unwritten: Level
) -> tuple[tuple[Placed, ...], list[Problem]]:
    """The lectures as course.yaml names them, then the others by folder, and what is wrong with names and ids.

    A lecture that is named but not written yet keeps its number.
    """
    problems: list[Problem] = []
    waiting = [replace(one, id=_own_id(one, unwritten, problems)) for one in files]
    placed: list[Placed] = []
    missing: list[str] = []
    number = 0
    for name in dict.fromkeys(described.description.lectures):
        number += 1
        found = _named(name, waiting)
        if found is None:
            missing.append(name)
            continue
        waiting.remove(found)
        placed.append(_claimed(replace(found, number=number), placed, problems))
    problems += [_unwritten(name, waiting, described) for name in missing]
    for other in waiting:
        number += 1
        if described.description.lectures:
            problems.append(_unnamed(other, described))
        placed.append(_claimed(replace(other, number=number), placed, problems))
    return tuple(placed), problems


def _own_id(one: Placed, unwritten: Level, problems: list[Problem]) -> str:
    written, path = one.file.head.id, one.file.path
    line = one.file.head.lines.get("id", 1)
    if written and is_id(written):
        return written
    made = slug(written or title_of(one.file)) or made_id("", folder_name(path)).replace("slide", "lecture")
    if written:
        what = _("“{id}” cannot be an id.").format(id=written)
        problems.append(Problem(Level.ERROR, "lecture-id", path, line, what, f"id: {made}"))
    else:
        what = _("The lecture has no id; it is called {id} as long as its title stays.").format(id=made)
        mend = _("Write `id: {id}` in its head, or let `check --fix` do it.").format(id=made)
        problems.append(Problem(unwritten, "made-id", path, 1, what, mend))
    return made


def _named(name: str, waiting: Sequence[Placed]) -> Placed | None:
    by_id = next((one for one in waiting if one.id == name), None)
    return by_id or next((one for one in waiting if folder_name(one.file.path) == name), None)


def _claimed(one: Placed, before: Sequence[Placed], problems: list[Problem]) -> Placed:
    """The lecture under its own id, or under its folder's name when a lecture before it has that id."""
    taken = {other.id: other for other in before}
    if one.id not in taken:
        return one
    first = taken[one.id].file.path
    name = free_id(slug(folder_name(one.file.path)) or one.id, taken)
    what = _("Two lectures have the id {id}: {first} and {second}; this one opens as {name}.").format(
        id=one.id, first=_shown(first), second=_shown(one.file.path), name=name
    )
    line = one.file.head.lines.get("id", 1)
    mend = _("Give it another id.")
    problems.append(Problem(Level.ERROR, "lecture-twice", one.file.path, line, what, mend))
    return replace(one, id=name)


def _shown(path: object) -> str:
    return "/".join(getattr(path, "parts", ())[-2:])


def _unwritten(name: str, waiting: Sequence[Placed], described: Described) -> Problem:
    """A named lecture that is not there: an error when an unnamed one lies there, which it may mean, else to be written."""
    line = described.lecture_lines.get(name)
    what = _("course.yaml names a lecture {id}, which is not there.").format(id=name)
    if waiting:
        ids = [one.id for one in waiting]
        mend = meant(name, ids) or _("Not named are: {ids}.").format(ids=", ".join(ids))
        return Problem(Level.ERROR, "lecture-missing", described.path, line, what, mend)
    mend = _("Write it, or take it out of the list.")
    return Problem(Level.HINT, "lecture-unwritten", described.path, line, what, mend)


def _unnamed(one: Placed, described: Described) -> Problem:
    what = _("The lecture {id} ({file}) is not named in course.yaml.").format(id=one.id, file=_shown(one.file.path))
    mend = _("Add it to `lectures:`; until then it comes last.")
    return Problem(Level.HINT, "lecture-unnamed", described.path, None, what, mend)
