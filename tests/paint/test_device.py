import pytest
from PySide6.QtGui import QImage, QPainter

from lecturedesk.paint.device import painting


def test_a_painter_is_ended_even_when_painting_fails() -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    kept: list[QPainter] = []
    with pytest.raises(ZeroDivisionError), painting(image) as painter:
        kept.append(painter)
        raise ZeroDivisionError
    assert not kept[0].isActive()
