"""Who made the pictures of a lecture: images/CREDITS.yaml."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.course.course import Course, Lecture
from lecturedesk.library.textfile import read_text
from lecturedesk.library.where import body_blocks
from lecturedesk.markup.data import Marked, load

CREDITS = "CREDITS.yaml"
_ASKED = ("author", "licence", "source")


def credit_faults(course: Course) -> Iterator[Problem]:
    """A warning for each picture of a course without author, licence or source in the CREDITS.yaml beside it."""
    pictures: dict[Path, tuple[Path, int]] = {}
    for lecture in course.lectures:
        for picture, line in _pictures(lecture):
            pictures.setdefault(picture, (lecture.path, line))
    files: dict[Path, Marked | None] = {}
    for picture, (path, line) in pictures.items():
        credit_file = picture.parent / CREDITS
        if credit_file not in files:
            files[credit_file], faults = _read(credit_file)
            yield from faults
        marked = files[credit_file]
        entry = marked.data.get(picture.name) if marked else None
        if not isinstance(entry, Mapping):
            what = _("The picture {name} has no author, licence and source.").format(name=picture.name)
            mend = _("Name it in {file}.").format(file=f"{picture.parent.name}/{CREDITS}")
            yield Problem(Level.WARNING, "credits", path, line, what, mend)
            continue
        missing = [key for key in _ASKED if not str(entry.get(key) or "").strip()]
        if missing and marked:
            what = _("The picture {name} lacks: {keys}.").format(name=picture.name, keys=", ".join(missing))
            mend = _("Add what is missing.")
            yield Problem(Level.WARNING, "credits", credit_file, marked.line((picture.name,)), what, mend)


def _read(path: Path) -> tuple[Marked | None, list[Problem]]:
    if not path.is_file():
        return None, []
    text, problems = read_text(path)
    marked, more = load(text, path)
    problems += more
    if marked is None or isinstance(marked.data, Mapping):
        return marked, problems
    what = _("The credits are not a list of pictures by name.")
    mend = _("Write the picture's name with a colon, and below it author, licence and source.")
    return None, [*problems, Problem(Level.ERROR, "credits", path, 1, what, mend)]


def _pictures(lecture: Lecture) -> Iterator[tuple[Path, int]]:
    for index, slide in enumerate(lecture.slides):
        now = lecture.lines[index]
        if slide.backdrop.image is not None:
            yield slide.backdrop.image, now
        for block in body_blocks(slide):
            image = getattr(block, "image", None)
            if isinstance(image, Path):
                yield image, block.line + now - slide.line if block.line else now
