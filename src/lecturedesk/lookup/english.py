"""Plural and possessive of English terms, by rule: terms are never stemmed."""

import re

_JOINTS = frozenset(
    ["of", "for", "on", "in", "to", "with", "by", "from", "at", "under", "between", "against", "as", "("]
)
_IRREGULAR = {"man": "men", "woman": "women", "child": "children", "criterion": "criteria", "phenomenon": "phenomena"}


def inflections(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The other forms of a term given as its tokens: plural of the head noun, possessive of the last word.

    The head noun stands before the first preposition ("certificates of origin"), else last ("navigation seals").
    """
    head = next((n - 1 for n, word in enumerate(words) if n and word.lower() in _JOINTS), len(words) - 1)
    found = []
    if plural := _plural(words[head]):
        found.append((*words[:head], plural, *words[head + 1 :]))
    if re.search(r"[^\WsS]$|ss$|[A-Z]S$", words[-1]):
        found.append((*words[:-1], words[-1] + "'s"))
    return tuple(found)


def _plural(word: str) -> str:
    lower = word.lower()
    if not re.search(r"[a-z]", lower) or "'" in word:
        return ""
    if word.isupper() and len(word) > 1:
        return word + "s"
    if lower in _IRREGULAR:
        return _IRREGULAR[lower]
    if lower.endswith("sis"):
        return word[:-2] + "es"
    if re.search(r"[^aeiou]y$", lower):
        return word[:-1] + "ies"
    if re.search(r"(ss|us|x|z|ch|sh)$", lower):
        return word + "es"
    return "" if lower.endswith("s") else word + "s"
