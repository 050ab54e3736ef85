"""Faults in picture files that only a look into them shows: drawings that are painted otherwise, files that break off."""

from collections.abc import Iterator
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.library.where import body_blocks
from lecturedesk.markup.drawing import LARGEST, examined

_TAIL = 1024  # bytes: some programs write a few more after the end
_ENDS = {b"\x89PNG": b"IEND", b"\xff\xd8\xff": b"\xff\xd9"}


def pictures(lecture: Lecture) -> Iterator[tuple[Path, int]]:
    """Every picture that a lecture shows, with the file's line that it is named on."""
    for index, slide in enumerate(lecture.slides):
        now = lecture.lines[index]
        for picture, line in slide_pictures(slide):
            yield picture, line + now - slide.line if line else now


def slide_pictures(slide: Slide) -> Iterator[tuple[Path, int]]:
    """Every picture of a slide, with the line that the file had when the slide was read, 0 for the background."""
    if slide.backdrop.image is not None:
        yield slide.backdrop.image, 0
    for block in body_blocks(slide):
        image = getattr(block, "image", None)
        if isinstance(image, Path):
            yield image, block.line


def written_at(picture: Path) -> int:
    """When a file was written, in nanoseconds; 0 when it is not there."""
    try:
        return picture.stat().st_mtime_ns
    except OSError:
        return 0


def picture_faults(course: Course) -> Iterator[Problem]:
    """What is wrong with the course's pictures, told once each where it is first shown."""
    told: set[Path] = set()
    for lecture in course.lectures:
        for picture, line in pictures(lecture):
            if picture in told:
                continue
            told.add(picture)
            if picture.suffix.lower() == ".svg":
                yield from _drawing_faults(picture, lecture.path, line)
            elif _breaks_off(picture):
                what = _("The picture {name} breaks off before its end.").format(name=picture.name)
                yield Problem(Level.ERROR, "picture-broken", lecture.path, line, what, _("Copy the file again."))


def _drawing_faults(picture: Path, path: Path, line: int) -> Iterator[Problem]:
    try:
        # A byte more than may be is enough to have it refused.
        with picture.open("rb") as file:
            found = examined(file.read(LARGEST + 1))
    except OSError:
        return  # the layout says that it cannot be read
    if found.refused:
        what = _("The drawing {name} is not shown: {why}.").format(name=picture.name, why=found.refused)
        yield Problem(Level.ERROR, "svg", path, line, what, _("Save it as plain SVG, or as PNG."))
    if found.outside:
        what = _("The drawing {name} refers to {addresses}, which is never looked at.")
        what = what.format(name=picture.name, addresses=", ".join(found.outside[:3]))
        yield Problem(Level.WARNING, "svg", path, line, what, _("Embed what it needs."))
    if found.unlike:
        what = _("The drawing {name} uses {names}, which is painted otherwise or left out here.")
        what = what.format(name=picture.name, names=", ".join(found.unlike))
        yield Problem(Level.WARNING, "svg", path, line, what, _("Save it without, or as PNG."))


def _breaks_off(picture: Path) -> bool:
    try:
        with picture.open("rb") as file:
            start = file.read(4)
            end = next((end for begin, end in _ENDS.items() if start.startswith(begin)), b"")
            file.seek(max(0, picture.stat().st_size - _TAIL))
            return end not in file.read()
    except OSError:
        return False
