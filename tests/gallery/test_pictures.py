"""The gallery's pictures are those that were looked at: every slide as operations, a few as pixels.

After a wanted change look at the new ones and keep them: LECTUREDESK_KEEP_PICTURES=1 make test.
"""

import os
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from lecturedesk.course.course import Course
from lecturedesk.library.course import read_course
from lecturedesk.paint.ruler import QtRuler
from lecturedesk.paint.thumbnail import image
from lecturedesk.slides.deck import Deck
from lecturedesk.slides.ops import Op, Picture
from lecturedesk.slides.theme_file import read_theme

GALLERY = Path(__file__).parent
EXPECTED = GALLERY / "expected"
KEEP = bool(os.environ.get("LECTUREDESK_KEEP_PICTURES"))
COURSE: Course = read_course(GALLERY)
SLIDES = {slide.id: slide for slide in COURSE.lectures[0].slides}
PIXELS = (("opening", "harbour"), ("flowchart", "harbour"), ("chart-column", "harbour-dark"), ("table", "harbour-dark"))
WIDTH = 320


def told(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.0f}"
    if isinstance(value, Path):
        return value.name
    if isinstance(value, bytes):
        return f"<{len(value)} bytes>"
    if isinstance(value, tuple):
        return "(" + " ".join(told(item) for item in value) + ")"
    return str(value)


def line(op: Op) -> str:
    """One operation in one line, what is as usual left out, whole units."""
    parts = [f"{f.name}={told(value)}" for f in fields(op) if (value := getattr(op, f.name)) != f.default]
    return f"{type(op).__name__} {' '.join(parts)}"


def picture(slide_id: str, theme_name: str = "harbour") -> Picture:
    theme = read_theme(theme_name)[0]
    return Deck(theme, QtRuler(theme)).picture(SLIDES[slide_id], COURSE.lectures[0])


@pytest.mark.parametrize("slide_id", SLIDES)
def test_a_slide_is_drawn_as_it_was_looked_at(qapp: QApplication, slide_id: str) -> None:
    lines = [line(op) for op in picture(slide_id).ops]
    path = EXPECTED / f"{slide_id}.txt"
    if KEEP:
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert path.read_text(encoding="utf-8").splitlines() == lines


@pytest.mark.parametrize(("slide_id", "theme_name"), PIXELS)
def test_a_few_look_the_same_in_pixels(qapp: QApplication, slide_id: str, theme_name: str) -> None:
    drawn = image(picture(slide_id, theme_name), read_theme(theme_name)[0], WIDTH)
    path = EXPECTED / f"{slide_id}-{theme_name}.png"
    if KEEP:
        assert drawn.save(str(path))
    kept = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    assert kept.size() == drawn.size()
    differ = sum(
        abs(kept.pixelColor(x, y).lightness() - drawn.pixelColor(x, y).lightness()) > 60
        for x in range(0, drawn.width(), 2)
        for y in range(0, drawn.height(), 2)
    )
    assert differ < drawn.width() * drawn.height() / 4 * 0.01, "more than one pixel in a hundred is another"
