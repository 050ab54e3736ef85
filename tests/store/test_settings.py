import tomllib
from pathlib import Path

import pytest

from lecturedesk.store.settings import Settings


def saved(path: Path, text: str) -> Settings:
    path.write_text(text, encoding="utf-8")
    return Settings(path)


def test_what_was_chosen_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.toml"
    first = Settings(path)
    assert (first.get("theme"), first.said) == ("system", ())
    assert first.set("theme", "dark")
    assert not first.set("theme", "dark")
    first.put("window", "teaching/wide", "AAAA")
    first.save()
    again = Settings(path)
    assert again.get("theme") == "dark"
    assert again.table("window") == {"teaching/wide": "AAAA"}


def test_keys_of_a_newer_version_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    settings = saved(path, '[options]\ntheme = "dark"\nvoice = "low"\n[future]\na = [1, 2]\n')
    settings.set("app_scale", 125)
    settings.save()
    raw = tomllib.loads(path.read_text())
    assert raw["options"] == {"theme": "dark", "voice": "low", "app_scale": 125}
    assert raw["future"] == {"a": [1, 2]}


@pytest.mark.parametrize("content", [b"[options\n", b"\xff\xfe\x00", b"a = 1\na = 2\n"])
def test_a_broken_file_is_set_aside_and_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.get("theme") == "system"
    assert "settings.toml.broken" in settings.said[0]
    assert (tmp_path / "settings.toml.broken").read_bytes() == content
    settings.set("theme", "light")
    settings.save()
    assert Settings(path).said == ()


def test_values_that_are_not_allowed_are_clamped_or_ignored(tmp_path: Path) -> None:
    settings = saved(tmp_path / "settings.toml", '[options]\ntheme = "pink"\napp_scale = 900\nnotes_shift = "much"\n')
    assert [settings.get(name) for name in ("theme", "app_scale", "notes_shift")] == ["system", 200, 0]
    settings.set("app_scale", 1)
    assert settings.get("app_scale") == 75


def test_a_table_of_the_wrong_kind_counts_as_empty(tmp_path: Path) -> None:
    settings = saved(tmp_path / "settings.toml", "options = 3\nwindow = []\n")
    assert (settings.get("theme"), settings.table("window")) == ("system", {})
    settings.put("window", "main", "x")
    assert settings.table("window") == {"main": "x"}


def test_an_unknown_option_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        Settings(tmp_path / "s.toml").get("volume")


def test_nothing_is_written_when_nothing_changed(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    settings = Settings(path)
    settings.save()
    assert not path.exists()
    settings.set("theme", "dark")
    assert settings.unsaved
    settings.save()
    assert not settings.unsaved
