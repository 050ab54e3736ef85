"""Tying a lecture together: terms, citations, links between slides, and what is made around each slide."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.blocks.heading import Heading
from lecturedesk.course.block import Block
from lecturedesk.course.slide import Note
from lecturedesk.course.source import Source
from lecturedesk.course.span import Span, Spans
from lecturedesk.course.term import Concept
from lecturedesk.course.walk import map_spans
from lecturedesk.library.citing import mark_of
from lecturedesk.library.closest import meant
from lecturedesk.library.drafting import Part
from lecturedesk.library.marking import Marker, Met
from lecturedesk.library.where import owned_texts
from lecturedesk.lookup.terms import Terms

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_OPENED = frozenset({"http", "https", "mailto", "lecture"})


@dataclass(frozen=True, slots=True)
class Known:
    """What a course knows: its concepts, ready to be found, and its sources by key."""

    terms: Terms = field(default_factory=Terms)
    concepts: Mapping[str, Concept] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Linked:
    """A slide's parts after linking, and the concepts met: on the slide, and in its notes only."""

    title: Spans
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...]
    terms: tuple[str, ...]
    note_terms: tuple[str, ...]


@dataclass(slots=True)
class Linker:
    """Links the slides of one lecture in order; `numbers` gives each cited source its number, `ids` are its slides'."""

    path: Path
    language: str
    known: Known
    numbers: Mapping[str, int]
    ids: frozenset[str]
    problems: list[Problem] = field(default_factory=list)
    _marker: Marker = field(init=False)

    def __post_init__(self) -> None:
        self._marker = Marker(self.known.terms, self.known.concepts)

    def new_section(self) -> None:
        """From here on every concept is marked anew."""
        self._marker.new_section()

    def slide(self, part: Part) -> Linked:
        """Link one slide: title, body, notes."""
        met: dict[str, None] = {}
        in_notes: dict[str, None] = {}
        title = self._text(part.title, part.line, met, markable=False)
        blocks = tuple(self._block(block, part.line, met) for block in part.blocks)
        notes = tuple(
            replace(note, blocks=tuple(self._block(block, part.line, in_notes, in_notes=True) for block in note.blocks))
            for note in part.notes
        )
        only = tuple(name for name in in_notes if name not in met)
        return Linked(title, blocks, notes, tuple(met), only)

    def _block(self, block: Block, line: int, met: dict[str, None], *, in_notes: bool = False) -> Block:
        new: dict[int, Spans] = {}
        for text, owner in owned_texts(block):
            markable = not isinstance(owner, Heading) and text is not getattr(owner, "alt", None)
            new[id(text)] = self._text(
                text, owner.line or block.line or line, met, in_notes=in_notes, markable=markable
            )
        return map_spans(block, lambda text: new[id(text)])

    def _text(
        self, spans: Spans, line: int, met: dict[str, None], *, in_notes: bool = False, markable: bool = True
    ) -> Spans:
        resolved = self._resolved(spans, line)
        linked, found = self._marker.text(resolved, in_notes=in_notes, markable=markable)
        met.update((one.concept, None) for one in found)
        for one in found:
            if one.deprecated:
                self._deprecated(one, line)
        return linked

    def _deprecated(self, one: Met, line: int) -> None:
        concept = self.known.concepts[one.concept]
        what = _("“{form}” should not be used.").format(form=one.called)
        mend = _("Write “{term}”, or [{form}]{{.nolink}} where it is meant.").format(
            term=concept.preferred(self.language), form=one.called
        )
        self.problem(Level.HINT, "deprecated", line, what, mend)

    def problem(self, level: Level, rule: str, line: int, what: str, mend: str = "") -> None:
        """Note a fault at a line of the lecture's file."""
        self.problems.append(Problem(level, rule, self.path, line, what, mend))

    # --- citations and links

    def _resolved(self, spans: Spans, line: int) -> Spans:
        if not any(span.cites or span.link for span in spans):
            return spans
        return tuple(self._span(span, line) for span in spans)

    def _span(self, span: Span, line: int) -> Span:
        if span.cites:
            for cite in span.cites:
                if cite.key not in self.known.sources:
                    what = _("There is no source {key}.").format(key=cite.key)
                    self.problem(Level.ERROR, "cite", line, what, meant(cite.key, self.known.sources))
            return replace(span, text=mark_of(span.cites, self.numbers))
        if span.link.startswith("term:"):
            return self._term(span, span.link.removeprefix("term:").strip(), line)
        if span.link:
            self._check_link(span.link, line)
        return span

    def _term(self, span: Span, name: str, line: int) -> Span:
        unnamed = span.text in (f"[[{name}]]", "")
        concept = self.known.concepts.get(name)
        if concept is None:
            what = _("The glossary has no concept {id}.").format(id=name)
            self.problem(Level.ERROR, "term", line, what, meant(name, self.known.concepts))
            return replace(span, text=name if unnamed else span.text, link="")
        return replace(span, text=concept.preferred(self.language) if unnamed else span.text, link="", term=name)

    def _check_link(self, link: str, line: int) -> None:
        scheme = _SCHEME.match(link)
        if link.startswith("#"):
            if link[1:] not in self.ids:
                what = _("This lecture has no slide {id}.").format(id=link[1:])
                self.problem(Level.ERROR, "link", line, what, meant(link[1:], self.ids))
        elif not scheme or scheme[1].lower() not in _OPENED:
            what = _("The link {link} cannot be opened.").format(link=link)
            mend = _("Link to #slide, lecture:id#slide, term:id or a web address.")
            self.problem(Level.WARNING, "link", line, what, mend)


def lecture_link(link: str, lectures: Mapping[str, frozenset[str]], planned: frozenset[str]) -> tuple[str, str] | None:
    """What is wrong with a link to another lecture, and how to mend it; None when it leads somewhere.

    `lectures` gives the slide ids of each lecture; a `planned` one is named in course.yaml but not written yet.
    """
    name, _mark, slide = link.removeprefix("lecture:").partition("#")
    if name not in lectures:
        if name in planned:
            return None
        return _("The course has no lecture {id}.").format(id=name), meant(name, lectures)
    if slide and slide not in lectures[name]:
        return _("The lecture {lecture} has no slide {id}.").format(lecture=name, id=slide), meant(
            slide, lectures[name]
        )
    return None
