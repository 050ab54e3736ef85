"""What the windows do for the desk: ask, hold the clipboard, start other programs."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QProcess, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from lecturedesk.base.i18n import _


class WindowAsk:
    """Asks with dialogs over the desk's window."""

    def open_course(self, start: Path) -> Path | None:
        """A course.yaml or a Markdown file, looked for from the folder `start`."""
        from PySide6.QtWidgets import QFileDialog

        kinds = f"{_('Courses and lectures')} (course.yaml *.md *.markdown)"
        found, _kind = QFileDialog.getOpenFileName(QApplication.activeWindow(), _("Open a course"), str(start), kinds)
        return Path(found) if found else None

    def confirm(self, text: str, button: str) -> bool:
        """Whether the user presses the button that names the deed."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.NoIcon, "LectureDesk", text, parent=QApplication.activeWindow())
        agree = box.addButton(button, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(_("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is agree


class WindowClipboard:
    """The system's clipboard."""

    def put(self, text: str, html: str) -> None:
        """Offer the same words as plain text and as HTML."""
        data = QMimeData()
        data.setText(text)
        data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)


class WindowOpener:
    """Other programs, started by the system."""

    def open_file(self, path: Path) -> bool:
        """Open a file with what the system has for it."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def open_address(self, address: str) -> bool:
        """Open a web address in the browser."""
        return QDesktopServices.openUrl(QUrl(address))

    def run(self, command: Sequence[str]) -> bool:
        """Start a program with its arguments, and do not wait for it."""
        started = QProcess.startDetached(command[0], list(command[1:]))
        return bool(started[0] if isinstance(started, tuple) else started)
