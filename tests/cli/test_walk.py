from pathlib import Path

import pytest

from lecturedesk.app import Program
from lecturedesk.base.problem import UserError
from lecturedesk.cli.walk import must, play, walk, write_pdf
from lecturedesk.desk.presentation import Presentation


def test_a_course_is_walked_step_by_step_and_counted(program: Program, course: Path) -> None:
    assert walk(program, course) == "4 slides, 3 presses"
    assert not program.desk.presentation.live
    assert not program.audience.isVisible()


def test_a_lecture_is_played_to_its_last_step(program: Program, course: Path) -> None:
    must(program, "course.open", course)
    opened = program.desk.shelf.course
    assert opened is not None
    assert play(program, opened.lectures[0]) == 2
    assert program.desk.presentation.slide is opened.lectures[0].slides[-1]


def test_a_show_that_stops_half_way_is_told(program: Program, course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    must(program, "course.open", course)
    opened = program.desk.shelf.course
    assert opened is not None
    monkeypatch.setattr(Presentation, "ahead", None)
    with pytest.raises(UserError, match="one did not come to its end"):
        play(program, opened.lectures[0])


def test_a_refused_action_says_why(program: Program, course: Path) -> None:
    must(program, "course.open", course)
    with pytest.raises(UserError, match=r"“lecture\.teach” was refused: There is no lecture three"):
        must(program, "lecture.teach", "three")
    with pytest.raises(UserError, match="no lecture"):
        walk(program, course / "glossary")


def test_a_pdf_is_written_and_an_empty_one_is_told(
    program: Program, course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    must(program, "course.open", course)
    assert write_pdf(program, tmp_path / "one.pdf").endswith(" kB")

    def empty(format_id: str, job: object) -> Path:
        (tmp_path / "two.pdf").write_bytes(b"%PDF")
        return tmp_path / "two.pdf"

    monkeypatch.setattr("lecturedesk.cli.walk.write", empty)
    with pytest.raises(UserError, match="is empty"):
        write_pdf(program, tmp_path / "two.pdf")
