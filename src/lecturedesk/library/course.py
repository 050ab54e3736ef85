"""Reading a course: a folder, or a single Markdown file, as immutable data with its faults inside."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem, in_order
from lecturedesk.base.resources import bundled_course
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.source import Source
from lecturedesk.course.term import Concept
from lecturedesk.library import order
from lecturedesk.library.folder import Described, Description, lecture_files, read_description
from lecturedesk.library.glossary import clashes, glossary_files, read_glossary
from lecturedesk.library.home import DESCRIPTION, MARKDOWN, course_folder
from lecturedesk.library.lecture import Setting, read_lecture
from lecturedesk.library.link import Known, lecture_link
from lecturedesk.library.order import Placed
from lecturedesk.library.pictures import written_at
from lecturedesk.library.sources import read_sources
from lecturedesk.library.textfile import read_text, readable
from lecturedesk.lookup.terms import Terms
from lecturedesk.markup.parts import SplitFile
from lecturedesk.markup.split import split

SOURCES = "sources.json"


@dataclass(frozen=True, slots=True)
class _Knowledge:
    """A course's glossary and sources, and their faults."""

    concepts: tuple[Concept, ...]
    sources: tuple[Source, ...]
    known: Known
    problems: tuple[Problem, ...]


def read_course(path: Path, previous: Course | None = None) -> Course:
    """The course at a path: its folder, a file of one of its lectures, or a Markdown file outside any course.

    Bad content never raises: its faults are in `Course.problems`. Lectures of `previous` whose text and surroundings have
    not changed are the same objects, and so are equal slides of a changed lecture.
    """
    path = path.absolute()
    folder = course_folder(path)
    if folder is None and path.suffix.lower() in MARKDOWN:
        return _single(path, previous)
    return _whole(folder or path, previous)


def warm(path: Path) -> None:
    """Do beforehand what takes longest when one of the course's files is read again; may be done in a thread."""
    folder = course_folder(path)
    if folder is not None:
        said = read_description(folder).description
        _knowledge(folder, said.languages, _stamp(folder))
        _files(lecture_files(folder), [], folder)
    read_lecture(split("# a\n\n- b\n", path), "warm", Setting(root=folder or path.parent))


def _whole(folder: Path, previous: Course | None) -> Course:
    described = read_description(folder)
    said = described.description
    stamp = _stamp(folder)
    knowledge = _knowledge(folder, said.languages, stamp)
    unwritten = Level.ERROR if _is_bundled(folder) else Level.HINT
    problems = [*described.problems, *knowledge.problems]
    placed, faults = order.in_order(_files(lecture_files(folder), problems, folder), described, unwritten)
    problems += faults
    lectures = []
    for one in placed:
        setting = Setting(
            root=folder,
            known=knowledge.known,
            language=said.languages[0],
            course=said.subtitle or said.title,
            number=one.number,
            unwritten=unwritten,
        )
        lecture = _lecture(one, setting, stamp, previous, problems)
        if lecture is not None:
            lectures.append(lecture)
    problems += _lecture_links(lectures, described)
    return Course(
        id=said.id,
        title=said.title,
        path=folder,
        subtitle=said.subtitle,
        languages=said.languages,
        authors=said.authors,
        licence=said.licence,
        edition=said.edition,
        facts_checked=said.facts_checked,
        theme=said.theme,
        size=said.size,
        lectures=tuple(lectures),
        concepts=knowledge.concepts,
        sources=knowledge.sources,
        problems=in_order(problems),
    )


def _single(path: Path, previous: Course | None) -> Course:
    problems: list[Problem] = []
    described = Described(path, Description())
    placed, faults = order.in_order(_files([path], problems), described, Level.HINT)
    problems += faults
    (one,) = placed
    lecture = _lecture(one, Setting(root=path.parent), "", previous, problems)
    problems += _lecture_links([lecture] if lecture else [], described)
    return Course(
        id=one.id,
        title=lecture.title if lecture else path.stem,
        path=path,
        languages=(lecture.lang if lecture else "en",),
        lectures=(lecture,) if lecture else (),
        problems=in_order(problems),
    )


def _is_bundled(folder: Path) -> bool:
    return folder.resolve() == bundled_course().resolve()


def _files(paths: Iterable[Path], problems: list[Problem], inside: Path | None = None) -> list[Placed]:
    files = []
    for path in paths:
        text, faults = read_text(path, inside)
        problems += faults
        files.append(Placed(_split(text, path), text))
    return files


@lru_cache(maxsize=100)
def _split(text: str, path: Path) -> SplitFile:
    """The file in its parts; of those that have not changed since they were read last, the same."""
    return split(text, path)


def _lecture(
    one: Placed, setting: Setting, stamp: str, previous: Course | None, problems: list[Problem]
) -> Lecture | None:
    """The lecture of a file, the one of before when nothing has changed, None when it has no slides."""
    before = next((old for old in previous.lectures if old.path == one.file.path), None) if previous else None
    digest = _digest(stamp, setting.root, one.file.path, one.id, one.number, one.text)
    if before is not None and before.digest == digest and _pictures_stand(before):
        lecture = before
    else:
        lecture = read_lecture(one.file, one.id, setting, digest, before)
    problems += lecture.problems
    if lecture.slides:
        return lecture
    what = _("The lecture has no slides.")
    mend = _("Write a heading: # Title")
    problems.append(Problem(Level.ERROR, "lecture-empty", one.file.path, None, what, mend))
    return None


def _pictures_stand(lecture: Lecture) -> bool:
    """Whether no picture was missing and none has changed or gone since."""
    if any(problem.rule.startswith("picture") for problem in lecture.problems):
        return False
    return all(written_at(path) == when for path, when in lecture.pictures)


def _digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _stamp(folder: Path) -> str:
    """What lectures are linked with, as 64 hex digits: course.yaml, sources and glossary."""
    stamp = hashlib.sha256()
    for path in (folder / DESCRIPTION, folder / SOURCES, *glossary_files(folder)):
        try:
            data = path.read_bytes() if readable(path) else repr(path.stat()).encode()
        except OSError:
            data = b"-"
        stamp.update(f"{path.name}:{len(data)}:".encode("utf-8", "surrogateescape") + data)
    return stamp.hexdigest()


@lru_cache(maxsize=2)
def _knowledge(folder: Path, languages: tuple[str, ...], stamp: str) -> _Knowledge:  # noqa: ARG001 - the stamp tells when to read anew
    path = folder / SOURCES
    sources, problems = read_sources(path) if path.exists() or path.is_symlink() else ((), [])
    keys = {source.key: source for source in sources}
    concepts, faults = read_glossary(folder, languages, keys)
    terms = Terms(concepts)
    problems = [*problems, *faults, *clashes(concepts, terms)]
    known = Known(terms, {concept.id: concept for concept in concepts}, keys)
    return _Knowledge(concepts, sources, known, tuple(problems))


def _lecture_links(lectures: Sequence[Lecture], described: Described) -> list[Problem]:
    """The faults of links from one lecture to another."""
    ids = {lecture.id: frozenset(slide.id for slide in lecture.slides) for lecture in lectures}
    planned = frozenset(described.description.lectures)
    problems = []
    for lecture in lectures:
        for link, line in lecture.links:
            wrong = lecture_link(link, ids, planned)
            if wrong:
                problems.append(Problem(Level.ERROR, "link", lecture.path, line, *wrong))
    return problems
