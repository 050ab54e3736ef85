"""One concept of a glossary file: from YAML to a Concept, every fault with its line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lecturedesk.base.i18n import N_, _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.course.span import Citation
from lecturedesk.course.term import Concept, Wording
from lecturedesk.library.closest import meant
from lecturedesk.lookup.fold import slug, tokens
from lecturedesk.markup.citations import citations
from lecturedesk.markup.data import Marked

AUTOLINKS = ("section", "every", "exact", "off")
STATUSES = ("official", "usual", "rendering")
RELATIONS = ("related", "broader", "narrower", "do-not-confuse")
_KEYS = ("id", "subject", "see", "autolink")
_WORDING_KEYS = (
    "term", "abbreviation", "synonyms", "deprecated", "definition", "source", "status", "forms",
)  # fmt: skip
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,8})?")
_ONE_OF = N_("Write one of: {names}.")
Place = tuple[str | int, ...]


@dataclass(slots=True)
class Entry:
    """A concept with the lines of what it refers to: other concepts and sources."""

    concept: Concept
    targets: list[tuple[str, int]] = field(default_factory=list)
    cited: list[tuple[str, int]] = field(default_factory=list)


def read_entry(marked: Marked, index: int, path: Path, problems: list[Problem]) -> Entry | None:
    """The concept at this index of a glossary file, or None when it has neither an id nor a term."""
    return _EntryReader(marked, index, path, problems).read()


class _EntryReader:
    """Reads one concept: what is wrong is noted and left out, the rest counts."""

    def __init__(self, marked: Marked, index: int, path: Path, problems: list[Problem]) -> None:
        self.marked = marked
        self.index = index
        self.path = path
        self.problems = problems
        self.targets: list[tuple[str, int]] = []
        self.cited: list[tuple[str, int]] = []

    def read(self) -> Entry | None:
        data = self.marked.data[self.index]
        if not isinstance(data, Mapping):
            self.wrong("glossary-entry", (), _("A concept must have keys such as `id:`."), _("Write `- id: its-id`."))
            return None
        wordings = self._wordings(data)
        name = self._id(data, wordings)
        if not name:
            return None
        concept = Concept(
            id=name,
            subject=self._text(data, "subject"),
            wordings=wordings,
            see=self._see(data.get("see")),
            autolink=self._choice(data, ("autolink",), AUTOLINKS, "section"),
            path=self.path,
            line=self.marked.line((self.index,)),
        )
        return Entry(concept, self.targets, self.cited)

    def wrong(self, rule: str, place: Place, what: str, mend: str = "", level: Level = Level.ERROR) -> None:
        line = self.marked.line((self.index, *place))
        self.problems.append(Problem(level, rule, self.path, line, what, mend))

    def _id(self, data: Mapping[str, Any], wordings: tuple[tuple[str, Wording], ...]) -> str:
        written = self._text(data, "id")
        if written and not re.fullmatch(r"[^\s#|\[\]()]+", written):
            made = slug(written)
            self.wrong("concept-id", ("id",), _("“{id}” cannot be an id.").format(id=written), f"id: {made}")
            return made
        if written:
            return written
        made = slug(wordings[0][1].term) if wordings else ""
        what = _("A concept has no id.")
        level = Level.HINT if made else Level.ERROR
        self.wrong("made-id", (), what, f"id: {made}" if made else _("Add `id:` and a term."), level)
        return made

    def _wordings(self, data: Mapping[str, Any]) -> tuple[tuple[str, Wording], ...]:
        found = []
        for key, value in data.items():
            if key in _KEYS:
                continue
            if not _LANGUAGE.fullmatch(key) or (value is not None and not isinstance(value, str | Mapping)):
                self.wrong("unknown-key", (key,), _("Nothing here is called “{key}”.").format(key=key),
                           meant(key, _KEYS), Level.WARNING)  # fmt: skip
                continue
            wording = self._wording(key, {"term": value} if isinstance(value, str) else value or {})
            if wording is not None:
                found.append((key, wording))
        return tuple(found)

    def _wording(self, language: str, data: Mapping[str, Any]) -> Wording | None:
        for key in data:
            if key not in _WORDING_KEYS:
                self.wrong("unknown-key", (language, key), _("Nothing here is called “{key}”.").format(key=key),
                           meant(key, _WORDING_KEYS), Level.WARNING)  # fmt: skip
        term = self._text(data, "term", language)
        if not tokens(term):
            what = _("There is no term in {language}.").format(language=language)
            self.wrong("term-missing", (language,), what, _("Add `term:`."))
            return None
        return Wording(
            term=term,
            abbreviation=self._text(data, "abbreviation", language),
            synonyms=self._list(data, "synonyms", language),
            deprecated=self._deprecated(data.get("deprecated"), language),
            definition=self._text(data, "definition", language),
            sources=self._sources(data, language),
            status=self._choice(data, (language, "status"), STATUSES, ""),
            forms=self._list(data, "forms", language),
        )

    def _text(self, data: Mapping[str, Any], key: str, *around: str) -> str:
        value = data.get(key)
        if value is None or isinstance(value, str):
            return " ".join((value or "").split())
        self.wrong("value", (*around, key), _("`{key}` must be words.").format(key=key), _("Put the value in quotes."))
        return ""

    def _list(self, data: Mapping[str, Any], key: str, *around: str) -> tuple[str, ...]:
        value = data.get(key)
        items = value if isinstance(value, list) else [] if value is None else [value]
        words = tuple(" ".join(item.split()) for item in items if isinstance(item, str) and item.strip())
        if any(not isinstance(item, str | None) for item in items):
            self.wrong("value", (*around, key), _("`{key}` must be a list of words.").format(key=key),
                       _("Write [one, two], each in quotes if it holds a colon."))  # fmt: skip
        return words

    def _choice(self, data: Mapping[str, Any], place: tuple[str, ...], names: tuple[str, ...], default: str) -> str:
        written = self._text(data, place[-1], *place[:-1])
        if not written or written in names:
            return written or default
        what = _("`{key}` cannot be “{value}”.").format(key=place[-1], value=written)
        self.wrong("value", place, what, _(_ONE_OF).format(names=", ".join(names)))
        return default

    def _deprecated(self, value: Any, language: str) -> tuple[tuple[str, str], ...]:
        if isinstance(value, Mapping):
            return tuple((form, reason if isinstance(reason, str) else "") for form, reason in value.items())
        return tuple((form, "") for form in self._list({"deprecated": value}, "deprecated", language))

    def _sources(self, data: Mapping[str, Any], language: str) -> tuple[Citation, ...]:
        found: list[Citation] = []
        several = isinstance(data.get("source"), list)
        for place, text in enumerate(self._list(data, "source", language)):
            where = (language, "source", place) if several else (language, "source")
            cites = citations(text)
            if not cites:
                what = _("“{text}” is no citation.").format(text=text)
                self.wrong("cite", where, what, _('Write "[@key]" or "[@key, art. 3]", in quotes.'))
            line = self.marked.line((self.index, *where))
            self.cited += [(cite.key, line) for cite in cites]
            found += cites
        return tuple(found)

    def _see(self, value: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
        if value is None:
            return ()
        if not isinstance(value, Mapping):
            self.wrong("value", ("see",), _("`see` must say how the concepts are related."),
                       "see: {related: [...]}")  # fmt: skip
            return ()
        found = []
        for relation in value:
            if relation not in RELATIONS:
                what = _("Concepts cannot be “{relation}”.").format(relation=relation)
                self.wrong("see", ("see", relation), what, _(_ONE_OF).format(names=", ".join(RELATIONS)))
                continue
            targets = self._list(value, relation, "see")
            line = self.marked.line((self.index, "see", relation))
            self.targets += [(target, line) for target in targets]
            found.append((relation, targets))
        return tuple(found)
