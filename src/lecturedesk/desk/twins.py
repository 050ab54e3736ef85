"""The Russian keyboard: which letter lies on the key of which Latin one."""

from collections.abc import Iterable

_LATIN = "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.`"
_RUSSIAN = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ"
_TWIN = dict(zip(_LATIN, _RUSSIAN, strict=True))


def twin(key: str) -> str:
    """The same physical key on a Russian keyboard, "Ctrl+B" as "Ctrl+И", or an empty string."""
    modifiers, plus, letter = key.rpartition("+") if not key.endswith("+") else (key, "", "")
    russian = _TWIN.get(letter.upper(), "") if letter else ""
    return f"{modifiers}{plus}{russian}" if russian else ""


def twins(keys: Iterable[str]) -> tuple[str, ...]:
    """The keys and after them their twins on the Russian keyboard, each once."""
    keys = tuple(keys)
    return tuple(dict.fromkeys((*keys, *(found for key in keys if (found := twin(key))))))
