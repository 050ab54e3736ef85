"""Words on a background colour of the author's: readable on whatever it is."""

from collections.abc import Sequence
from dataclasses import replace

from lecturedesk.slides.contrast import contrast
from lecturedesk.slides.ops import Op, TextOp
from lecturedesk.slides.theme import Theme

_WORDS = frozenset(
    ("ink", "title", "muted", "accent-text", "highlight-text", "band-text", "band-muted", "band-accent"),
)
_LEAST = 4.5
_LIGHT, _DARK = "#FFFFFF", "#10161C"


def readable(ops: Sequence[Op], ground: str, theme: Theme) -> tuple[Op, ...]:
    """The operations with words that are too weak on the colour `ground` ("#rrggbb") set in white or near black."""
    strong = max(_LIGHT, _DARK, key=lambda colour: contrast(colour, ground))
    weak = {name for name in _WORDS if contrast(theme.colour(name), ground) < _LEAST}
    return tuple(replace(op, colour=strong) if isinstance(op, TextOp) and op.colour in weak else op for op in ops)
