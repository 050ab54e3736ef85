"""Finding the concepts of a glossary in text: a trie of tokens that is built once from all their surface forms."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lecturedesk.course.term import Concept, Wording
from lecturedesk.lookup.english import inflections
from lecturedesk.lookup.fold import Token, fold, tokens


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A concept met in a text from `start` up to `end`.

    `deprecated` is true when it was called by a form that should not be used, `exact` when it is spelled with the same
    capital letters as in the glossary.
    """

    start: int
    end: int
    concept: str
    deprecated: bool = False
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Surface:
    """One way to write a concept: case-exact for abbreviations; `made` forms are inflected by rule."""

    text: str
    language: str
    deprecated: bool = False
    exact: bool = False
    made: bool = False


@dataclass(frozen=True, slots=True)
class Clash:
    """A surface form that two concepts have; the first one, in the file's order, keeps it."""

    form: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class _End:
    order: int
    concept: str
    deprecated: bool
    made: bool
    written: tuple[str, ...]


@dataclass(slots=True)
class _Node:
    children: dict[str, "_Node"] = field(default_factory=dict)
    end: _End | None = None


@dataclass(frozen=True, slots=True)
class _Match:
    first: int
    length: int
    exact: int
    end: _End


def surfaces(concept: Concept) -> Iterator[Surface]:
    """Every written form of a concept in all its languages, terms first; those made by rule are not among them."""
    for language, wording in concept.wordings:
        yield from _written(wording, language)


def _written(wording: Wording, language: str) -> Iterator[Surface]:
    yield Surface(wording.term, language)
    if wording.abbreviation:
        yield Surface(wording.abbreviation, language, exact=True)
    for text in wording.synonyms:
        yield Surface(text, language)
    for text in wording.forms:
        yield Surface(text, language)
    for text, _reason in wording.deprecated:
        yield Surface(text, language, deprecated=True)


class Terms:
    """The concepts of a glossary, ready to be found; `clashes` are the forms that more than one of them has."""

    def __init__(self, concepts: Iterable[Concept] = ()) -> None:
        self.clashes: tuple[Clash, ...] = ()
        self._root = _Node()
        clashes: list[Clash] = []
        for order, concept in enumerate(concepts):
            for surface in surfaces(concept):
                self._add(surface, order, concept.id, clashes)
        self.clashes = tuple(dict.fromkeys(clashes))
        self._exact_first = {key[1:] for key in self._root.children if key[0] == "="}

    def _add(self, surface: Surface, order: int, concept: str, clashes: list[Clash]) -> None:
        words = tuple(token.written for token in tokens(surface.text))
        if not words:
            return
        end = _End(order, concept, surface.deprecated, made=False, written=words)
        before = self._insert(words, end, every_exact=surface.exact)
        if before and not before.made and before.concept != concept:
            clashes.append(Clash(surface.text, before.concept, concept))
        if surface.language == "en":
            for made in inflections(words):
                end = _End(order, concept, surface.deprecated, made=True, written=made)
                self._insert(made, end, every_exact=surface.exact)

    def _insert(self, words: tuple[str, ...], end: _End, *, every_exact: bool) -> _End | None:
        node = self._root
        for word in words:
            key = f"={word}" if every_exact or _is_acronym(word) else fold(word)
            node = node.children.setdefault(key, _Node())
        before = node.end
        if before is None or (before.made and not end.made):
            node.end = end
        return before

    def find(self, text: str) -> tuple[Occurrence, ...]:
        """The concepts met in a text, in order and not overlapping.

        The longest match comes first; of two equally long ones the case-exact, then the one that begins first.
        """
        words = tokens(text)
        matches = self._matches(words)
        if len(matches) > 1:
            matches = _without_overlaps(matches, len(words))
        return tuple(_occurrence(match, words) for match in matches)

    def _matches(self, words: list[Token]) -> list[_Match]:
        found: list[_Match] = []
        folded, exact = self._root.children, self._exact_first
        for first, word in enumerate(words):
            if word.written in exact:
                self._follow(folded[f"={word.written}"], words, first, 1, 1, found)
            node = folded.get(word.folded)
            if node is not None:
                self._follow(node, words, first, 1, 0, found)
        return found

    def _follow(
        self, node: _Node, words: list[Token], first: int, length: int, exact: int, found: list[_Match]
    ) -> None:
        if node.end is not None:
            found.append(_Match(first, length, exact, node.end))
        if not node.children or first + length >= len(words):
            return
        word = words[first + length]
        for key, more in ((f"={word.written}", 1), (word.folded, 0)):
            child = node.children.get(key)
            if child is not None:
                self._follow(child, words, first, length + 1, exact + more, found)


def _without_overlaps(matches: list[_Match], count: int) -> list[_Match]:
    taken = bytearray(count)
    kept = []
    for match in sorted(matches, key=lambda m: (-m.length, -m.exact, m.first, m.end.order)):
        last = match.first + match.length
        if not any(taken[match.first : last]):
            taken[match.first : last] = b"\1" * match.length
            kept.append(match)
    return sorted(kept, key=lambda m: m.first)


def _occurrence(match: _Match, words: list[Token]) -> Occurrence:
    met = words[match.first : match.first + match.length]
    exact = tuple(word.written for word in met) == match.end.written
    return Occurrence(met[0].start, met[-1].end, match.end.concept, match.end.deprecated, exact)


def _is_acronym(word: str) -> bool:
    capitals = sum(letter.isupper() for letter in word)
    return capitals > 1 and capitals * 2 >= sum(letter.isalpha() for letter in word)
