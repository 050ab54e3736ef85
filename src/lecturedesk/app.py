"""Building everything and tying it together."""

import gc
import logging
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from lecturedesk.base.i18n import _
from lecturedesk.base.resources import resource
from lecturedesk.base.version import version
from lecturedesk.course.course import Course
from lecturedesk.desk.action import perform
from lecturedesk.desk.ask import Ask, Clipboard, Opener
from lecturedesk.desk.desk import Desk
from lecturedesk.desk.notices import Notices, Tone
from lecturedesk.desk.pictures import Pictures
from lecturedesk.desk.preferences import Preferences
from lecturedesk.desk.preparing import Preparing
from lecturedesk.desk.presentation import Presentation
from lecturedesk.desk.shelf import Shelf
from lecturedesk.desk.view import View
from lecturedesk.desk.watch import Watch
from lecturedesk.paint.ruler import QtRuler
from lecturedesk.paint.surface import Surfaces
from lecturedesk.slides.theme_file import read_theme
from lecturedesk.store.cache import keep_waiting, open_course
from lecturedesk.store.log import start_log, watch_for_crashes
from lecturedesk.store.paths import settings_file
from lecturedesk.store.settings import Settings
from lecturedesk.windows.asking import WindowAsk, WindowClipboard, WindowOpener
from lecturedesk.windows.audience import AudienceWindow
from lecturedesk.windows.instance import Instance
from lecturedesk.windows.main import MainWindow
from lecturedesk.windows.widgets.slide_view import SlideView

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Request:
    """What a start asks for: a course and, with a mode of "present" or "study", a lecture, slide and audience screen.

    `course` is the course when it was read already.
    """

    path: Path | None = None
    lecture: str = ""
    mode: str = ""
    slide: str = ""
    screen: int = 0
    course: Course | None = None

    def words(self) -> dict[str, str]:
        """The request as text, for the process that runs already."""
        return {name: str(getattr(self, name) or "") for name in ("path", "lecture", "mode", "slide", "screen")}

    @staticmethod
    def of(words: dict[str, str]) -> "Request":
        """The request that these words stand for."""
        path, screen = words.get("path", ""), words.get("screen", "")
        return Request(
            Path(path) if path else None,
            words.get("lecture", ""),
            words.get("mode", ""),
            words.get("slide", ""),
            int(screen) if screen.isdecimal() else 0,
        )


@dataclass(frozen=True, slots=True)
class Program:
    """The running program: its state, its windows, and what it does in quiet moments."""

    desk: Desk
    main: MainWindow
    audience: AudienceWindow
    preparing: Preparing

    def follow(self, request: Request) -> None:
        """Open what was asked for; what cannot be opened becomes a notice."""
        desk = self.desk
        if request.path is not None or desk.shelf.course is None:
            perform(desk, "course.open", request.path or desk.shelf.last, request.course)
        if request.screen:
            self.audience.prefer_screen(request.screen)
        if request.mode == "study":
            perform(desk, "lecture.study", request.lecture, request.slide)
        elif request.mode == "present" and perform(desk, "lecture.teach", request.lecture, request.slide):
            perform(desk, "show.start-here")

    def close(self) -> None:
        """Close both windows and write what is unsaved."""
        self.audience.close()
        self.main.close()
        self.desk.preferences.flush()


def make_application() -> QApplication:
    """The Qt application, with our name, icon and style; the one there is, if any."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["lecturedesk"])
    application.setApplicationName("lecturedesk")
    application.setApplicationDisplayName("LectureDesk")
    application.setApplicationVersion(version())
    application.setDesktopFileName("lecturedesk")
    application.setWindowIcon(QIcon(str(resource("icons", "lecturedesk-256.png"))))
    return application


def make_desk(ask: Ask, clipboard: Clipboard, opener: Opener) -> Desk:
    """The parts of the state, tied together."""
    clock = time.monotonic
    notices = Notices()
    preferences = Preferences(Settings(settings_file()), notices)
    watch = Watch()
    desk = Desk(
        preferences=preferences,
        notices=notices,
        ask=ask,
        clipboard=clipboard,
        opener=opener,
        shelf=Shelf(open_course, preferences),
        presentation=Presentation(clock, preferences),
        pictures=Pictures(QtRuler, read_theme, preferences),
        watch=watch,
        view=View(clock, preferences),
    )
    watch.changed.connect(lambda: perform(desk, "course.reload", True))
    return desk


def build(application: QApplication) -> Program:
    """The desk and both windows; nothing is shown yet."""
    desk = make_desk(WindowAsk(), WindowClipboard(), WindowOpener())
    surfaces = Surfaces()
    audience = AudienceWindow(desk, surfaces)
    main = MainWindow(desk, surfaces, audience)
    application.aboutToQuit.connect(desk.preferences.flush)
    application.aboutToQuit.connect(keep_waiting)
    return Program(desk, main, audience, Preparing(desk.presentation, desk.pictures, _warm))


def _warm(course: Course) -> None:
    """Load in a thread what reads courses, so that the first save is shown as soon as the others."""

    def work() -> None:
        try:
            from lecturedesk.library.course import warm

            warm(course.path)
        except Exception:
            log.exception("the course %s cannot be read beforehand", course.id)

    threading.Thread(target=work, name="warm").start()


def catch_faults(notices: Notices) -> None:
    """A fault of ours goes into the log and becomes a notice; the program goes on."""

    def caught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        start_log()
        log.critical("unexpected fault", exc_info=(kind, fault, trace))
        notices.post(Tone.ERROR, _("Something went wrong inside LectureDesk; the log tells more. You can go on."))

    sys.excepthook = caught
    levels = {QtMsgType.QtWarningMsg: logging.WARNING, QtMsgType.QtCriticalMsg: logging.ERROR}
    qInstallMessageHandler(lambda kind, _where, text: log.log(levels.get(kind, logging.INFO), "Qt: %s", text))


def _after_first_page(program: Program, then: Callable[[], None]) -> None:
    """Do what can wait until every slide on both windows was painted."""
    turn = QTimer(program.main)
    windows = (program.main, program.audience)
    for window in windows:
        window.idle.hold()

    def look() -> None:
        views = [view for window in windows for view in window.findChildren(SlideView) if view.isVisible()]
        if all(view.painted for view in views):
            turn.stop()
            for window in windows:
                window.idle.release()
            then()

    turn.timeout.connect(look)
    turn.start(0)


def run_program(request: Request) -> int:
    """Run the program until its window is closed; a second start hands its request to the first and ends."""
    gc.disable()  # until the first page is there: nothing of it is garbage
    watch_for_crashes()
    application = make_application()
    instance = Instance()
    if not instance.is_first() and instance.hand_over(request.words()):
        return 0
    program = build(application)
    catch_faults(program.desk.notices)
    program.follow(request)
    program.main.show()

    def heard(words: dict[str, str]) -> None:
        program.follow(Request.of(words))
        program.main.come_forward()

    def settle() -> None:
        complete = time.time()
        start_log()
        log.info("page complete at %.3f", complete)
        instance.listen(heard)
        gc.enable()

    _after_first_page(program, settle)
    code = application.exec()
    program.close()
    instance.leave()
    return code
