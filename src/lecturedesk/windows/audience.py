"""The audience's window: the slide, nothing else, ever."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from lecturedesk.base.i18n import _
from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk
from lecturedesk.paint.surface import Surfaces
from lecturedesk.teach.position import Position, ahead, back, next_slide
from lecturedesk.windows.screens import Screens, choose
from lecturedesk.windows.widgets.idle import Idle
from lecturedesk.windows.widgets.slide_view import Shown, SlideView

POINTER_MS = 2000
_AWAKE_MS = 1000  # after the first picture: no screen sleeps that soon
_SIZE = (960, 540)


class AudienceWindow(QWidget):
    """Follows the show: on the other screen it fills it, on one screen it is a window; `changed` when that changed."""

    changed = Signal()

    def __init__(self, desk: Desk, surfaces: Surfaces) -> None:
        super().__init__()
        self.desk = desk
        self._preferred = 0
        self._beside: QWidget | None = None
        self._screen: QScreen | None = None
        self._awake: object = None
        self._new = False
        self.screens = Screens(self)
        self.idle = Idle(("slide",), self)
        self.slide = SlideView(surfaces, parent=self)
        self.slide.setAccessibleName(_("Slide"))
        self.setAccessibleName(_("Audience"))
        self.setWindowTitle(f"{_('Audience')} - LectureDesk")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 180)
        self.resize(*_SIZE)
        self._pointer = QTimer(self)
        self._pointer.setSingleShot(True)
        self._pointer.setInterval(POINTER_MS)
        self._pointer.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        for widget in (self, self.slide):
            widget.setMouseTracking(True)
        desk.presentation.moved.connect(self._on_moved)
        desk.presentation.opened.connect(self._on_moved)
        desk.presentation.audience_changed.connect(self._on_show)
        desk.pictures.changed.connect(self._on_moved)
        self.screens.changed.connect(self._on_screens)

    @property
    def screen_number(self) -> int:
        """The number of the screen that it fills, from 1; 0 while it is a window."""
        screens = list(self.screens.all())
        return screens.index(self._screen) + 1 if self._screen in screens else 0

    def prefer_screen(self, number: int) -> None:
        """Use this screen, from 1, when there is one."""
        self._preferred = number
        self._on_screens()

    def keep_off(self, window: QWidget) -> None:
        """Never lie over this window's screen while there is another."""
        self._beside = window

    def show_now(self) -> None:
        """Show what the audience is to see, painted before anything else is done."""
        shown = self._shown(self.desk.presentation.audience_position)
        self.slide.show_slide(shown, self.desk.presentation.cover or ("" if shown else "black"))
        if self.isVisible():
            self.slide.repaint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the slide fill the window."""
        super().resizeEvent(event)
        self.slide.setGeometry(self.rect())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the pointer for two seconds."""
        super().mouseMoveEvent(event)
        self._show_pointer()

    def changeEvent(self, event: QEvent) -> None:
        """Give the keys back when the system gave them to the window because it is new."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self._new and self.isActiveWindow():
            self._new = False
            if self._beside is not None:
                self._beside.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window ends the show."""
        super().closeEvent(event)
        if self.desk.presentation.live:
            perform(self.desk, "show.end")

    def _on_moved(self) -> None:
        if self.isVisible():
            self.show_now()
            self._prepare()

    def _on_show(self) -> None:
        if self.desk.presentation.live:
            if not self.isVisible():
                self._appear()
            self.show_now()
            self._prepare()
        elif self.isVisible():
            self._disappear()

    def _on_screens(self) -> None:
        if self.isVisible():
            self._appear()
        self.changed.emit()

    def _appear(self) -> None:
        """Fill the other screen if there is one; the pointer is hidden from the start."""
        self.show_now()
        self._new = self._wanted() is not None  # on a single screen it stays above, to be seen and moved
        screen = self._wanted()
        if screen is not None:
            if self.isFullScreen() and self._screen is not screen:
                self.hide()
            self.winId()  # the window's handle exists from here on
            self.windowHandle().setScreen(screen)
            self.setGeometry(screen.geometry())
            self.showFullScreen()
        elif self.isFullScreen() or not self.isVisible():
            self._screen = None
            self.showNormal()
            _stand_in_the_middle(self, self._beside)
        self._screen = screen
        self._show_pointer()
        QTimer.singleShot(_AWAKE_MS, self._stay_awake)
        self.changed.emit()

    def _disappear(self) -> None:
        self._pointer.stop()
        self.idle.stop()
        self.hide()
        self._screen = None
        if self._awake is not None:
            self._awake.release()  # type: ignore[attr-defined]
        self.changed.emit()

    def _wanted(self) -> QScreen | None:
        screens = list(self.screens.all())
        desk = self._beside.screen() if self._beside is not None else QApplication.primaryScreen()
        index = choose(len(screens), screens.index(desk) if desk in screens else 0, self._preferred)
        return None if index is None else screens[index]

    def _stay_awake(self) -> None:
        if not self.isVisible() or QApplication.platformName() in ("offscreen", "minimal"):
            return
        if self._awake is None:
            from lecturedesk.windows.awake import Awake

            self._awake = Awake()
        self._awake.hold(int(self.winId()))  # type: ignore[attr-defined]

    def _show_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._pointer.start()

    def _shown(self, position: Position) -> Shown | None:
        lecture = self.desk.presentation.audience_lecture
        if lecture is None or not 0 <= position.slide < len(lecture.slides):
            return None
        pictures = self.desk.pictures
        return Shown(pictures.picture(lecture.slides[position.slide]), pictures.theme, position.step)

    def _prepare(self) -> None:
        """Plan to paint, in moments of rest, where the next key may lead."""
        shown = self.desk.presentation
        lecture, here = shown.lecture, shown.position
        if lecture is None:
            return
        wanted = (ahead(lecture, here), next_slide(lecture, here), back(lecture, here))
        places = dict.fromkeys(place for place in wanted if place is not None and place != here)
        self.idle.plan("slide", [lambda place=place: self._prepare_one(place) for place in places])  # type: ignore[misc]

    def _prepare_one(self, position: Position) -> None:
        shown = self._shown(position)
        if shown is not None and self.isVisible():
            self.slide.prepare(shown)


def _stand_in_the_middle(window: QWidget, beside: QWidget | None) -> None:
    """Be a window in the middle of the desk's screen, whole on it."""
    screen = beside.screen() if beside is not None else QApplication.primaryScreen()
    room = screen.availableGeometry()
    window.resize(min(_SIZE[0], room.width() - 80), min(_SIZE[1], room.height() - 80))
    window.move(room.center() - window.rect().center())
