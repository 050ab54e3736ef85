"""Writing lectures as files: the registry of formats and what a format is given."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from lecturedesk.base.discover import discover
from lecturedesk.base.i18n import _
from lecturedesk.base.problem import UserError
from lecturedesk.course.course import Course, Lecture
from lecturedesk.slides.deck import Deck

Progress = Callable[[int, int], bool]


def go_on(done: int, of: int) -> bool:  # noqa: ARG001 - the shape of Progress
    """A progress report that never cancels."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One lecture to be written to `out`.

    `progress(done, of)` is called for each slide and returns False to cancel.
    """

    course: Course
    lecture: Lecture
    deck: Deck
    out: Path
    progress: Progress = go_on


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a lecture: its id, its name for people, the ending of its files, and the function that writes."""

    id: str
    name: str
    suffix: str
    write: Callable[[Job], Path]


_formats: dict[str, Format] = {}


def exports(format_id: str, name: str, suffix: str) -> Callable[[Callable[[Job], Path]], Callable[[Job], Path]]:
    """Register a function as the writer of a format; it returns the path that it wrote."""

    def register(function: Callable[[Job], Path]) -> Callable[[Job], Path]:
        if format_id in _formats:
            raise ValueError(f"two exports named {format_id}")
        _formats[format_id] = Format(format_id, name, suffix, function)
        return function

    return register


def all_formats() -> Mapping[str, Format]:
    """Every format by its id."""
    discover("lecturedesk.export.formats")
    return dict(sorted(_formats.items()))


def write(format_id: str, job: Job) -> Path:
    """Write the lecture in a format; raises UserError when there is no such format or the file cannot be written."""
    chosen = all_formats().get(format_id)
    if chosen is None:
        raise UserError(
            _("There is no export “{name}”: use {known}.").format(name=format_id, known=", ".join(all_formats()))
        )
    try:
        return chosen.write(job)
    except OSError as fault:
        raise UserError(
            _("{path} cannot be written: {why}.").format(path=job.out, why=fault.strerror or fault)
        ) from fault
