import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from lecturedesk.paint.fonts import FACES, FAMILIES, install, qfont
from lecturedesk.slides.ops import Face


@pytest.mark.parametrize("face", FACES, ids=str)
def test_every_face_is_found_exactly(qapp: QApplication, face: Face) -> None:
    install()
    found = QFontInfo(qfont(face))
    assert found.family() == FAMILIES[face.family]
    assert found.weight() == face.weight
    assert found.italic() == face.italic
