import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from lecturedesk.paint.images import MOST_SIDE, fitted, is_svg, natural_size, pixels
from picture_files import png as wide_png

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#f00"/></svg>'


@pytest.fixture
def png(tmp_path: Path) -> Path:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    image.setPixelColor(0, 0, QColor("#0000ff"))
    assert image.save(str(tmp_path / "a.png"))
    return tmp_path / "a.png"


def test_sizes_are_known_without_decoding(png: Path) -> None:
    assert natural_size(png) == natural_size(SVG) == (40, 20)
    assert is_svg(SVG)
    assert not is_svg(png)


def test_a_picture_has_the_pixels_asked_for(png: Path) -> None:
    for source in (png, SVG):
        image = pixels(source, 20, 10)
        assert (image.width(), image.height()) == (20, 10)
        assert QColor(image.pixel(15, 5)).name() == "#ff0000"


def test_a_picture_that_covers_is_cropped_in_its_middle(png: Path) -> None:
    image = fitted(png, QRectF(0, 0, 20, 20), 1.0, True, None)
    assert (image.width(), image.height()) == (20, 20)


def test_a_one_coloured_picture_takes_a_tint() -> None:
    assert QColor(fitted(SVG, QRectF(0, 0, 40, 20), 1.0, False, QColor("#00ff00")).pixel(5, 5)).name() == "#00ff00"


def test_what_is_no_picture_is_none(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(b"no picture")
    assert natural_size(tmp_path / "x.png") is None
    assert pixels(tmp_path / "x.png", 5, 5).isNull()
    assert fitted(tmp_path / "x.png", QRectF(0, 0, 5, 5), 1.0, False, None).isNull()


def test_a_monstrous_picture_is_refused_before_it_is_decoded() -> None:
    assert natural_size(wide_png(MOST_SIDE, 9)) == (MOST_SIDE, 9)
    assert natural_size(wide_png(MOST_SIDE + 1, 9)) is None
    assert pixels(wide_png(64_000, 64_000), 5, 5).isNull()


def test_a_drawing_that_is_called_a_picture_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(SVG)
    assert natural_size(tmp_path / "x.png") is None
    assert pixels(tmp_path / "x.png", 5, 5).isNull()


def test_a_picture_is_turned_as_its_camera_was(tmp_path: Path) -> None:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    image.save(str(tmp_path / "a.jpg"))
    data = (tmp_path / "a.jpg").read_bytes()
    turned = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    (tmp_path / "a.jpg").write_bytes(data[:2] + b"\xff\xe1" + struct.pack(">H", len(turned) + 2) + turned + data[2:])
    assert natural_size(tmp_path / "a.jpg") == (20, 40)
    for cover, size in ((False, (10, 20)), (True, (16, 16))):
        image = pixels(tmp_path / "a.jpg", *size, cover=cover)
        assert (image.width(), image.height()) == size


def test_of_a_picture_that_covers_the_sides_are_cut_off(tmp_path: Path) -> None:
    image = QImage(4000, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    for x in range(1950, 2050):
        for y in range(100):
            image.setPixelColor(x, y, QColor("#00ff00"))
    image.save(str(tmp_path / "wide.png"))
    shown = fitted(tmp_path / "wide.png", QRectF(0, 0, 50, 50), 1.0, True, None)
    assert (shown.width(), shown.height()) == (50, 50)
    assert {QColor(shown.pixel(x, 25)).name() for x in (1, 25, 48)} == {"#00ff00"}


def test_a_picture_that_changed_on_disk_is_read_again(png: Path) -> None:
    import os

    assert QColor(pixels(png, 40, 20).pixel(30, 10)).name() == "#ff0000"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    image.save(str(png))
    os.utime(png, ns=(1, 1))
    assert QColor(pixels(png, 40, 20).pixel(30, 10)).name() == "#00ff00"
