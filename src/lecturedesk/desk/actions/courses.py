"""Opening courses and reading them again."""

from pathlib import Path

from lecturedesk.base.i18n import N_, _
from lecturedesk.base.problem import UserError
from lecturedesk.course.course import Course
from lecturedesk.desk.action import action
from lecturedesk.desk.context import always
from lecturedesk.desk.desk import Desk
from lecturedesk.desk.notices import Tone
from lecturedesk.desk.view import SHELF
from lecturedesk.store.paths import courses_dir


@action("course.open", N_("Open a course …"), keys="Ctrl+O", when=always, icon="folder-open")
def open_course(desk: Desk, path: Path | None = None, course: Course | None = None) -> None:
    """Open a course folder or a Markdown file; without a path, ask for one. One that was read already is taken as it is."""
    if desk.presentation.live:
        raise UserError(_("The show is running. Press Esc twice to end it, then open another course."))
    if path is None:
        start = desk.shelf.path.parent if desk.shelf.path else courses_dir()
        path = desk.ask.open_course(start if start.is_dir() else Path.home())
        if path is None:
            return
    path = path.parent if path.name == "course.yaml" else path
    course = course or desk.shelf.read(path)
    desk.presentation.close()
    desk.pictures.use(course)  # before anyone is told of the course: they will ask for its pictures
    desk.watch.use(course)
    desk.shelf.put(course, path)
    desk.view.open_page(SHELF)


@action("course.reload", N_("Read again"), keys="Ctrl+R", when=always, icon="refresh-cw")
def reload(desk: Desk, quiet: bool = False) -> None:
    """Read the course's files again: same slide, same step, timers untouched; what cannot be read stays as it was."""
    course = desk.shelf.read_again()
    if course is None or desk.shelf.path is None:
        return
    desk.pictures.use(course)
    desk.watch.use(course)
    desk.shelf.put(course, desk.shelf.path)
    kept = desk.presentation.lecture
    if kept is not None and not desk.presentation.replace(course):
        text = _("{lecture} cannot be read any more; it stays as it was.")
        desk.notices.post(Tone.WARNING, text.replace("{lecture}", kept.title))
    elif not quiet:
        desk.notices.post(Tone.INFO, _("The course was read again."))
