from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.handle import Handle


def test_arrows_move_it_and_home_resets_it(qapp: QApplication) -> None:
    parent = QWidget()
    handle = Handle(Look("dark"), "notes", parent=parent)
    handle.put(300, 0, 200)
    moved: list[int] = []
    reset: list[int] = []
    handle.moved.connect(moved.append)
    handle.reset.connect(lambda: reset.append(1))
    QTest.keyClick(handle, Qt.Key.Key_Right)
    QTest.keyClick(handle, Qt.Key.Key_Left)
    QTest.keyClick(handle, Qt.Key.Key_Up)
    QTest.keyClick(handle, Qt.Key.Key_Home)
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton)
    assert moved == [316, 284]
    assert reset == [1, 1]


def test_a_drag_says_where_to(qapp: QApplication) -> None:
    parent = QWidget()
    parent.resize(600, 300)
    handle = Handle(Look("dark"), "above", upright=False, parent=parent)
    handle.put(100, 0, 200)
    parent.show()
    moved: list[int] = []
    handle.moved.connect(moved.append)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(10, 4))
    QTest.mouseMove(handle, QPoint(10, 34))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    parent.close()
    assert not moved or moved[-1] == 130
