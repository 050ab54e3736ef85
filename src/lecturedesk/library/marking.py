"""Recognising the glossary's concepts in a lecture's texts, and marking some of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from lecturedesk.course.span import Span, Spans, Style, plain
from lecturedesk.course.term import Concept
from lecturedesk.lookup.terms import Occurrence, Terms

_NEVER = Style.CODE | Style.KEYBOARD | Style.MATH


@dataclass(frozen=True, slots=True)
class Met:
    """A concept met in a text by the words `called`; `deprecated` when they should not be used."""

    concept: str
    called: str
    deprecated: bool = False


class Marker:
    """Marks one lecture's texts in order: it remembers what was marked in this section already, on slides and in notes."""

    def __init__(self, terms: Terms, concepts: Mapping[str, Concept]) -> None:
        self._terms = terms
        self._concepts = concepts
        self._seen: dict[bool, set[str]] = {False: set(), True: set()}

    def new_section(self) -> None:
        """From here on every concept is new again."""
        self._seen = {False: set(), True: set()}

    def text(self, spans: Spans, *, in_notes: bool = False, markable: bool = True) -> tuple[Spans, list[Met]]:
        """The text with its terms marked, and every concept met in it, in order.

        Spans that carry a term already are taken as they are. Nothing is marked unless `markable`, and never inside code,
        links, citations and words that are to stay free.
        """
        words = plain(spans)
        linked = _linked(spans)
        seen = self._seen[in_notes]
        met = [(start, Met(name, words[start:end])) for start, end, name in linked]
        if markable:
            seen.update(name for _start, _end, name in linked)
        marks: list[Occurrence] = []
        for found in self._terms.find(words):
            if any(found.start < end and start < found.end for start, end, _name in linked):
                continue
            free = _is_free(spans, found)
            called = words[found.start : found.end]
            met.append((found.start, Met(found.concept, called, found.deprecated and not free)))
            if markable and not free and self._wanted(found, seen):
                seen.add(found.concept)
                marks.append(found)
        met.sort(key=lambda one: one[0])
        return (_marked(spans, marks) if marks else spans), [one for _start, one in met]

    def _wanted(self, found: Occurrence, seen: set[str]) -> bool:
        autolink = self._concepts[found.concept].autolink
        if autolink == "every":
            return True
        return autolink != "off" and found.concept not in seen and (autolink != "exact" or found.exact)


def _linked(spans: Iterable[Span]) -> list[tuple[int, int, str]]:
    place, found = 0, []
    for span in spans:
        if span.term:
            found.append((place, place + len(span.text), span.term))
        place += len(span.text)
    return found


def _is_free(spans: Sequence[Span], found: Occurrence) -> bool:
    place = 0
    for span in spans:
        end = place + len(span.text)
        kept = span.free or span.link or span.cites or span.style & _NEVER
        if kept and place < found.end and found.start < end:
            return True
        place = end
    return False


def _marked(spans: Spans, marks: Sequence[Occurrence]) -> Spans:
    """The spans cut at the marks' ends, with the term set in between."""
    done: list[Span] = []
    place = 0
    for span in spans:
        end = place + len(span.text)
        at = place
        for mark in marks:
            first, last = max(mark.start, at), min(mark.end, end)
            if first >= last:
                continue
            if first > at:
                done.append(replace(span, text=span.text[at - place : first - place]))
            done.append(replace(span, text=span.text[first - place : last - place], term=mark.concept))
            at = last
        if at == place:
            done.append(span)
        elif at < end:
            done.append(replace(span, text=span.text[at - place :]))
        place = end
    return tuple(done)
