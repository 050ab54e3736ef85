"""Who made the pictures of a lecture: images/CREDITS.yaml."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from lecturedesk.base.i18n import N_, _, translated
from lecturedesk.base.problem import Level, Problem
from lecturedesk.course.course import Course
from lecturedesk.course.slide import Slide
from lecturedesk.library.pictures import pictures, slide_pictures
from lecturedesk.library.textfile import read_text
from lecturedesk.markup.data import Marked, load

CREDITS = "CREDITS.yaml"
_PICTURE = N_("Picture: {credit}")
_ASKED = ("author", "licence", "source")


def credit_faults(course: Course) -> Iterator[Problem]:
    """A warning for each picture of a course folder without author, licence or source in the nearest CREDITS.yaml."""
    shown: dict[Path, tuple[Path, int]] = {}
    for lecture in course.lectures if course.path.is_dir() else ():
        for picture, line in pictures(lecture):
            shown.setdefault(picture, (lecture.path, line))
    files: dict[Path, Marked | None] = {}
    for picture, (path, line) in shown.items():
        file = _credit_file(picture, course.path)
        if file not in files:
            files[file], faults = _read(file, course.path)
            yield from faults
        yield from _faults(picture, file, files[file], Problem(Level.WARNING, "credits", path, line, ""))


def with_credits(slide: Slide, root: Path, language: str) -> Slide:
    """The slide with the authors and licences of its pictures at the end of its footer."""
    if not root.is_dir():
        return slide
    names = dict.fromkeys(_credit(picture, root) for picture, _line in slide_pictures(slide))
    credit = " · ".join(name for name in names if name)
    if not credit:
        return slide
    words = translated(_PICTURE, language).replace("{credit}", credit)
    footer = " · ".join(part for part in (slide.frame.footer, words) if part)
    return replace(slide, frame=replace(slide.frame, footer=footer))


def _credit(picture: Path, root: Path) -> str:
    """Author and licence of a picture as they are written, or an empty string."""
    file = _credit_file(picture, root)
    marked, _problems = _read(file, root)
    entry = _entry(picture, file, marked)
    if not isinstance(entry, Mapping):
        return ""
    return ", ".join(str(entry[key]) for key in ("author", "licence") if entry.get(key))


def _credit_file(picture: Path, root: Path) -> Path:
    """The CREDITS.yaml beside a picture, or in the nearest folder around it inside the course."""
    folders = [folder for folder in picture.parents if folder.is_relative_to(root)]
    found = next((folder / CREDITS for folder in folders if (folder / CREDITS).is_file()), None)
    return found or picture.parent / CREDITS


def _faults(picture: Path, file: Path, marked: Marked | None, place: Problem) -> Iterator[Problem]:
    entry = _entry(picture, file, marked)
    if marked is None or not isinstance(entry, Mapping):
        what = _("The picture {name} has no author, licence and source.").format(name=picture.name)
        mend = _("Name it in {file}.").format(file=f"{file.parent.name}/{CREDITS}")
        yield replace(place, what=what, mend=mend)
        return
    missing = [key for key in _ASKED if not str(entry.get(key) or "").strip()]
    if missing:
        what = _("The picture {name} lacks: {keys}.").format(name=picture.name, keys=", ".join(missing))
        yield replace(
            place,
            path=file,
            line=marked.line((_name(picture, file, marked),)),
            what=what,
            mend=_("Add what is missing."),
        )


def _name(picture: Path, file: Path, marked: Marked) -> str:
    """What the file calls the picture: its name, or its path from the file's folder; empty when it is not in it."""
    names = (picture.name, picture.relative_to(file.parent).as_posix())
    return next((name for name in names if name in marked.data), "")


def _entry(picture: Path, file: Path, marked: Marked | None) -> object:
    name = _name(picture, file, marked) if marked else ""
    return marked.data[name] if marked and name else None


def _read(path: Path, root: Path) -> tuple[Marked | None, list[Problem]]:
    if not path.is_file():
        return None, []
    text, problems = read_text(path, root)
    marked, more = load(text, path)
    problems += more
    if marked is None or isinstance(marked.data, Mapping):
        return marked, problems
    what = _("The credits are not a list of pictures by name.")
    mend = _("Write the picture's name with a colon, and below it author, licence and source.")
    return None, [*problems, Problem(Level.ERROR, "credits", path, 1, what, mend)]
