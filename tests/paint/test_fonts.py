import pytest
from PySide6.QtWidgets import QApplication

from lecturedesk.paint.fonts import FACES, drawn_with, install, name_of
from lecturedesk.slides.ops import Face


@pytest.mark.parametrize("face", FACES, ids=str)
def test_every_face_is_drawn_with_its_own_font(qapp: QApplication, face: Face) -> None:
    install()
    assert drawn_with(face) == name_of(face)


def test_a_face_that_is_not_bundled_is_noticed(qapp: QApplication) -> None:
    install()
    assert drawn_with(Face("serif", 400)) != name_of(Face("serif", 400))
