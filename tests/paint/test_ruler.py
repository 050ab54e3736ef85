from pathlib import Path

import pytest

from lecturedesk.paint.ruler import QtRuler
from lecturedesk.slides.ops import Face


def test_widths_grow_with_the_size_and_nothing_else(ruler: QtRuler) -> None:
    wide = ruler.advance("Навигационная пломба", Face(), 40)
    assert ruler.advance("Навигационная пломба", Face(), 20) == pytest.approx(wide / 2)
    assert ruler.advance("abc", Face(), 20, spacing=2) == pytest.approx(ruler.advance("abc", Face(), 20) + 6)


def test_widths_are_those_of_the_bundled_font(ruler: QtRuler) -> None:
    # IBM Plex Mono: every letter is 600 of 1,000 units wide.
    assert ruler.advance("seal", Face("mono"), 100) == pytest.approx(240, abs=0.5)


def test_a_missing_picture_has_no_size(ruler: QtRuler, tmp_path: Path) -> None:
    assert ruler.picture_size(tmp_path / "none.png") is None
