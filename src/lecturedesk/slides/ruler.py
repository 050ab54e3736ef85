"""How wide text is: the only thing that layout must ask of the world outside."""

from pathlib import Path
from typing import Protocol

from lecturedesk.slides.ops import Face


class Ruler(Protocol):
    """Measures text and pictures in units; widths are the same on every machine."""

    def advance(self, text: str, face: Face, size: float, spacing: float = 0.0) -> float:
        """The width of a text set in one piece, `spacing` added after every letter."""
        ...

    def picture_size(self, source: Path | bytes) -> tuple[float, float] | None:
        """A picture's natural width and height in pixels, or None when it cannot be read."""
        ...

    def __hash__(self) -> int:
        """Rulers are told apart, so that what one measured can be kept."""
        ...
