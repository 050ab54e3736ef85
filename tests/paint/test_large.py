import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from lecturedesk.paint.device import painting
from lecturedesk.paint.fonts import install, qfont
from lecturedesk.paint.large import draw_large
from lecturedesk.slides.ops import Face


def blank() -> QImage:
    image = QImage(700, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


@pytest.mark.parametrize("text", ["Four operators", "Навигационная", "fi, AV – 25 %"])
def test_large_letters_look_as_qt_draws_them(qapp: QApplication, text: str) -> None:
    install()
    font = qfont(Face("serif", 600), "", 70)
    theirs, ours = blank(), blank()
    with painting(theirs) as painter:
        painter.setFont(font)
        painter.drawText(QPointF(20, 80), text)
    with painting(ours) as painter:
        draw_large(painter, text, font, 70, QPointF(20, 80), QColor("black"))
    points = [(x, y) for x in range(0, 700, 2) for y in range(0, 120, 2)]
    inked = [p for p in points if theirs.pixelColor(*p).lightness() < 128]
    differ = [p for p in points if abs(theirs.pixelColor(*p).lightness() - ours.pixelColor(*p).lightness()) > 150]
    assert len(inked) > 500
    assert len(differ) < len(inked) * 0.03
