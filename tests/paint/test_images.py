from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from lecturedesk.paint.images import MOST_SIDE, fitted, is_svg, natural_size, pixels

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
    header = f"P6 {MOST_SIDE + 1} 64000 255\n".encode()
    assert natural_size(header) is None


def test_a_picture_that_changed_on_disk_is_read_again(png: Path) -> None:
    import os

    assert QColor(pixels(png, 40, 20).pixel(30, 10)).name() == "#ff0000"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    image.save(str(png))
    os.utime(png, ns=(1, 1))
    assert QColor(pixels(png, 40, 20).pixel(30, 10)).name() == "#00ff00"
