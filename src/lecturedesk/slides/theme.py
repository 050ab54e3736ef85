"""A theme: few colours, fonts and measures that slides are set in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A checked theme: `colours` maps a name to "#rrggbb", `fonts` a role (sans, serif, mono) to a family.

    `leading` and `baseline` are shares of the text size: the height of a line and where its letters stand in it. `logo`
    is a picture on the opening, `footer` stands where a slide cites nothing; `font_files` hold fonts of the theme's own.
    """

    name: str
    title: str = ""
    dark: bool = False
    colours: Mapping[str, str] = field(default_factory=dict)
    fonts: Mapping[str, str] = field(default_factory=dict)
    leading: float = 1.35
    baseline: float = 1.0
    title_leading: float = 1.2
    logo: Path | None = None
    font_files: tuple[Path, ...] = ()
    footer: str = ""

    def colour(self, name: str) -> str:
        """The "#rrggbb" of a colour's name; "#rrggbb" itself stays; an unknown name gives the ink."""
        return name if name.startswith("#") else self.colours.get(name) or self.colours["ink"]
