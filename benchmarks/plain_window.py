"""The least that can be compared with: a Qt window that paints one line of Plex text, tells when, and ends."""

import sys
import time

from PySide6.QtGui import QFontDatabase, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class PlainWindow(QWidget):
    """One line of text in the bundled font."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the line, print the time in seconds since the epoch, and end."""
        painter = QPainter(self)
        font = self.font()
        font.setFamily("IBM Plex Sans")
        font.setPixelSize(34)
        painter.setFont(font)
        painter.drawText(40, 80, "One journey, one declaration, one guarantee")
        painter.end()
        print(f"painted {time.time():.4f}", flush=True)
        QApplication.quit()


if __name__ == "__main__":
    application = QApplication([])
    QFontDatabase.addApplicationFont(sys.argv[1])
    window = PlainWindow()
    window.resize(1366, 720)
    window.show()
    application.exec()
