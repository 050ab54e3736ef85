"""Inflected forms of Russian terms, made with pymorphy3: a tool for authors, which the program does without."""

from functools import cache
from typing import Any

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import UserError

CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")  # OpenCorpora's names of the six cases
_ADJECTIVES = frozenset({"ADJF", "PRTF"})


@cache
def _analyzer() -> Any:
    try:
        import pymorphy3
    except ImportError:
        command = 'pip install "lecturedesk[author]"'
        raise UserError(_("Russian forms need pymorphy3: {command}").format(command=command)) from None
    return pymorphy3.MorphAnalyzer()


def forms(term: str) -> tuple[str, ...]:
    """The other case and number forms of a term in the nominative, in the cases' order, singular first, each once.

    The adjectives before the head noun agree with it, what follows it stays. A term that begins with a capital is a name
    and has no plural. Empty when no head noun is found. Raises UserError without pymorphy3.
    """
    words = term.split()
    head, noun = _head(words)
    if noun is None:
        return ()
    named = term[:1].isupper()
    only = str(noun.tag.number)
    numbers = ("plur",) if only == "plur" else ("sing",) if named else ("sing", "plur")
    found: dict[str, None] = {}
    for number in numbers:
        for case in CASES:
            parts = [_adjective(word, noun, case, number) for word in words[:head]]
            parts.append(_noun(words[head], noun, case, number))
            if all(parts):
                found[" ".join([*(part or "" for part in parts), *words[head + 1 :]])] = None
    found.pop(term, None)
    return tuple(found)


def _head(words: list[str]) -> tuple[int, Any]:
    """The place of the head noun and its parse; (0, None) when there is none."""
    place = 0
    while place < len(words) and _parse(words[place], _ADJECTIVES) is not None:
        place += 1
    for at in (place, place - 1):
        if 0 <= at < len(words):
            number = "plur" if at and _all_plural(words[:at]) else ""
            noun = _parse(words[at], frozenset({"NOUN"}), number)
            if noun is not None:
                return at, noun
    return 0, None


def _all_plural(words: list[str]) -> bool:
    parses = [_parse(word, _ADJECTIVES) for word in words]
    return all(parse is not None and parse.tag.number == "plur" for parse in parses)


def _parse(word: str, kinds: frozenset[str], number: str = "") -> Any:
    """The likeliest reading of a word as one of these parts of speech in the nominative, or None."""
    last = word.rsplit("-", maxsplit=1)[-1]
    if len(word) > 1 and word.isupper():
        return None
    for parse in _analyzer().parse(last):
        if parse.tag.POS in kinds and parse.tag.case == "nomn" and number in ("", parse.tag.number):
            return parse
    return None


def _adjective(word: str, noun: Any, case: str, number: str) -> str | None:
    parse = _parse(word, _ADJECTIVES)
    wanted = {case, number}
    if number == "sing" and noun.tag.gender:
        wanted.add(noun.tag.gender)
    if case == "accs" and (number == "plur" or noun.tag.gender == "masc"):
        wanted.add(noun.tag.animacy or "inan")
    made = parse.inflect(wanted)
    return _like(word, "-".join([*word.split("-")[:-1], made.word])) if made else None


def _noun(word: str, noun: Any, case: str, number: str) -> str | None:
    made = noun.inflect({case, number})
    if made is None:
        return None
    first, hyphen, _rest = word.rpartition("-")
    if hyphen:
        before = _parse(first, frozenset({"NOUN"}), str(noun.tag.number))
        inflected = before.inflect({case, number}) if before else None
        first = inflected.word if inflected else first
    return _like(word, f"{first}{hyphen}{made.word}")


def _like(word: str, made: str) -> str:
    """The made word with the capitals of the written one, as far as the letters are the same."""
    letters = zip(word, made, strict=False)
    same = "".join(old if old.lower() == new.lower() else new for old, new in letters)
    return same + made[len(same) :]
