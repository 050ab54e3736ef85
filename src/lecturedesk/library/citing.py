"""Citations of a lecture: numbers in order of first citation, and the footers made of them."""

from collections.abc import Iterable, Mapping, Sequence

from lecturedesk.course.slide import Cited
from lecturedesk.course.source import Source
from lecturedesk.course.span import Citation, Spans
from lecturedesk.course.walk import texts
from lecturedesk.library.drafting import Part

UNKNOWN = "[?]"


def bibliography(parts: Sequence[Part], known: Mapping[str, Source]) -> tuple[str, ...]:
    """The keys cited in a lecture, in order of first citation: those of the slides, then those of the notes only."""
    keys: dict[str, None] = {}
    for of_part in (slide_citations, note_citations):
        for part in parts:
            keys.update((cite.key, None) for cite in of_part(part) if cite.key in known)
    return tuple(keys)


def slide_citations(part: Part) -> Iterable[Citation]:
    """The citations in title and body, in source order."""
    yield from _citations(part.title)
    for block in part.blocks:
        for text in texts(block):
            yield from _citations(text)


def note_citations(part: Part, *, private: bool = True) -> Iterable[Citation]:
    """The citations in the notes, in source order; those of private notes only when `private`."""
    for note in part.notes:
        if private or not note.private:
            for block in note.blocks:
                for text in texts(block):
                    yield from _citations(text)


def _citations(spans: Spans) -> Iterable[Citation]:
    for span in spans:
        yield from span.cites


def cited(citations: Iterable[Citation], numbers: Mapping[str, int]) -> tuple[Cited, ...]:
    """Each source cited once, in order of first citation, with its locators."""
    locators: dict[str, dict[str, None]] = {}
    for cite in citations:
        if cite.key in numbers:
            found = locators.setdefault(cite.key, {})
            if cite.locator:
                found[cite.locator] = None
    return tuple(Cited(number=numbers[key], key=key, locator="; ".join(found)) for key, found in locators.items())


def mark_of(citations: Iterable[Citation], numbers: Mapping[str, int]) -> str:
    """What stands in the text: "[4]", "[4, 7]", or "[?]" when no source is known."""
    found = dict.fromkeys(str(numbers[cite.key]) for cite in citations if cite.key in numbers)
    return f"[{', '.join(found)}]" if found else UNKNOWN


def footer(sources: Iterable[Cited], known: Mapping[str, Source]) -> str:
    """One line that names the sources: "[4] short form, locator", joined by a raised dot, by number."""
    named = []
    for one in sorted(sources, key=lambda c: c.number):
        locator = f", {one.locator}" if one.locator else ""
        named.append(f"[{one.number}] {known[one.key].short}{locator}")
    return " · ".join(named)
