"""Pictures in Marp's grammar: `![alt words w:300 bg left:40% fit](path)`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_SIZE = re.compile(r"^(w|width|h|height):(\d+(?:\.\d+)?(?:%|px|em|cm|mm|in|pt)?|auto)$")
_SIDE = re.compile(r"^(left|right)(?::(\d+(?:\.\d+)?)%)?$")
_FITS = {"contain": "contain", "fit": "contain", "cover": "cover", "auto": "auto"}
_SHARE = re.compile(r"^\d+(?:\.\d+)?%$")
_FILTER = re.compile(
    r"^(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::|$)"
)


@dataclass(frozen=True, slots=True)
class RawPicture:
    """A picture as it is written: its path, alternative text, sizes such as "50%" or "300px", and attributes.

    A background has `side` left, right or empty, the `share` of the slide's width it takes there, and its `fit`.
    """

    source: str
    alt: str = ""
    title: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    background: bool = False
    side: str = ""
    share: float = 0.5
    fit: str = "cover"


def picture(source: str, text: str, title: str, given: Mapping[str, str]) -> RawPicture:
    """The picture that a path, the words in its square brackets, a title and attributes in braces describe."""
    words = text.split()
    background = "bg" in words
    values, side, share, fit, alt = dict(given), "", 0.5, "cover", []
    for word in words:
        if size := _SIZE.match(word):
            values.setdefault("width" if size[1].startswith("w") else "height", size[2])
        elif not background:
            alt.append(word)
        elif place := _SIDE.match(word):
            side, share = place[1], float(place[2]) / 100 if place[2] else share
        elif word in _FITS:
            fit = _FITS[word]
        elif word not in ("bg", "vertical") and not _SHARE.match(word) and not _FILTER.match(word):
            alt.append(word)
    return RawPicture(source, " ".join(alt), title, values, background, side, min(max(share, 0.05), 0.95), fit)
