import sys
from pathlib import Path

import pytest

from lecturedesk.base.resources import bundled_course, resource


def test_resources_and_course_are_found_in_a_checkout() -> None:
    assert resource("themes", "harbour.toml").is_file()
    assert (bundled_course() / "course.yaml").is_file()


def test_a_frozen_executable_looks_into_its_own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("fonts") == tmp_path / "resources" / "fonts"
    assert bundled_course() == tmp_path / "content"
