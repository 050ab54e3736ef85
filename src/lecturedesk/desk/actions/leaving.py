"""Taking a slide elsewhere: copying it, editing its file, following its links."""

import os
import shlex
from html import escape
from pathlib import Path

from lecturedesk.base.i18n import N_, _
from lecturedesk.base.problem import UserError
from lecturedesk.course.course import Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.course.walk import plain_text
from lecturedesk.desk.action import action
from lecturedesk.desk.context import always, presenting
from lecturedesk.desk.desk import Desk
from lecturedesk.desk.notices import Tone
from lecturedesk.markup.html import all_html, spans_html
from lecturedesk.teach.position import Position


@action("slide.copy", N_("Copy the slide"), keys="Ctrl+C", when=presenting, icon="copy")
def copy_slide(desk: Desk) -> None:
    """Copy the slide's words, as text and as HTML."""
    slide = desk.presentation.slide
    if slide is not None:
        desk.clipboard.put(slide_text(slide), slide_html(slide))
        desk.notices.post(Tone.INFO, _("The slide was copied."))


@action("slide.edit", N_("Edit this slide's file"), keys="Ctrl+E", when=presenting, icon="square-pen")
def edit_slide(desk: Desk) -> None:
    """Open the lecture's file at this slide in the editor of the settings, else with what the system has for it."""
    lecture = desk.presentation.lecture
    if lecture is not None:
        _edit(desk, lecture.path, line_of(lecture, desk.presentation.position))


@action("problem.edit", N_("Edit the file of a problem"), when=always, told=False, argued=True)
def edit_problem(desk: Desk, path: Path, line: int | None = None) -> None:
    """Open a file of the course at the line of a problem, in the same editor."""
    if not path.exists():
        raise UserError(_("There is no {path}.").replace("{path}", str(path)))
    _edit(desk, path, line or 1)


@action("link.follow", N_("Follow a link"), when=presenting, told=False, argued=True)
def follow(desk: Desk, target: str) -> None:
    """Go where a link on a slide or in the notes leads: a slide, another lecture, a term, a source, a web address."""
    kind, _colon, rest = target.partition(":")
    if target.startswith("#"):
        _go(desk, desk.presentation.lecture, target[1:])
    elif kind == "lecture":
        lecture_id, _hash, slide_id = rest.partition("#")
        course = desk.presentation.course
        _go(desk, course.lecture(lecture_id) if course else None, slide_id)
    elif kind == "term":
        desk.view.show_term(rest)
    elif kind == "cite":
        course = desk.presentation.course
        source = course.source(rest.split()[0]) if course and rest.strip() else None
        if source and source.url:
            _open_address(desk, source.url)
    elif kind in ("http", "https", "mailto"):
        _open_address(desk, target)
    else:
        raise UserError(_("This link leads nowhere: {target}").replace("{target}", target))


def slide_text(slide: Slide) -> str:
    """The slide's title and words, a blank line between blocks."""
    parts = (slide.name if slide.title else "", *(plain_text(block) for block in slide.blocks))
    return "\n\n".join(part for part in parts if part)


def slide_html(slide: Slide) -> str:
    """The slide as plain semantic HTML."""
    title = f"<h2>{spans_html(slide.title)}</h2>\n" if slide.title else ""
    return f'<section id="{escape(slide.id)}">\n{title}{all_html(slide.blocks)}\n</section>'


def line_of(lecture: Lecture, position: Position) -> int:
    """The file's line, from 1, on which the slide at a position begins."""
    if position.slide < len(lecture.lines):
        return max(lecture.lines[position.slide], 1)
    return max(lecture.slides[position.slide].line, 1) if position.slide < len(lecture.slides) else 1


def editor_command(template: str, path: Path, line: int) -> list[str]:
    """The words of the editor's command; a template without {path} gets it as its last word. Raises UserError."""
    try:
        words = shlex.split(template, posix=os.name != "nt")
    except ValueError as fault:
        raise UserError(
            _("The editor in the settings cannot be understood: {why}").replace("{why}", str(fault))
        ) from None
    words = [word.strip('"') for word in words] if os.name == "nt" else words
    if not any("{path}" in word for word in words):
        words.append("{path}")
    return [word.replace("{path}", str(path)).replace("{line}", str(line)) for word in words]


def _edit(desk: Desk, path: Path, line: int) -> None:
    command = desk.preferences.text("editor").strip()
    opener = desk.opener
    done = opener.run(editor_command(command, path, line)) if command else opener.open_file(path)
    if not done:
        raise UserError(_("No editor could be started for {name}.").replace("{name}", path.name))


def _go(desk: Desk, lecture: Lecture | None, slide_id: str) -> None:
    shown = desk.presentation
    index = (lecture.index(slide_id) if slide_id else 0) if lecture else None
    if lecture is None or index is None or shown.course is None:
        raise UserError(_("The slide that this link names is not in the course."))
    if lecture is shown.lecture:
        shown.jump(Position(index))
    else:
        shown.open(shown.course, lecture, Position(index), studying=shown.studying)


def _open_address(desk: Desk, address: str) -> None:
    question = _("Open {address} in the browser?").replace("{address}", address)
    if desk.ask.confirm(question, _("Open")) and not desk.opener.open_address(address):
        raise UserError(_("No browser could be started for {address}.").replace("{address}", address))
