from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from lecturedesk.paint.device import painting
from lecturedesk.paint.painter import paint
from lecturedesk.slides.ops import FillOp, LineOp, PathOp, Picture, TextOp
from lecturedesk.slides.theme import Theme


def painted(picture: Picture, theme: Theme, step: int = 9, ghost: float = 0.0, width: int = 160) -> QImage:
    image = QImage(width, 90, QImage.Format.Format_RGB32)
    with painting(image) as painter:
        paint(picture, painter, QRectF(0, 0, width, 90), theme, step, ghost)
    return image


def at(image: QImage, x: int, y: int) -> str:
    return QColor(image.pixel(x, y)).name()


def box(**more: int) -> Picture:
    return Picture(width=1600, height=900, ops=(FillOp(x=0, y=0, width=800, height=900, colour="#ff0000", **more),))  # type: ignore[arg-type]


def test_a_picture_is_scaled_into_its_rectangle(theme: Theme) -> None:
    image = painted(box(), theme)
    assert (at(image, 10, 45), at(image, 150, 45)) == ("#ff0000", "#ffffff")


def test_another_shape_is_letterboxed_in_black(theme: Theme) -> None:
    image = painted(box(), theme, width=200)
    assert (at(image, 5, 45), at(image, 30, 45), at(image, 195, 45)) == ("#000000", "#ff0000", "#000000")


def test_no_seam_is_left_where_the_shape_is_nearly_the_slides(theme: Theme) -> None:
    full = Picture(
        width=1600, height=900, ops=(FillOp(x=0, y=0, width=1600, height=900, colour="#ff0000"),), background="#ff0000"
    )
    for width in (159, 161):
        image = painted(full, theme, width=width)
        assert {at(image, x, y) for x in (0, 1, width - 2, width - 1) for y in (0, 1, 45, 88, 89)} == {"#ff0000"}


def test_what_is_still_to_come_is_not_shown_or_only_a_ghost(theme: Theme) -> None:
    assert at(painted(box(first=1), theme, step=0), 10, 45) == "#ffffff"
    assert at(painted(box(first=1), theme, step=0, ghost=0.5), 10, 45) in ("#ff7f7f", "#ff8080")
    assert at(painted(box(first=1), theme, step=1), 10, 45) == "#ff0000"
    assert at(painted(box(last=0), theme, step=1, ghost=0.5), 10, 45) == "#ffffff"


def test_every_kind_of_operation_leaves_a_mark(theme: Theme, ruler: object) -> None:
    triangle = (("M", 0, 0), ("L", 1600, 0), ("C", 1600, 900, 0, 900, 0, 900), ("Z",))
    for op in (
        LineOp(x1=0, y1=450, x2=1600, y2=450, width=90, colour="#00ff00"),
        PathOp(path=triangle, fill="#00ff00"),
        TextOp(x=0, y=800, text="█████████████", size=800, colour="#00ff00"),
    ):
        image = painted(Picture(width=1600, height=900, ops=(op,)), theme)
        assert any(at(image, x, y) == "#00ff00" for x in range(0, 160, 4) for y in range(0, 90, 4)), op
