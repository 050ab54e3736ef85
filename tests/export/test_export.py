from dataclasses import replace
from pathlib import Path

import pytest

from lecturedesk.base.problem import UserError
from lecturedesk.export.export import Job, all_formats, exports, go_on, write


def test_every_format_has_a_name_and_tells_what_it_does() -> None:
    assert {"pdf", "png"} <= set(all_formats())
    assert all(one.name and one.write.__doc__ for one in all_formats().values())


def test_an_unknown_format_names_the_known_ones(job: Job) -> None:
    with pytest.raises(UserError, match="pdf, png"):
        write("docx", job)


def test_a_place_that_cannot_be_written_is_told(job: Job, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(UserError, match="cannot be written"):
        write("pdf", replace(job, out=tmp_path / "file" / "x.pdf"))


def test_two_formats_cannot_share_a_name() -> None:
    all_formats()
    with pytest.raises(ValueError, match="pdf"):
        exports("pdf", "x", ".pdf")(lambda job: job.out)
    assert go_on(1, 2)
