"""Going from page to page, and what lies over them."""

from lecturedesk.base.i18n import N_, _
from lecturedesk.base.problem import UserError
from lecturedesk.course.course import Course, Lecture
from lecturedesk.desk.action import action
from lecturedesk.desk.context import always, presenting
from lecturedesk.desk.desk import Desk
from lecturedesk.desk.view import SHELF, STUDYING, TEACHING
from lecturedesk.teach.position import Position


@action("lecture.teach", N_("Teach"), when=always, icon="presentation", argued=True)
def teach(desk: Desk, lecture_id: str = "", slide_id: str = "") -> None:
    """Open a lecture on the teaching page, where it was left or at a slide; without an id, the one that is open."""
    _open(desk, TEACHING, lecture_id, slide_id)


@action("lecture.study", N_("Study"), when=always, icon="book-open", argued=True)
def study(desk: Desk, lecture_id: str = "", slide_id: str = "") -> None:
    """Open a lecture on the studying page, where it was left or at a slide; without an id, the one that is open."""
    _refuse_during_show(desk)
    _open(desk, STUDYING, lecture_id, slide_id)


@action("page.shelf", N_("Shelf"), keys="Alt+Home", when=presenting, icon="library")
def shelf(desk: Desk) -> None:
    """Go back to the course's lectures."""
    _refuse_during_show(desk)
    desk.presentation.close()
    desk.view.open_page(SHELF)


@action("overview.toggle", N_("Overview"), keys="G", when=presenting, icon="layout-grid")
def overview(desk: Desk) -> None:
    """Show all slides of the lecture at once; typing filters them, Enter goes to one."""
    _toggle(desk, "overview")


@action("help.keys", N_("Keys"), keys="F1", when=always, icon="keyboard")
def keys(desk: Desk) -> None:
    """Show the sheet of keys."""
    _toggle(desk, "keys")


@action("help.about", N_("About LectureDesk"), when=always, icon="info")
def about(desk: Desk) -> None:
    """Show version and licences."""
    _toggle(desk, "about")


@action("window.full-screen", N_("Full screen"), keys="F11", when=always, icon="maximize")
def full_screen(desk: Desk) -> None:
    """Let this window fill its screen, and back."""
    desk.view.fill_screen(full=not desk.view.full_screen)


@action("window.keep", N_("Keep a window's state"), when=always, told=False, argued=True)
def keep(desk: Desk, name: str, value: str) -> None:
    """Keep a window's geometry or a splitter's sizes for the next start."""
    desk.preferences.keep(name, value)


@action("term.show", N_("Show a term's card"), when=presenting, told=False, argued=True)
def show_term(desk: Desk, concept_id: str) -> None:
    """Show the card of a concept beside the slide."""
    desk.view.show_term(concept_id)


def _toggle(desk: Desk, overlay: str) -> None:
    desk.view.show_overlay("" if desk.view.overlay == overlay else overlay)


def _refuse_during_show(desk: Desk) -> None:
    if desk.presentation.live:
        raise UserError(_("The show is running. Press Esc twice to end it first."))


def _open(desk: Desk, page: str, lecture_id: str, slide_id: str) -> None:
    course = desk.shelf.course
    shown = desk.presentation
    lecture = course.lecture(lecture_id or (shown.lecture.id if shown.lecture else "")) if course else None
    if course is None or lecture is None:
        raise UserError(_("There is no lecture {lecture} in this course.").replace("{lecture}", lecture_id))
    shown.open(course, lecture, _arrival(desk, course, lecture, slide_id), studying=page == STUDYING)
    desk.view.open_page(page)


def _arrival(desk: Desk, course: Course, lecture: Lecture, slide_id: str) -> Position:
    """The named slide; else, from the page of the same lecture, the same place; else where the lecture was left."""
    if slide_id:
        index = lecture.index(slide_id)
        if index is None:
            text = _("There is no slide {slide} in this lecture.")
            raise UserError(text.replace("{slide}", slide_id))
        return Position(index)
    left = desk.preferences.place(course.id, lecture.id)
    index = lecture.index(left[0]) if left else None
    return Position(index, left[1]) if left and index is not None else Position()
