from pathlib import Path

import pytest

from lecturedesk.slides.theme_file import read_theme, theme_names


@pytest.mark.parametrize("name", theme_names())
def test_a_built_in_theme_is_without_fault(name: str) -> None:
    theme, problems = read_theme(name)
    assert theme.name == name
    assert problems == ()


def theme_of(folder: Path, text: str) -> tuple[dict[str, str], list[str]]:
    (folder / "own.toml").write_text(text, encoding="utf-8")
    theme, problems = read_theme("own.toml", folder)
    return dict(theme.colours), [problem.rule for problem in problems]


def test_a_course_brings_its_own_theme_and_changes_only_what_it_says(tmp_path: Path) -> None:
    colours, rules = theme_of(tmp_path, 'name = "own"\nextends = "harbour"\n[colours]\naccent = "#8A1C4A"\n')
    assert colours["accent"] == "#8A1C4A"
    assert colours["ink"] == "#1B2733"
    assert rules == []


def test_weak_colours_are_told_by_their_role(tmp_path: Path) -> None:
    assert theme_of(tmp_path, '[colours]\nmuted = "#CCCCCC"\n')[1] == ["theme-contrast", "theme-contrast"]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ('[colours]\nink = "black"\n', "theme-colour"),
        ("[colours\n", "theme-syntax"),
        ('color = "x"\n', "theme-key"),
        ("[text]\nleading = 9\n", "theme-measure"),
        ('colours = "blue"\n', "theme-table"),
        ('extends = "own.toml"\n', "theme-extends"),
        ('extends = "nowhere"\n', "theme-missing"),
        ('extends = "../x.toml"\n', "theme-outside"),
        ('logo = "none.png"\n', "theme-file"),
        ('font-files = ["../../x.ttf"]\n', "theme-file"),
    ],
)
def test_a_fault_is_told_and_harbour_stands_in(tmp_path: Path, text: str, rule: str) -> None:
    colours, rules = theme_of(tmp_path, text)
    assert rule in rules
    assert colours["ink"] == "#1B2733"


def test_a_syntax_fault_has_its_line(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text('name = "x"\n\n[colours\n', encoding="utf-8")
    assert read_theme("own.toml", tmp_path)[1][0].line == 3


def test_a_theme_brings_logo_fonts_and_footer(tmp_path: Path) -> None:
    (tmp_path / "own.ttf").write_bytes(b"x")
    (tmp_path / "logo.png").write_bytes(b"x")
    (tmp_path / "own.toml").write_text(
        'logo = "logo.png"\nfont-files = ["own.ttf"]\nfooter = "Academy"\n[fonts]\nsans = "Own"\n', encoding="utf-8"
    )
    theme, problems = read_theme("own.toml", tmp_path)
    assert problems == ()
    assert (theme.logo, theme.font_files) == (tmp_path / "logo.png", (tmp_path / "own.ttf",))
    assert (theme.fonts["sans"], theme.fonts["mono"], theme.footer) == ("Own", "IBM Plex Mono", "Academy")


@pytest.mark.parametrize("name", ["../../own", "own\0", "", "a/b", "\0.toml"])
def test_a_name_is_no_path(tmp_path: Path, name: str) -> None:
    (tmp_path / "own.toml").write_text('[colours]\nink = "#222222"\n')
    theme, problems = read_theme(name, tmp_path)
    assert [problem.rule for problem in problems] == ["theme-missing"]
    assert theme.colours["ink"] == "#1B2733"


def test_a_theme_that_is_no_file_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "own.toml").mkdir()
    assert read_theme("own.toml", tmp_path)[1][0].rule == "theme-syntax"
