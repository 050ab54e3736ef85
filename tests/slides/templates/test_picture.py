from pathlib import Path

from grid_ruler import THEME, GridRuler
from lecturedesk.course.slide import Backdrop, Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.compose import compose
from lecturedesk.slides.ops import ImageOp, TextOp


def composed(fit: str, layout: str = "picture", side: str = "") -> tuple[ImageOp, TextOp]:
    backdrop = Backdrop(image=Path("map.png"), fit=fit, side=side, share=0.4)
    slide = Slide(id="p", layout=layout, title=(Span("The map"),), backdrop=backdrop)
    picture = compose(slide, THEME, GridRuler({"map.png": (100, 100)}))
    image = next(op for op in picture.ops if isinstance(op, ImageOp))
    title = next(op for op in picture.ops if isinstance(op, TextOp))
    return image, title


def test_a_picture_fills_the_slide_or_fits_into_it() -> None:
    cover, _ = composed("cover")
    assert (cover.width, cover.height, cover.cover) == (1600, 900, True)
    whole, _ = composed("contain")
    assert (whole.x, whole.width, whole.height) == (350, 900, 900)
