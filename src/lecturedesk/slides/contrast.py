"""Whether colours can be told apart: contrast by role."""

from collections.abc import Iterator, Mapping

# What a colour is used for, on which ground, and the contrast that it needs there.
ROLES = (
    ("ink", "paper", 7.0), ("ink", "panel", 7.0), ("ink", "mark", 7.0), ("ink", "warm", 7.0),
    ("title", "paper", 7.0), ("title", "panel", 7.0), ("band-text", "band", 7.0),
    ("accent-text", "paper", 4.5), ("muted", "paper", 4.5), ("muted", "panel", 4.5),
    ("highlight-text", "paper", 4.5), ("band-muted", "band", 4.5), ("band-accent", "band", 4.5),
    ("on-accent", "accent", 4.5),
    ("code-keyword", "panel", 4.5), ("code-string", "panel", 4.5), ("code-comment", "panel", 4.5),
    ("code-number", "panel", 4.5), ("code-name", "panel", 4.5),
    ("accent", "paper", 3.0), ("highlight", "paper", 3.0), ("note", "paper", 3.0), ("tip", "paper", 3.0),
    ("important", "paper", 3.0), ("warning", "paper", 3.0), ("caution", "paper", 3.0),
    ("series-1", "paper", 3.0), ("series-2", "paper", 3.0), ("series-3", "paper", 3.0),
    ("series-4", "paper", 3.0), ("series-5", "paper", 3.0), ("series-6", "paper", 3.0),
)  # fmt: skip


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two "#rrggbb" colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def weak_pairs(colours: Mapping[str, str]) -> Iterator[tuple[str, str, float, float]]:
    """Every colour that is too weak for its role: name, ground, the contrast it has and the contrast it needs."""
    for name, ground, needed in ROLES:
        has = contrast(colours[name], colours[ground])
        if has < needed:
            yield name, ground, has, needed


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
