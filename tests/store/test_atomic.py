import os
from pathlib import Path

import pytest

from lecturedesk.store.atomic import write_atomic


def test_the_folder_is_made_and_text_is_utf8(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "x.toml"
    write_atomic(path, "Транзит")
    assert path.read_bytes() == "Транзит".encode()


def test_a_failure_leaves_the_old_file_and_no_litter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.toml"
    write_atomic(path, b"old")

    def full(handle: int) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space"):
        write_atomic(path, b"new")
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["x.toml"]
