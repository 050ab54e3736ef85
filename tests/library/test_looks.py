from pathlib import Path

from lecturedesk.base.problem import Problem
from lecturedesk.course.course import Lecture
from lecturedesk.library.course import read_course
from lecturedesk.paint.ruler import QtRuler
from lecturedesk.slides.compose import compose
from lecturedesk.slides.frame import TITLE_SIZES
from lecturedesk.slides.ops import TextOp
from lecturedesk.slides.theme_file import read_theme


def lecture(folder: Path, text: str) -> tuple[Lecture, tuple[Problem, ...]]:
    (folder / "a.md").write_text(f"---\nid: a\nheader: Academy\n---\n\n{text}", encoding="utf-8")
    course = read_course(folder / "a.md")
    return course.lectures[0], course.problems


def test_a_background_colour_holds_for_one_slide_or_from_here_on(tmp_path: Path) -> None:
    text = "## A\n<!-- backgroundColor: '#123' -->\n\n---\n\n## B\n<!-- _backgroundColor: white -->\n\n---\n\n## C\n"
    slides = lecture(tmp_path, text)[0].slides
    assert [slide.backdrop.colour for slide in slides] == ["#112233", "#FFFFFF", "#112233"]


def test_what_is_no_colour_is_told(tmp_path: Path) -> None:
    _, problems = lecture(tmp_path, "## A\n<!-- _backgroundColor: reddish -->\n")
    (fault,) = [problem for problem in problems if problem.rule == "colour"]
    assert 5 <= (fault.line or 0) <= 7


def test_a_header_stands_beside_the_kicker(tmp_path: Path) -> None:
    assert lecture(tmp_path, "## A\n\nWords\n")[0].slides[0].frame.header == "Academy"


def test_a_fitted_heading_fills_its_line_and_is_no_note(tmp_path: Path, qapp: object) -> None:
    slide = lecture(tmp_path, "## <!-- fit --> A heading to fill\n\nWords\n")[0].slides[0]
    assert slide.notes == ()
    theme = read_theme("harbour")[0]
    picture = compose(slide, theme, QtRuler(theme))
    title = next(op for op in picture.ops if isinstance(op, TextOp) and op.text == "A heading to fill")
    assert title.size > TITLE_SIZES[0]
    assert title.x + title.width <= 1600 - 96 + 1
