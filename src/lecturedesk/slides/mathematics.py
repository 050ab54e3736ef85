"""Formulas as outlines: the only user of ziamath, which comes with the extra `math`."""

import re
import warnings
from dataclasses import dataclass
from functools import lru_cache

from lecturedesk.base.i18n import _

Path = tuple[tuple[str | float, ...], ...]
_NUMBER = r"-?\d+(?:\.\d+)?(?:e-?\d+)?"
_PATH = re.compile(r'<path d="([^"]*)"')
_RECT = re.compile(
    rf'<rect x="({_NUMBER})" y="({_NUMBER})" width="({_NUMBER})" height="({_NUMBER})"(?: stroke-width="({_NUMBER})")?'
)
_VIEW = re.compile(rf'viewBox="({_NUMBER}) ({_NUMBER}) ({_NUMBER}) ({_NUMBER})"')
_COMMAND = re.compile(rf"([MLQZ])|({_NUMBER})")
_SIZE = 100.0
_LONGEST = 1000  # letters


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula set in a text size of 100: outlines to fill from its upper left corner, and its measures.

    `ascent` is how far its baseline stands below its upper edge.
    """

    outlines: tuple[Path, ...]
    width: float
    height: float
    ascent: float

    def at(self, x: float, baseline: float, size: float) -> list[Path]:
        """The outlines in a text size, their baseline beginning at a place."""
        scale = size / _SIZE
        top = baseline - self.ascent * scale
        return [
            tuple(
                (command, *(float(n) * scale + (top if index % 2 else x) for index, n in enumerate(numbers)))
                for command, *numbers in outline
            )
            for outline in self.outlines
        ]


class MathError(Exception):
    """A formula that cannot be set; `missing` says that the extra `math` is not installed."""

    def __init__(self, what: str, *, missing: bool = False) -> None:
        super().__init__(what)
        self.missing = missing


@lru_cache(maxsize=256)
def formula(tex: str, *, inline: bool = False) -> Formula:
    """The formula that this TeX describes, `inline` in the lower form for running text; MathError when it cannot be set."""
    if len(tex) > _LONGEST:
        raise MathError(_("The formula is too long for a slide."))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it asks for its fonts in a way that newer Pythons warn of
            import ziamath.zmath
            from ziamath.config import config
    except ImportError:
        raise MathError(_("Formulas need the extra `math`."), missing=True) from None
    config.svg2 = False
    try:
        svg: str = ziamath.zmath.Latex(tex, size=_SIZE, inline=inline).svg()
    except Exception as fault:  # ziamath and its parser raise whatever they meet, AssertionError too
        raise MathError(str(fault) or type(fault).__name__) from fault
    view = _VIEW.search(svg)
    if not view:
        raise MathError(_("The formula is empty."))
    left, top, width, height = (float(number) for number in view.groups())
    outlines = [_outline(found[1], left, top) for found in _PATH.finditer(svg)]
    outlines += [path for found in _RECT.finditer(svg) for path in _bars(found, left, top)]
    return Formula(tuple(outlines), width, height, -top)


def _outline(text: str, left: float, top: float) -> Path:
    """An SVG path of moves, lines and quadratic curves as cubic ones, from the formula's upper left corner."""
    path: list[tuple[str | float, ...]] = []
    command = ""
    numbers: list[float] = []
    here = (0.0, 0.0)
    needs = {"M": 2, "L": 2, "Q": 4}
    for letter, number in _COMMAND.findall(text):
        if letter == "Z":
            path.append(("Z",))
        elif letter:
            command, numbers = letter, []
        else:
            numbers.append(float(number))
        if command and not letter and len(numbers) == needs[command]:
            points = [(x - left, y - top) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
            path.append(_cubic(here, *points) if command == "Q" else (command, *points[0]))
            here, numbers = points[-1], []
    return tuple(path)


def _cubic(
    start: tuple[float, float], control: tuple[float, float], end: tuple[float, float]
) -> tuple[str | float, ...]:
    """A quadratic curve as a cubic one (degree elevation)."""
    first = (start[0] + 2 / 3 * (control[0] - start[0]), start[1] + 2 / 3 * (control[1] - start[1]))
    second = (end[0] + 2 / 3 * (control[0] - end[0]), end[1] + 2 / 3 * (control[1] - end[1]))
    return ("C", *first, *second, *end)


def _bars(found: re.Match[str], left: float, top: float) -> list[Path]:
    """A rectangle of the SVG: filled, or drawn as four bars when it has only an outline."""
    x, y, width, height = (float(number) for number in found.groups()[:4])
    x, y = x - left, y - top
    if not found[5]:
        return [_box(x, y, width, height)]
    line = float(found[5])
    return [_box(x, y, width, line), _box(x, y + height - line, width, line), _box(x, y, line, height),
            _box(x + width - line, y, line, height)]  # fmt: skip


def _box(x: float, y: float, width: float, height: float) -> Path:
    return (("M", x, y), ("L", x + width, y), ("L", x + width, y + height), ("L", x, y + height), ("Z",))
