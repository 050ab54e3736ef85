from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from lecturedesk.base.problem import UserError
from lecturedesk.export.export import Job, write


def test_a_file_a_slide_named_by_number_and_id(job: Job) -> None:
    seen: list[tuple[int, int]] = []

    def progress(done: int, of: int) -> bool:
        seen.append((done, of))
        return True

    folder = write("png", replace(job, out=job.out.parent / "slides", progress=progress))
    assert sorted(p.name for p in folder.iterdir()) == ["01-one.png", "02-two.png"]
    assert QImage(str(folder / "01-one.png")).size().toTuple() == (1920, 1080)
    assert seen == [(1, 2), (2, 2)]


def test_it_can_be_cancelled(job: Job) -> None:
    with pytest.raises(UserError, match="after slide 1"):
        write("png", replace(job, progress=lambda done, of: False))
