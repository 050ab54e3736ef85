import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from lecturedesk.windows.style import SMALLEST, Look, read_tokens
from windows.test_measures import contrast

TEXTS = ("text", "strong", "soft")
MUTED = ("muted", "accent-text", "highlight-text")
GROUNDS = ("window", "sunken", "panel", "raised")
PAIRS = (("live", "live-text"), ("cover", "cover-text"), ("frozen", "frozen-text"), ("amber", "amber-text"),
         ("danger", "danger-text"), ("accent-fill", "on-accent"))  # fmt: skip


@pytest.mark.parametrize("name", ["desk-dark", "desk-light"])
def test_contrast_by_role(name: str) -> None:
    colours = read_tokens(name).colours
    for ground in GROUNDS:
        for ink in TEXTS:
            assert contrast(colours[ink], colours[ground]) >= 7, (ink, ground)
        for ink in MUTED:
            assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)
    for ground, ink in PAIRS:
        assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)
    for line in ("accent", "highlight", "edge", "frozen-edge", "focus"):
        assert contrast(colours[line], colours["window"]) >= 3, line


def test_both_looks_name_the_same_colours() -> None:
    assert set(read_tokens("desk-dark").colours) == set(read_tokens("desk-light").colours)


def test_no_font_is_smaller_than_what_can_be_read(qapp: QApplication) -> None:
    look = Look("dark", 0.75)
    assert look.font(13).pixelSize() == SMALLEST
    assert look.font(40).pixelSize() == 30
    assert look.font(15, 600).family() == "IBM Plex Sans"
    assert look.font(15, family="mono").family() == "IBM Plex Mono"


def test_another_theme_or_size_is_told_once(qapp: QApplication) -> None:
    look = Look("dark")
    told: list[str] = []
    look.changed.connect(lambda: told.append(look.tokens.name))
    look.use("light")
    look.use("light")
    look.use(scale=1.25)
    assert told == ["desk-light", "desk-light"]
    assert look.px(12) == 15


def test_the_palette_follows_the_tokens(qapp: QApplication) -> None:
    look = Look("light")
    assert look.palette().color(QPalette.ColorRole.Window) == look.colour("window")
    assert look.tokens.colours["panel"] in look.sheet()


def test_what_a_field_asks_for_is_readable(qapp: QApplication) -> None:
    look = Look("dark")
    assert f"placeholder-text-color: {look.tokens.colours['muted']}" in look.sheet()
