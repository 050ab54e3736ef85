import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont

from cli.kit import Command, process
from lecturedesk.base.problem import UserError
from lecturedesk.cli.selftest import PLUG_INS, _Faults, check_fonts, check_parts
from lecturedesk.paint import fonts


def test_a_whole_installation_says_so(course: Path, home: Path) -> None:
    done = process("selftest", "--course", course)
    assert (done.code, done.err) == (0, [])
    assert [line.partition(":")[0] for line in done.out] == [
        "parts",
        "fonts",
        "lectures",
        "PDF",
        "LectureDesk works here.",
    ]
    assert "4 slides, 3 presses" in done.out[2]
    assert not home.exists(), "the self-test leaves the user's folders alone"


def test_a_course_without_lectures_fails_in_one_line(course: Path) -> None:
    for file in course.glob("lectures/*/lecture.md"):
        file.unlink()
    done = process("selftest", "--course", course)
    assert (done.code, len(done.err)) == (1, 1)
    assert "holds no lecture" in done.err[0]


def test_a_course_that_is_not_there_is_wrong_use(command: Command, tmp_path: Path) -> None:
    assert command("selftest", "--course", tmp_path / "nowhere").code == 2


def test_a_part_that_the_executable_lost_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "lecturedesk.cli" in PLUG_INS.values()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    listed = tmp_path / "plug-ins.json"
    listed.write_text('{"blocks": ["lecturedesk.blocks.table"]}', encoding="utf-8")
    assert "blocks" in check_parts()
    listed.write_text('{"blocks": ["lecturedesk.blocks.table", "lecturedesk.blocks.hologram"]}', encoding="utf-8")
    with pytest.raises(UserError, match=r"1 of the blocks are missing: lecturedesk\.blocks\.hologram"):
        check_parts()


@pytest.mark.usefixtures("qapp")
def test_a_font_that_the_system_replaces_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert check_fonts() == f"{len(fonts.FACES)} faces"
    monkeypatch.setattr(fonts, "qfont", lambda face: QFont("DejaVu Sans"))
    with pytest.raises(UserError, match="IBM Plex Sans Regular is not found; the system gives"):
        check_fonts()


@pytest.mark.complains
def test_a_slide_that_is_replaced_by_a_panel_is_a_fault() -> None:
    faults = _Faults()
    logging.getLogger("lecturedesk.slides.compose").error("slide formula could not be laid out")
    faults.end()
    logging.getLogger("lecturedesk").error("later")
    assert faults.lines == ["slide formula could not be laid out"]
