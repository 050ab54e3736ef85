"""What lies where in a course: its folder, its lectures' files, the description in course.yaml."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.library.home import DESCRIPTION, LECTURES
from lecturedesk.library.identity import is_id
from lecturedesk.library.textfile import read_text
from lecturedesk.lookup.fold import slug
from lecturedesk.markup.data import Marked, load, typed

SIZES = ("16:9", "4:3")
_EDITION = re.compile(r"(.+)\.[a-z]{2,3}(?:-[A-Za-z]{2,4})?")
_LISTS = ("languages", "authors", "lectures")


@dataclass(frozen=True, slots=True)
class Description:
    """What course.yaml says; `lecture_lines` are the lines of the lectures it names."""

    id: str = ""
    title: str = ""
    subtitle: str = ""
    languages: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    licence: str = ""
    edition: str = ""
    facts_checked: str = ""
    theme: str = ""
    size: str = ""
    lectures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Described:
    """A description with its file, its faults, and the line of each lecture that it names."""

    path: Path
    description: Description
    lecture_lines: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def lecture_files(folder: Path) -> list[Path]:
    """The lectures' files of a course folder, by name: lectures/X/lecture.md, another one in X, or lectures/X.md.

    Editions in other languages (lecture.ru.md beside lecture.md) and read-me files are passed over.
    """
    found = []
    for entry in _entries(folder / LECTURES):
        if entry.is_dir():
            files = list(_markdown(entry))
            main = next((path for path in files if path.name == "lecture.md"), None)
            found += [main] if main else files
    found += _markdown(folder / LECTURES)
    return sorted(found, key=lambda path: _key(path, folder))


def folder_name(path: Path) -> str:
    """The name by which a lecture's file is known: its folder's, or its own where the folder holds several."""
    return path.stem if path.parent.name == LECTURES or path.stem != "lecture" else path.parent.name


def _key(path: Path, folder: Path) -> tuple[str, ...]:
    return tuple(part.removesuffix(".md") for part in path.relative_to(folder).parts)


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith((".", "_")))
    except OSError:
        return []


def _markdown(folder: Path) -> Iterator[Path]:
    files = [path for path in _entries(folder) if path.suffix.lower() == ".md" and not path.is_dir()]
    stems = {path.stem for path in files}
    for path in files:
        edition = _EDITION.fullmatch(path.stem)
        if path.stem.lower() != "readme" and not (edition and edition[1] in stems):
            yield path


def read_description(folder: Path) -> Described:
    """The course.yaml of a folder; what is missing or wrong gets a sensible value and is a fault."""
    path = folder / DESCRIPTION
    problems: list[Problem] = []

    def wrong(level: Level, key: str, what: str, mend: str) -> None:
        problems.append(Problem(level, f"course-{key}", path, marked.line((key,)), what, mend))

    if not path.is_file():
        return _undescribed(folder, path)
    text, faults = read_text(path, folder)
    loaded, more = load(text, path)
    marked = _listed(loaded) if loaded and isinstance(loaded.data, Mapping) else Marked({}, {})
    found, misfits = typed(marked, Description, path)
    problems += [*faults, *more, *misfits]
    said = found or Description()
    if said.id and not is_id(said.id):
        wrong(Level.ERROR, "id", _("“{id}” cannot be an id.").format(id=said.id), f"id: {slug(said.id) or 'course'}")
        said = replace(said, id="")
    elif not said.id:
        wrong(Level.WARNING, "id", _("The course has no id."), f"id: {_made(folder)}")
    if not said.title:
        wrong(Level.WARNING, "title", _("The course has no title."), _("Add `title:`."))
    if said.size not in ("", *SIZES):
        wrong(Level.ERROR, "size", _("Slides cannot be “{size}”.").format(size=said.size), _('Write "16:9" or "4:3".'))
        said = replace(said, size="")
    lines = {name: marked.line(("lectures", n)) for n, name in enumerate(said.lectures)}
    return Described(path, _filled(said, folder), lines, tuple(problems))


def _undescribed(folder: Path, path: Path) -> Described:
    if lecture_files(folder):
        what = _("The folder has lectures, but no {name}.").format(name=DESCRIPTION)
        fault = Problem(Level.WARNING, "course-yaml", path, None, what, _("Write one with `id:` and `title:`."))
    elif folder.is_dir():
        what = _("This folder is no course.")
        mend = _("A course has a {name} and lectures in lectures/NAME/lecture.md; a single .md file opens by itself.")
        fault = Problem(Level.ERROR, "no-course", folder, None, what, mend.format(name=DESCRIPTION))
    else:
        fault = Problem(Level.ERROR, "no-course", folder, None, _("There is no such folder."), _("Open another one."))
    return Described(path, _filled(Description(), folder), {}, (fault,))


def _filled(said: Description, folder: Path) -> Description:
    return replace(
        said,
        id=said.id or _made(folder),
        title=said.title or folder.name,
        languages=said.languages or ("en",),
        theme=said.theme or "harbour",
        size=said.size or SIZES[0],
    )


def _made(folder: Path) -> str:
    return slug(folder.name) or "course"


def _listed(marked: Marked) -> Marked:
    """The data with single words where a list belongs made lists, and authors as names."""
    data: dict[str, Any] = dict(marked.data)
    for key in _LISTS:
        if isinstance(data.get(key), str):
            data[key] = [data[key]]
    if isinstance(data.get("authors"), list):
        data["authors"] = [one.get("name", one) if isinstance(one, Mapping) else one for one in data["authors"]]
    return Marked(data, marked.lines)
