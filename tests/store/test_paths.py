from pathlib import Path

import pytest

from lecturedesk.store import paths


def test_one_variable_puts_everything_into_one_folder(home: Path) -> None:
    places = (
        paths.config_dir(), paths.data_dir(), paths.cache_dir(), paths.log_dir(), paths.courses_dir(),
        paths.settings_file(),
    )  # fmt: skip
    assert all(place.is_relative_to(home) for place in places)
    assert len(set(places)) == len(places)


def test_without_it_courses_lie_among_the_users_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    assert paths.courses_dir().name == "LectureDesk"
    assert paths.config_dir() != paths.cache_dir()
    assert paths.courses_dir().is_absolute()
