"""Reading the glossary of a course: concepts in YAML, with their words in each language."""

from collections.abc import Collection, Sequence
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.course.term import Concept
from lecturedesk.library.closest import meant
from lecturedesk.library.entry import Entry, read_entry
from lecturedesk.library.textfile import read_text
from lecturedesk.lookup.terms import Terms
from lecturedesk.markup.data import load

Glossary = tuple[tuple[Concept, ...], list[Problem]]


def glossary_files(folder: Path) -> list[Path]:
    """The glossary's files in the course folder's `glossary/`, in the order in which they are read."""
    try:
        return sorted(p for p in (folder / "glossary").rglob("*") if p.suffix in {".yaml", ".yml"} and not p.is_dir())
    except OSError:
        return []


def read_glossary(folder: Path, languages: Sequence[str] = (), keys: Collection[str] = ()) -> Glossary:
    """The concepts of a course folder in the files' order, and their faults.

    `languages` are the course's, in which a missing term is a hint; `keys` are those of its sources.
    """
    problems: list[Problem] = []
    entries: list[Entry] = []
    for path in glossary_files(folder):
        text, faults = read_text(path, folder)
        marked, more = load(text, path)
        problems += faults + more
        if marked is None:
            continue
        if not isinstance(marked.data, list):
            what = _("A glossary file is a list of concepts.")
            problems.append(Problem(Level.ERROR, "glossary-list", path, 1, what, _("Begin each with `- id:`.")))
            continue
        for index in range(len(marked.data)):
            entry = read_entry(marked, index, path, problems)
            if entry is not None:
                entries.append(entry)
    entries = _each_id_once(entries, problems)
    _check_targets(entries, problems)
    _check_sources(entries, keys, problems)
    concepts = tuple(entry.concept for entry in entries)
    _check_languages(concepts, languages, problems)
    return concepts, problems


def _each_id_once(entries: list[Entry], problems: list[Problem]) -> list[Entry]:
    kept: dict[str, Entry] = {}
    for entry in entries:
        concept = entry.concept
        first = kept.setdefault(concept.id, entry).concept
        if first is not concept:
            what = _("Two concepts have the id {id}: {first} and {second}.").format(
                id=concept.id, first=_place(first), second=_place(concept)
            )
            mend = _("Give one of them another id; the first one is shown.")
            problems.append(Problem(Level.ERROR, "concept-twice", concept.path, concept.line, what, mend))
    return list(kept.values())


def _place(concept: Concept) -> str:
    return f"{concept.path.name}:{concept.line}"


def _check_targets(entries: list[Entry], problems: list[Problem]) -> None:
    known = {entry.concept.id for entry in entries}
    for entry in entries:
        for target, line in entry.targets:
            if target not in known:
                what = _("{id} refers to a concept {target}, which there is not.").format(
                    id=entry.concept.id, target=target
                )
                problems.append(Problem(Level.ERROR, "see", entry.concept.path, line, what, meant(target, known)))
            elif target == entry.concept.id:
                what = _("{id} refers to itself.").format(id=target)
                problems.append(Problem(Level.HINT, "see", entry.concept.path, line, what, _("Take it out.")))


def _check_sources(entries: list[Entry], keys: Collection[str], problems: list[Problem]) -> None:
    for entry in entries:
        for key, line in entry.cited:
            if key not in keys:
                what = _("There is no source {key}.").format(key=key)
                problems.append(Problem(Level.ERROR, "cite", entry.concept.path, line, what, meant(key, keys)))


def _check_languages(concepts: Sequence[Concept], languages: Sequence[str], problems: list[Problem]) -> None:
    for concept in concepts:
        for language in languages:
            if concept.wording(language) is None:
                what = _("{id} has no term in {language}.").format(id=concept.id, language=language)
                mend = _("Add `{language}:` with `term:`.").format(language=language)
                problems.append(Problem(Level.HINT, "no-term", concept.path, concept.line, what, mend))


def clashes(concepts: Sequence[Concept], terms: Terms) -> list[Problem]:
    """A Problem for each surface form that two concepts share."""
    by_id = {concept.id: concept for concept in concepts}
    problems = []
    for clash in terms.clashes:
        first, second = by_id[clash.first], by_id[clash.second]
        what = _("“{form}” names two concepts: {first} ({place}) and {second}.").format(
            form=clash.form, first=first.id, place=_place(first), second=second.id
        )
        mend = _("Take it out of one of them; {first} keeps it.").format(first=first.id)
        problems.append(Problem(Level.WARNING, "term-twice", second.path, second.line, what, mend))
    return problems
