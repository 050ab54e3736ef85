from pathlib import Path

from lecturedesk.store.places import keep_place, place
from lecturedesk.store.settings import Settings


def test_each_lecture_has_its_own_place_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    settings = Settings(path)
    keep_place(settings, "customs", "transit", "one-journey", 2)
    keep_place(settings, "customs", "wco", "seven.bodies", 0)
    settings.save()
    again = Settings(path)
    assert place(again, "customs", "transit") == ("one-journey", 2)
    assert place(again, "customs", "wco") == ("seven.bodies", 0)
    assert place(again, "other", "transit") is None


def test_a_place_that_somebody_spoilt_counts_as_none(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[places]\n"a/b" = 3\n"a/c" = {slide = 1}\n"a/d" = {slide = "x"}\n', encoding="utf-8")
    settings = Settings(path)
    assert [place(settings, "a", lecture) for lecture in "bcd"] == [None, None, ("x", 0)]
