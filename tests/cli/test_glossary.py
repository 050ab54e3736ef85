import importlib.util
from pathlib import Path

import pytest

from cli.kit import Command

RUSSIAN = "- id: seal\n  en: {term: navigation seal}\n  ru:\n    term: навигационная пломба\n"
needs_forms = pytest.mark.skipif(not importlib.util.find_spec("pymorphy3"), reason="the extra `author` is not there")


@needs_forms
@pytest.mark.parametrize("words", [(), (".",), ("glossary/a.yaml",)])
def test_forms_are_written_into_the_files(
    command: Command, course: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(course)
    path = course / "glossary" / "a.yaml"
    path.write_text(RUSSIAN, encoding="utf-8")
    done = command("glossary", "forms", *words)
    assert (done.code, done.err) == (0, [])
    assert len(done.out) == 1
    assert done.out[0].endswith("a.yaml: 1 terms given their forms")
    written = path.read_text(encoding="utf-8")
    assert written.startswith(RUSSIAN)
    assert "навигационной пломбы" in written
    assert command("glossary", "forms", *words).out[0].endswith("0 terms given their forms")


def test_a_course_without_a_glossary_is_told(command: Command, course: Path) -> None:
    (course / "glossary" / "a.yaml").unlink()
    done = command("glossary", "forms", course)
    assert (done.code, done.err) == (1, [f"lecturedesk: {course} has no glossary files."])


def test_a_file_that_is_no_glossary_is_left_alone(command: Command, course: Path) -> None:
    (course / "glossary" / "a.yaml").write_text("- id: [", encoding="utf-8")
    done = command("glossary", "forms", course)
    assert (done.code, len(done.err)) == (1, 1)
    assert command("glossary", "forms", course / "sources.json").code == 2
    assert command("glossary", "forms", course / "b.yaml").code == 2
