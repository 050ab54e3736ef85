"""The bundled fonts: installed once, asked for by family and weight."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import UserError
from lecturedesk.base.resources import resource
from lecturedesk.slides.ops import Face

FAMILIES = {"sans": "IBM Plex Sans", "serif": "IBM Plex Serif", "mono": "IBM Plex Mono"}
FACES = (
    Face("sans", 400), Face("sans", 400, italic=True), Face("sans", 600), Face("sans", 600, italic=True),
    Face("serif", 600), Face("mono", 400), Face("mono", 600),
)  # fmt: skip
BASE = 64  # pixels
_ONLY_WEIGHT = {"serif": 600}


@cache
def install() -> None:
    """Make the bundled fonts known to Qt; needs a QGuiApplication; raises UserError when a file is missing."""
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    known = set(QFontDatabase.families())
    missing = [family for family in FAMILIES.values() if family not in known]
    if missing:
        what = _("The bundled fonts are missing: {families}. Install LectureDesk again.")
        raise UserError(what.format(families=", ".join(missing)))


@cache
def install_files(paths: tuple[Path, ...]) -> None:
    """Make a theme's own fonts known to Qt; a file that is no font changes nothing."""
    for path in paths:
        QFontDatabase.addApplicationFont(str(path))


@cache
def qfont(face: Face, family: str = "", pixels: int = BASE) -> QFont:
    """The Qt font of a face at so many pixels, to be scaled: Qt's pixel sizes are whole, those of a slide are not.

    Hinting is off, so that widths do not depend on the machine.
    """
    font = QFont(family or FAMILIES[face.family])
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(_ONLY_WEIGHT.get(face.family, face.weight)))
    font.setItalic(face.italic and face.family == "sans")
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    font.setFeature(QFont.Tag("liga"), 0)  # in a PDF "fi" as one letter is not found when "fi" is looked for
    return font


def name_of(face: Face) -> str:
    """The full name of the bundled font for a face, e.g. "IBM Plex Sans SemiBold Italic"."""
    weight = {400: "" if face.italic else " Regular", 600: " SemiBold"}[face.weight]
    return f"{FAMILIES[face.family]}{weight}{' Italic' if face.italic else ''}"


def drawn_with(face: Face) -> str:
    """The full name of the font that a face is really drawn with; QFontInfo would only repeat what was asked for."""
    raw = QRawFont.fromFont(qfont(face))
    return f"{raw.familyName()} {raw.styleName()}"
