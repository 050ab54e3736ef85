"""A course and its lectures."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lecturedesk.base.problem import Problem
from lecturedesk.course.slide import Slide
from lecturedesk.course.source import Source
from lecturedesk.course.term import Concept


@dataclass(frozen=True, slots=True, kw_only=True)
class Lecture:
    """One lecture: `number` in the course's order from 1, `minutes` decimal, `lines` the first file line of each slide.

    `bibliography` holds the keys of the cited sources; the n-th has the number n + 1. `digest` names the text and all
    that it was linked with. `links` are those to other lectures with the file's line of each, `pictures` the picture
    files that it shows with the time in nanoseconds at which each was written. `problems` are its own faults.
    """

    id: str
    title: str
    path: Path
    short: str = ""
    subtitle: str = ""
    lang: str = "en"
    number: int = 1
    minutes: float = 0.0
    occasion: str = ""
    objectives: tuple[str, ...] = ()
    slides: Sequence[Slide] = ()
    bibliography: tuple[str, ...] = ()
    lines: tuple[int, ...] = ()
    digest: str = ""
    links: tuple[tuple[str, int], ...] = ()
    pictures: tuple[tuple[Path, int], ...] = ()
    problems: tuple[Problem, ...] = ()

    def index(self, slide_id: str) -> int | None:
        """The position of the slide with this id, from 0, or None."""
        return next((n for n, slide in enumerate(self.slides) if slide.id == slide_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A course folder as data; its faults travel inside as `problems`, never as exceptions.

    `size` is "16:9" or "4:3", `theme` a name or the path of a TOML inside the course.
    """

    id: str
    title: str
    path: Path
    subtitle: str = ""
    languages: tuple[str, ...] = ("en",)
    authors: tuple[str, ...] = ()
    licence: str = ""
    edition: str = ""
    facts_checked: str = ""
    theme: str = "harbour"
    size: str = "16:9"
    lectures: tuple[Lecture, ...] = ()
    concepts: tuple[Concept, ...] = ()
    sources: tuple[Source, ...] = ()
    problems: tuple[Problem, ...] = field(default=())

    def lecture(self, lecture_id: str) -> Lecture | None:
        """The lecture with this id, or None."""
        return next((lecture for lecture in self.lectures if lecture.id == lecture_id), None)

    def concept(self, concept_id: str) -> Concept | None:
        """The concept with this id, or None."""
        return next((concept for concept in self.concepts if concept.id == concept_id), None)

    def source(self, key: str) -> Source | None:
        """The source with this key, or None."""
        return next((source for source in self.sources if source.key == key), None)
