"""Measures of a slide, in units: 900 high, 1600 or 1200 wide."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle: left, top, width and height in units."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Sheet:
    """The slide's size and where its parts stand, in units."""

    width: float = 1600.0
    height: float = 900.0
    side: float = 96.0
    right: float = 96.0
    top: float = 84.0
    body_bottom: float = 800.0
    bare_bottom: float = 836.0  # without a footer
    footer_baseline: float = 844.0

    @property
    def column(self) -> float:
        """The width between the margins."""
        return self.width - self.side - self.right


WIDE = Sheet()
CLASSIC = Sheet(width=1200.0)


def sheet(size: str) -> Sheet:
    """The sheet of a course's `size`: "4:3" is 1200 x 900, everything else 1600 x 900."""
    return CLASSIC if size == "4:3" else WIDE
