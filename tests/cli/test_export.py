from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage

from cli.kit import Command


def test_pdf_is_written_and_its_path_printed(command: Command, course: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "one.pdf"
    done = command("export", "pdf", "one", "-o", out, "--course", course)
    assert (done.code, done.out, done.err) == (0, [str(out)], [])
    document = pypdfium2.PdfDocument(out)
    text = [page.get_textpage().get_text_range() for page in document]
    document.close()
    assert len(text) == 2
    assert "Первая лекция" in text[0]
    assert "locks the load" in text[1]
    assert "Whisper" not in "".join(text)


def test_png_is_a_folder_of_slides(command: Command, course: Path, tmp_path: Path) -> None:
    assert command("export", "png", "2", "-o", tmp_path / "slides", "--course", course).code == 0
    files = sorted((tmp_path / "slides").iterdir())
    assert [file.name for file in files] == ["01-begin.png", "02-unions.png"]
    assert QImage(str(files[1])).size().toTuple() == (1920, 1080)


@pytest.mark.parametrize("format_id", ["pdf", "png"])
def test_a_place_that_cannot_be_written_is_one_line_and_1(command: Command, course: Path, format_id: str) -> None:
    out = course / "sources.json" / "out"
    done = command("export", format_id, "one", "-o", out, "--course", course)
    assert (done.code, done.out, len(done.err)) == (1, [], 1)
    assert done.err[0].startswith(f"lecturedesk: {out} cannot be written")


def test_an_unknown_lecture_is_one_line_and_1(command: Command, course: Path, tmp_path: Path) -> None:
    done = command("export", "pdf", "three", "-o", tmp_path / "x.pdf", "--course", course)
    assert (done.code, len(done.err)) == (1, 1)
    assert "one, two" in done.err[0]
    assert command("export", "pdf", "lectures/three.md", "-o", tmp_path / "x.pdf", "--course", course).code == 2
    assert not (tmp_path / "x.pdf").exists()
