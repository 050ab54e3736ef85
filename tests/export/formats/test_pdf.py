from dataclasses import replace

import pypdfium2
import pytest

from lecturedesk.base.problem import UserError
from lecturedesk.export.export import Job, write


def test_a_page_a_slide_with_real_text_and_no_notes(job: Job) -> None:
    path = write("pdf", job)
    document = pypdfium2.PdfDocument(path)
    text = [page.get_textpage().get_text_range() for page in document]
    assert len(text) == 2
    assert "Навигационная пломба" in text[0]
    assert "It reports where it is" in text[0]
    assert "Unified office" in text[1], "letters that are joined cannot be searched for"
    assert "Whisper" not in "".join(text)
    width, height = document[0].get_size()
    assert width / height == pytest.approx(16 / 9, abs=0.01)
    document.close()


def test_a_cancelled_export_leaves_nothing_behind_and_an_old_file_whole(job: Job) -> None:
    job.out.parent.mkdir()
    job.out.write_text("old", encoding="utf-8")
    with pytest.raises(UserError, match="cancelled"):
        write("pdf", replace(job, progress=lambda done, of: False))
    assert [p.name for p in job.out.parent.iterdir()] == ["lecture.pdf"]
    assert job.out.read_text(encoding="utf-8") == "old"
