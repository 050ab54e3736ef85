"""Opening courses and reading them again."""

from pathlib import Path

from lecturedesk.base.i18n import N_, _, counted
from lecturedesk.base.problem import Problem, UserError
from lecturedesk.course.course import Course, Lecture
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
    from lecturedesk.desk.rereading import new_fault  # nothing is read again at the start

    before, path = desk.shelf.course, desk.shelf.path
    if before is None or path is None:
        return
    try:
        course = desk.shelf.read_again()
    except UserError as gone:
        _hold(desk, str(gone), None)
        return
    assert course is not None
    desk.watch.use(course)
    fault = new_fault(before, course)
    if fault is None:
        _show(desk, course, path, quiet=quiet)
    else:
        _hold(desk, fault.what, fault)


def _hold(desk: Desk, what: str, fault: Problem | None) -> None:
    """Keep the course or its theme as it was read last, and say once why and where the fault is."""
    text = f"{what} {_('The slides stay as they were until it is mended.')}"
    told = desk.shelf.trouble
    if told is None or (told.text, told.problem) != (text, fault):
        _forget_trouble(desk)
        desk.shelf.note_trouble(desk.notices.post(Tone.ERROR, text, fault))


def _forget_trouble(desk: Desk) -> None:
    if desk.shelf.trouble is not None:
        desk.notices.withdraw(desk.shelf.trouble)
        desk.shelf.note_trouble(None)


def _show(desk: Desk, course: Course, path: Path, *, quiet: bool) -> None:
    """Put a course that was read again in the place of the one before, and say which slides changed."""
    from lecturedesk.desk.rereading import is_the_same

    shown = desk.presentation
    kept, marked = shown.lecture, shown.changed_slides
    troubled = desk.shelf.trouble is not None
    desk.pictures.use(course)
    if desk.pictures.held is not None:
        _hold(desk, desk.pictures.held.what, desk.pictures.held)
    else:
        _forget_trouble(desk)
    if quiet and not troubled and desk.shelf.course is not None and is_the_same(desk.shelf.course, course):
        return  # another file of its folder
    desk.shelf.put(course, path)
    if kept is not None and not shown.replace(course):
        text = _("{lecture} cannot be read any more; it stays as it was.")
        desk.notices.post(Tone.WARNING, text.replace("{lecture}", kept.title))
    elif shown.changed_slides - marked:
        if desk.shelf.news is not None:
            desk.notices.withdraw(desk.shelf.news)
        desk.shelf.note_news(desk.notices.post(Tone.INFO, _told(shown.lecture, shown.changed_slides)))
    elif not quiet:
        desk.notices.post(Tone.INFO, _("The course was read again."))


def _told(lecture: Lecture | None, ids: frozenset[str]) -> str:
    """Which slides changed, the first one by its number."""
    numbers = [n for n, slide in enumerate(lecture.slides, 1) if slide.id in ids] if lecture else []
    first, more = str(numbers[0]), len(numbers) - 1
    if more:
        words = counted("Slide {first} and {n} more have changed.", "Slide {first} and {n} more have changed.", more)
    else:
        words = _("Slide {first} has changed.")
    return f"{words} {_('Type {first} and press Enter to go there.')}".replace("{first}", first)
