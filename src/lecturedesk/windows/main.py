"""The desk's window: one page at a time, what lies over it, and notices."""

import base64
import importlib
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from lecturedesk.base.i18n import _
from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk
from lecturedesk.paint.fonts import install as install_fonts
from lecturedesk.paint.surface import Surfaces
from lecturedesk.windows import menus
from lecturedesk.windows.audience import AudienceWindow
from lecturedesk.windows.keys import KeyGuard
from lecturedesk.windows.measures import SMALLEST
from lecturedesk.windows.room import Room
from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.idle import Idle

_SMALL_BUDGET = 48 * 1024 * 1024
_FIRST_SIZE = (1366, 720)
_OWNERS = ("slide", "strip", "grid", "cards")


class MainWindow(QWidget):
    """Shows the page and the overlay that the desk's view names; pages are made when they are first shown."""

    def __init__(self, desk: Desk, surfaces: Surfaces, audience: AudienceWindow) -> None:
        super().__init__()
        self.desk, self.audience = desk, audience
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        install_fonts()
        self.look = Look(desk.preferences.text("theme"), desk.view.scale, self)
        self.look.dress(application)
        self.look.changed.connect(lambda: self.look.dress(application))
        self.idle = Idle(_OWNERS, self)
        self.room = Room(self, self.look, surfaces, Surfaces(_SMALL_BUDGET), self.idle, audience)
        self.keys = KeyGuard(application, self)
        self.keys.lecture = lambda widget: widget is getattr(getattr(self.page, "panes", None), "slide", None)
        self.keys.dismiss = self._dismiss
        self.page: QWidget | None = None
        self.overlay: QWidget | None = None
        self._made: dict[str, QWidget] = {}
        self._toasts: Any = None
        self._wanted = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(*SMALLEST)
        audience.keep_off(self)
        for window in (self, audience):
            self.keys.watch(window)
        self.actions_by_id = menus.install(self, desk, self.keys)
        menus.install(audience, desk, self.keys)
        self._connect()
        self._restore()

    def _connect(self) -> None:
        desk = self.desk
        desk.view.changed.connect(self._refresh)
        desk.presentation.opened.connect(self._retitle)
        desk.presentation.closed.connect(self._retitle)
        desk.shelf.opened.connect(self._retitle)
        desk.preferences.changed.connect(self._on_preference)
        desk.notices.posted.connect(self._on_notice)

    def come_forward(self) -> None:
        """Come to the front and take the keys; on a single screen the audience's window stays above."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if self.audience.isVisible():
            self.audience.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page that is wanted before the first paint."""
        super().showEvent(event)
        self._wanted = True
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let page and overlay fill the window."""
        super().resizeEvent(event)
        self._lay()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the window's place once it was moved or maximised."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.isVisible():
            full = self.isFullScreen()
            if full != self.desk.view.full_screen:
                QTimer.singleShot(0, lambda: _follow_state(self))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the audience's window too; during a show only when that is meant."""
        question = _("The show is running. End it and close LectureDesk?")
        if self.desk.presentation.live and not self.desk.ask.confirm(question, _("End and close")):
            event.ignore()
            return
        if self.isVisible() and not self.isFullScreen():
            state = base64.b64encode(bytes(self.saveGeometry().data())).decode("ascii")
            perform(self.desk, "window.keep", "main", state)
        super().closeEvent(event)
        self.idle.stop()
        self.audience.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a course folder or a Markdown file."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            perform(self.desk, "course.open", path)

    def _refresh(self) -> None:
        """Show what the view says: page, overlay, full screen, prompt. Nothing is made before the window is seen."""
        view = self.desk.view
        if not self._wanted:
            return
        page = self._page(view.page)
        if page is not self.page:
            if self.page is not None:
                self.page.hide()
            self.page = page
            self._lay()
            page.show()
            focus = getattr(page, "focus_slide", page.setFocus)
            focus()
        self._show_overlay(view.overlay)
        self._show_prompt()
        if self.isVisible() and view.full_screen != self.isFullScreen():
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)  # maximised stays maximised

    def _page(self, name: str) -> QWidget:
        if name not in self._made:
            module = importlib.import_module(f"lecturedesk.windows.pages.{name}")
            made: QWidget = module.Page(self.desk, self.room)
            made.hide()
            self._made[name] = made
        return self._made[name]

    def _show_overlay(self, name: str) -> None:
        overlay = self._page(name) if name else None
        if overlay is self.overlay:
            return
        if self.overlay is not None:
            self.overlay.hide()
        self.overlay = overlay
        if overlay is None:
            focus = getattr(self.page, "focus_slide", None)
            if focus is not None:
                focus()
            return
        self._lay()
        overlay.show()
        overlay.raise_()
        if self.isVisible() and QApplication.activeWindow() is self.audience:
            self.activateWindow()  # what is typed belongs to the overlay
        overlay.setFocus()

    def _show_prompt(self) -> None:
        view = self.desk.view
        words = view.prompt
        if not words and view.typed:
            words = _("Go to slide {n}: press Enter").replace("{n}", view.typed)
        if words or self._toasts is not None:
            self._messages().show_prompt(words)

    def _on_notice(self, notice: object) -> None:
        self._messages().show_notice(notice)

    def _messages(self) -> Any:
        if self._toasts is None:
            from lecturedesk.windows.toasts import Toasts

            self._toasts = Toasts(self, self.look)
            self.desk.notices.withdrawn.connect(self._toasts.withdraw)
        return self._toasts

    def _on_preference(self, name: str) -> None:
        if name in ("theme", "app_scale"):
            self.look.use(self.desk.preferences.text("theme"), self.desk.view.scale)

    def _retitle(self) -> None:
        lecture, course = self.desk.presentation.lecture, self.desk.shelf.course
        parts = [lecture.title if lecture else "", course.title if course else "", "LectureDesk"]
        self.setWindowTitle(" - ".join(dict.fromkeys(part for part in parts if part)))

    def _lay(self) -> None:
        inside = QRect(0, 0, self.width(), self.height())
        for widget in (self.page, self.overlay):
            if widget is not None:
                widget.setGeometry(inside)
        if self._toasts is not None:
            self._toasts.arrange()

    def _restore(self) -> None:
        kept = self.desk.preferences.kept("main")
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore"))):
            self.resize(*_FIRST_SIZE)
            if QApplication.platformName() != "offscreen":  # where nobody looks, sizes are what was asked for
                self.setWindowState(Qt.WindowState.WindowMaximized)

    def _dismiss(self) -> bool:
        """Lower a card that hovers or has the focus, then give the keys back to the slide; notices go on the way."""
        if self._toasts is not None:
            self._toasts.clear()
        panes = getattr(self.page, "panes", None)
        if panes is not None and panes.glossary.lifted and not self.desk.view.term and not self.desk.view.overlay:
            panes.glossary.lower()
            return True
        if panes is not None and not self.desk.view.overlay and self.keys.reached_by_tab():
            panes.slide.setFocus()
            return True
        return False


def _dropped(event: QDropEvent) -> Path | None:
    """The folder or file that is dragged, if it is one of ours."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path and (path.is_dir() or path.suffix.lower() in (".md", ".markdown") or path.name == "course.yaml"):
            return path
    return None


def _follow_state(window: MainWindow) -> None:
    """Tell the desk when the system made the window fill its screen, or not."""
    if window.isFullScreen() != window.desk.view.full_screen:
        perform(window.desk, "window.full-screen")
