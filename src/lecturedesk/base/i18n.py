"""Words of the user interface: `_` translates now, `N_` only marks a text for translation."""

import gettext
from functools import cache

from lecturedesk.base.resources import resource

PSEUDO = "xx"
_ACCENTS = str.maketrans("aeiouycnszAEIOUYCNSZ", "áéíóúýçñšžÁÉÍÓÚÝÇÑŠŽ")
_state = {"language": "en"}


def N_(text: str) -> str:
    """Mark a text of a module-level table; translate it with `_` when it is shown."""
    return text


def use_language(language: str) -> None:
    """Translate from now on into `language` (an ISO 639 code; "xx" is the pseudo-locale: accented, 40 % longer)."""
    _state["language"] = language


def language() -> str:
    """The code of the language that texts are translated into."""
    return _state["language"]


@cache
def _catalogue(code: str) -> gettext.NullTranslations:
    return gettext.translation("lecturedesk", str(resource("locale")), languages=[code], fallback=True)


def _(text: str) -> str:
    """The text in the language of the user interface."""
    return translated(text, _state["language"])


def translated(text: str, code: str) -> str:
    """The text in the language with this code: for words that belong to a lecture, not to the user interface."""
    if code == PSEUDO:
        return _pseudo(text)
    return _catalogue(code).gettext(text)


def counted(one: str, many: str, number: int, code: str = "") -> str:
    """The form of a phrase that goes with `number`, which replaces `{n}` in it; in the interface's language by default."""
    code = code or _state["language"]
    if code == PSEUDO:
        return _pseudo(one if number == 1 else many).replace("{n}", str(number))
    return _catalogue(code).ngettext(one, many, number).replace("{n}", str(number))


def _pseudo(text: str) -> str:
    parts = []
    for index, piece in enumerate(text.replace("{", "\0{").replace("}", "}\0").split("\0")):
        parts.append(piece if index % 2 and piece.startswith("{") else piece.translate(_ACCENTS))
    return "".join(parts) + "·" * round(len(text) * 0.4)
