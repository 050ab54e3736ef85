from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.sheet import Sheet


class Tall(Sheet):
    def lay(self, width: int) -> int:
        return width * 10


def test_a_panel_as_high_as_what_it_shows_inside_the_window(qapp: QApplication) -> None:
    for kind in (Sheet, Tall):
        sheet = kind(Look("dark"), "Keys", widest=600)
        sheet.resize(900, 560)
        sheet.show()
        assert sheet.rect().adjusted(20, 20, -20, -20).contains(sheet._panel)
        assert sheet._panel.contains(sheet.close_button.geometry())
        assert sheet._panel.contains(sheet.area.geometry())
        sheet.close()


def test_it_closes_by_its_button_or_a_click_beside(qapp: QApplication) -> None:
    sheet = Sheet(Look("dark"), "Keys", widest=600)
    sheet.resize(900, 560)
    sheet.show()
    told: list[int] = []
    sheet.closed.connect(lambda: told.append(1))
    sheet.close_button.click()
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet._panel.center())
    assert len(told) == 2
    sheet.close()
