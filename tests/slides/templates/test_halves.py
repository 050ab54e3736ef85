from pathlib import Path

import pytest

from grid_ruler import THEME, GridRuler
from lecturedesk.course.slide import Backdrop, Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.compose import compose
from lecturedesk.slides.ops import ImageOp, TextOp


@pytest.mark.parametrize(
    ("side", "picture_x", "text_from", "text_to"), [("left", 0, 640, 1600), ("right", 960, 0, 960)]
)
def test_picture_and_text_share_the_slide(side: str, picture_x: float, text_from: float, text_to: float) -> None:
    backdrop = Backdrop(image=Path("map.png"), side=side, share=0.4)
    slide = Slide(id="h", layout="halves", title=(Span("The map of the whole Union"),), backdrop=backdrop)
    picture = compose(slide, THEME, GridRuler({"map.png": (100, 100)}))
    image = next(op for op in picture.ops if isinstance(op, ImageOp))
    assert (image.x, image.width, image.cover) == (picture_x, 640, True)
    for op in picture.ops:
        if isinstance(op, TextOp):
            assert text_from < op.x
            assert op.x + op.width < text_to
