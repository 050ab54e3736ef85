"""Letters that fonts lack."""

from pathlib import Path

from lecturedesk.library.letters import lacking, read_coverage


def test_the_list_of_the_fonts_is_read(tmp_path: Path) -> None:
    path = tmp_path / "coverage.txt"
    path.write_text("IBM Plex Sans: 20-7E 451\nIBM Plex Serif: 20-7E\n", encoding="ascii")
    coverage = read_coverage(path)
    assert lacking("Учёт ё", "sans", coverage) == "Учт"
    assert lacking("ё", "serif", coverage) == "ё"
    assert lacking("plain words", "serif", coverage) == ""


def test_what_has_no_glyph_is_not_lacking(tmp_path: Path) -> None:
    coverage = {"IBM Plex Sans": (range(0x20, 0x7F),)}
    assert lacking("a\u00a0b\u00adc\u200bd\ne", "sans", coverage) == ""


def test_a_family_that_is_not_listed_is_not_judged() -> None:
    assert lacking("漢", "mono", {}) == ""
