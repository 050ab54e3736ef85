"""Whole files."""

import os
from pathlib import Path

import pytest

from lecturedesk.base.problem import UserError
from lecturedesk.library.writing import replace_file


def test_the_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    path.chmod(0o640)
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.glob(".*")) == []


def test_what_cannot_be_written_is_said_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"a\.md"):
        replace_file(tmp_path / "missing" / "a.md", b"new")
