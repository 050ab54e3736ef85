from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from lecturedesk.paint.svg import svg_pixels, svg_size


def test_a_broken_drawing_has_no_size() -> None:
    assert svg_size(b"<svg") is None


def test_a_drawing_without_a_ground_is_transparent() -> None:
    empty = b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'
    assert svg_pixels(empty, 4, 4).pixelColor(1, 1).alpha() == 0


def test_a_drawing_shows_no_file_that_it_refers_to(tmp_path: Path) -> None:
    red = QImage(4, 4, QImage.Format.Format_RGB32)
    red.fill(QColor("#ff0000"))
    red.save(str(tmp_path / "red.png"))
    image = f'<image href="{tmp_path}/red.png" width="4" height="4"/>'
    drawing = tmp_path / "a.svg"
    drawing.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4">{image}</svg>')
    assert svg_size(drawing) == (4, 4)
    assert svg_pixels(drawing, 4, 4).pixelColor(1, 1).alpha() == 0


def test_a_drawing_that_covers_is_painted_beyond_its_edges() -> None:
    two = b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="10" height="10" fill="#f00"/></svg>'
    image = svg_pixels(two, 10, 10, QRectF(-5, 0, 20, 10))
    assert (image.pixelColor(2, 5).name(), image.pixelColor(7, 5).alpha()) == ("#ff0000", 0)
