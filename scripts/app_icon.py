"""Make the PNGs and the .ico of the program's icon from its two SVGs.

Run it with `.venv/bin/python scripts/app_icon.py` after a change of resources/icons/lecturedesk*.svg.
"""

import os
import struct
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
SIZES = (16, 32, 48, 128, 256)
DRAWN_ON_PIXELS = 32  # up to this size the mark with fewer and larger parts is used


def rendered(svg: Path, size: int) -> bytes:
    """The SVG as a PNG of `size` by `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    try:
        QSvgRenderer(str(svg)).render(painter)
    finally:
        painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())


def packed(pictures: dict[int, bytes]) -> bytes:
    """PNGs by size as one Windows icon file (header, directory, pictures; a width of 256 is written as 0)."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    start = len(head) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), start)
        start += len(picture)
    return head + entries + b"".join(pictures.values())


def main() -> int:
    """Write lecturedesk-SIZE.png and lecturedesk.ico beside the SVGs."""
    application = QGuiApplication(sys.argv)
    pictures = {
        size: rendered(ICONS / ("lecturedesk-small.svg" if size <= DRAWN_ON_PIXELS else "lecturedesk.svg"), size)
        for size in SIZES
    }
    for size, picture in pictures.items():
        (ICONS / f"lecturedesk-{size}.png").write_bytes(picture)
    (ICONS / "lecturedesk.ico").write_bytes(packed(pictures))
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
