"""How wide the columns of a table are."""

from collections.abc import Sequence

_MOST_GROWTH = 1.9  # a table of few short words stays narrow: its rows would fall apart to the eye
_NEED = 0.3  # 1 shares by need; the less, the more a narrow column keeps of what it asks for
_HALVINGS = 40


def column_widths(natural: Sequence[float], least: Sequence[float], width: float) -> list[float]:
    """Widths for columns whose words want `natural` and need `least`, in units; together `width` where words allow.

    Natural widths that fit grow towards the whole width. Else each column gets its least width or a share that grows
    with its need, and never more than it asks for.
    """
    total = sum(natural)
    if total <= width:
        growth = min(width / total, _MOST_GROWTH) if total else 1.0
        return [wide * growth for wide in natural]
    if sum(least) >= width:
        return list(least)
    low, high = 0.0, max(natural)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if sum(_shared(natural, least, middle)) > width else (middle, high)
    return _shared(natural, least, low)


def _shared(natural: Sequence[float], least: Sequence[float], factor: float) -> list[float]:
    return [min(wide, max(low, factor * wide**_NEED)) for wide, low in zip(natural, least, strict=True)]
