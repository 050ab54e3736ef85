"""Naming what an author probably meant."""

import difflib
from collections.abc import Iterable

from lecturedesk.base.i18n import _


def closest(word: str, known: Iterable[str]) -> str:
    """The known word that is nearest to this one, or an empty string when none is near."""
    folded: dict[str, str] = {}
    for name in known:
        folded.setdefault(name.lower(), name)
    near = difflib.get_close_matches(word.lower(), folded, 1, 0.6)
    return folded[near[0]] if near else ""


def meant(word: str, known: Iterable[str]) -> str:
    """A sentence that proposes the nearest known word, or an empty string."""
    near = closest(word, known)
    return _("Did you mean “{name}”?").format(name=near) if near else ""
