from pathlib import Path

import pytest

from grid_ruler import THEME, GridRuler
from lecturedesk.course.slide import Backdrop, Slide
from lecturedesk.slides.backdrop import draw_backdrop
from lecturedesk.slides.geometry import WIDE, Rect
from lecturedesk.slides.ops import FillOp, ImageOp, TextOp
from lecturedesk.slides.pen import Canvas
from lecturedesk.slides.template import Stage

PLACE = Rect(100, 50, 600, 300)


def drawn(backdrop: Backdrop) -> Canvas:
    stage = Stage(WIDE, THEME, GridRuler({"tall.png": (100, 300), "wide.png": (1200, 300)}), Canvas())
    draw_backdrop(Slide(id="s", backdrop=backdrop), stage, PLACE)
    return stage.canvas


def test_a_slide_without_a_picture_gets_none() -> None:
    assert drawn(Backdrop(colour="#112233")).ops == []


def test_a_picture_covers_its_place() -> None:
    (image,) = drawn(Backdrop(image=Path("tall.png"))).ops
    assert isinstance(image, ImageOp)
    assert (image.x, image.y, image.width, image.height, image.cover) == (100, 50, 600, 300, True)


@pytest.mark.parametrize(("name", "expected"), [("tall.png", (350, 50, 100, 300)), ("wide.png", (100, 125, 600, 150))])
def test_a_picture_that_is_to_be_seen_whole_stands_in_the_middle(name: str, expected: tuple[float, ...]) -> None:
    (image,) = drawn(Backdrop(image=Path(name), fit="contain")).ops
    assert isinstance(image, ImageOp)
    assert (image.x, image.y, image.width, image.height) == expected
    assert not image.cover


def test_the_place_of_a_picture_that_is_missing_shows_its_words_and_the_author_is_told() -> None:
    canvas = drawn(Backdrop(image=Path("lost.png"), alt="A sealed lorry at the border"))
    panel = next(op for op in canvas.ops if isinstance(op, FillOp))
    assert (panel.x, panel.y, panel.width, panel.height) == (100, 50, 600, 300)
    words = [op for op in canvas.ops if isinstance(op, TextOp)]
    assert " ".join(op.text for op in words) == "A sealed lorry at the border"
    assert all(50 < op.y < 350 for op in words)
    assert "lost.png" in canvas.warnings[0]
