import logging

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from lecturedesk.base.resources import resource
from lecturedesk.desk.action import all_actions
from lecturedesk.paint.painter import painting
from lecturedesk.windows.icons import draw, outline, read_path, read_svg

STROKES = sorted(path for path in resource("icons").glob("*.svg") if not path.stem.startswith("lecturedesk"))
SIDE = 96


def blank() -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(255)
    return image


@pytest.mark.parametrize("path", STROKES, ids=lambda path: path.stem)
def test_every_bundled_icon_looks_as_qt_draws_it(qapp: QApplication, path: object) -> None:
    text = path.read_text("utf-8")  # type: ignore[attr-defined]
    ours, theirs = blank(), blank()
    with painting(ours) as painter:
        painter.scale(SIDE / 24, SIDE / 24)
        pen = QPen(QColor("black"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(read_svg(text))
    with painting(theirs) as painter:
        QSvgRenderer(text.replace("currentColor", "black").encode()).render(painter, QRectF(0, 0, SIDE, SIDE))
    differing = sum(abs(a - b) > 60 for a, b in zip(bytes(ours.constBits()), bytes(theirs.constBits()), strict=True))
    assert differing < 60


def test_every_action_that_names_an_icon_has_it() -> None:
    names = {action.icon for action in all_actions() if action.icon}
    assert names
    assert [name for name in names if not resource("icons", f"{name}.svg").is_file()] == []


def test_a_path_that_breaks_off_is_refused() -> None:
    for data in ("M 1", "M 1 2 L 3", "1 2"):
        with pytest.raises(ValueError, match=r"path|command"):
            read_path(data)


@pytest.mark.complains
def test_a_missing_icon_is_said_and_draws_nothing(caplog: pytest.LogCaptureFixture, qapp: QApplication) -> None:
    with caplog.at_level(logging.ERROR):
        assert outline("no-such-icon").isEmpty()
    assert "no-such-icon" in caplog.text
    image = blank()
    with painting(image) as painter:
        draw(painter, "no-such-icon", QRectF(0, 0, 24, 24), QColor("black"))
    assert image == blank()
