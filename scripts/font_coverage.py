"""Write resources/fonts/coverage.txt: the letters that every bundled font of a family has.

fontTools reads the fonts; it is no dependency of LectureDesk, so run this in an environment of its own after a
change of resources/fonts:

    python3 -m venv build/fonts && build/fonts/bin/python -m pip install fonttools
    build/fonts/bin/python scripts/font_coverage.py
"""

import sys
from collections.abc import Iterable
from pathlib import Path

FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
TYPOGRAPHIC_FAMILY, FAMILY = 16, 1  # name identifiers of the OpenType "name" table


def letters(font: Path) -> tuple[str, set[int]]:
    """The family's name and the code points of one font file."""
    from fontTools.ttLib import TTFont

    with TTFont(font) as table:
        names = table["name"]
        family = names.getDebugName(TYPOGRAPHIC_FAMILY) or names.getDebugName(FAMILY)
        return str(family), set(table.getBestCmap())


def ranges(points: Iterable[int]) -> list[tuple[int, int]]:
    """Code points as (first, last) runs, in order."""
    runs: list[tuple[int, int]] = []
    for point in sorted(points):
        if runs and runs[-1][1] == point - 1:
            runs[-1] = (runs[-1][0], point)
        else:
            runs.append((point, point))
    return runs


def line(family: str, points: Iterable[int]) -> str:
    """One line of the file: `Family: 20-7E A0-17E 192`, code points in hex."""
    runs = (f"{first:X}" if first == last else f"{first:X}-{last:X}" for first, last in ranges(points))
    return f"{family}: {' '.join(runs)}"


def main() -> int:
    """Write the file, families in alphabetical order."""
    families: dict[str, set[int]] = {}
    for font in sorted(FONTS.glob("*.ttf")):
        family, points = letters(font)
        families[family] = families.get(family, points) & points
    text = "\n".join(line(family, families[family]) for family in sorted(families))
    (FONTS / "coverage.txt").write_text(text + "\n", encoding="ascii", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
