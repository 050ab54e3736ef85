"""Concepts from glossary files."""

from pathlib import Path
from textwrap import dedent

import pytest

from lecturedesk.base.problem import Level
from lecturedesk.course.span import Citation
from lecturedesk.course.term import Concept
from lecturedesk.library.glossary import clashes, read_glossary
from lecturedesk.lookup.terms import Terms

WHOLE = """
- id: eaeu
  subject: integration
  en:
    term: Eurasian Economic Union
    abbreviation: EAEU
    synonyms: [the Union]
    deprecated: {EEU: the Treaty's own abbreviation is EAEU}
    definition: International organisation.
    source: "[@treaty, art. 1]"
  ru:
    term: Евразийский экономический союз
    status: official
    deprecated: [ЕврАзЭС]
    source: ["[@treaty]", "[@law; @treaty, p. 2]"]
    forms: [евразийского экономического союза]
  see: {related: [eec], do-not-confuse: eec}
  autolink: every

- id: eec
  en: Eurasian Economic Commission
  ru: {term: Комиссия}
"""


def read(tmp_path: Path, text: str, **files: str) -> tuple[tuple[Concept, ...], list[tuple[str, int | None, str]]]:
    folder = tmp_path / "glossary"
    folder.mkdir()
    (folder / "a.yaml").write_text(dedent(text).lstrip("\n"), encoding="utf-8")
    for name, more in files.items():
        (folder / f"{name}.yaml").write_text(dedent(more).lstrip("\n"), encoding="utf-8")
    concepts, problems = read_glossary(tmp_path, ("en", "ru"), ("treaty", "law"))
    return concepts, [(problem.rule, problem.line, problem.mend) for problem in problems]


def test_a_concept_is_read(tmp_path: Path) -> None:
    (eaeu, eec), problems = read(tmp_path, WHOLE)
    assert not problems
    english, russian = eaeu.wording("en"), eaeu.wording("ru")
    assert english is not None
    assert russian is not None
    assert (english.abbreviation, english.synonyms) == ("EAEU", ("the Union",))
    assert english.deprecated == (("EEU", "the Treaty's own abbreviation is EAEU"),)
    assert russian.deprecated == (("ЕврАзЭС", ""),)
    assert english.sources == (Citation("treaty", "art. 1"),)
    assert russian.sources == (Citation("treaty"), Citation("law"), Citation("treaty", "p. 2"))
    assert russian.forms == ("евразийского экономического союза",)
    assert eaeu.see == (("related", ("eec",)), ("do-not-confuse", ("eec",)))
    assert (eaeu.autolink, eec.autolink, eec.line, eaeu.subject) == ("every", "section", 19, "integration")
    assert eec.preferred("en") == "Eurasian Economic Commission"


def test_all_faults_in_one_run(tmp_path: Path) -> None:
    concepts, problems = read(
        tmp_path,
        """
        - id: a
          sbject: law
          en: {term: Alpha, defintion: first, status: oficial, source: treaty}
          see: {relatd: [b], related: [bb]}
          autolink: never
        - id: a
          en: {term: Alpha two}
          ru: {term: Альфа два}
        - en: {term: Made up}
          ru: {abbreviation: МУ}
        - just words
        - {}
        - id: b
          en: {term: Beta, synonyms: {x: y}, source: "[@traety]"}
          ru: {term: Бета}
        """,
    )
    assert [concept.id for concept in concepts] == ["a", "made-up", "b"]
    assert {(rule, line) for rule, line, _ in problems} == {
        ("unknown-key", 2), ("unknown-key", 3), ("value", 3), ("cite", 3), ("see", 4), ("value", 5), ("concept-twice", 6),
        ("made-id", 9), ("term-missing", 10), ("glossary-entry", 11), ("made-id", 12), ("value", 14), ("cite", 14),
        ("no-term", 1), ("no-term", 9),
    }  # fmt: skip
    mends = [mend for _, _, mend in problems]
    assert any("subject" in mend for mend in mends)
    assert any("definition" in mend for mend in mends)
    assert any("“treaty”" in mend for mend in mends)
    assert any("“b”" in mend for mend in mends)


def test_a_second_concept_with_an_id_names_both_places(tmp_path: Path) -> None:
    folder = tmp_path / "glossary"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.yaml").write_text(f"- id: x\n  en: {name}\n", encoding="utf-8")
    concepts, problems = read_glossary(tmp_path)
    assert [concept.preferred("en") for concept in concepts] == ["a"]
    assert "a.yaml:1" in problems[0].what
    assert "b.yaml:1" in problems[0].what


@pytest.mark.parametrize("text", ["a: b", "words"])
def test_a_file_that_is_no_list_does_not_hide_the_others(tmp_path: Path, text: str) -> None:
    concepts, problems = read(tmp_path, text, b="- id: x\n  en: X\n  ru: Х\n")
    assert [concept.id for concept in concepts] == ["x"]
    assert [(rule, line) for rule, line, _ in problems] == [("glossary-list", 1)]


def test_an_empty_file_is_no_fault(tmp_path: Path) -> None:
    assert read(tmp_path, "# nothing yet\n") == ((), [])


def test_two_concepts_with_one_form_are_a_problem_that_names_both(tmp_path: Path) -> None:
    concepts, _problems = read(tmp_path, "- {id: a, en: Seal, ru: А}\n- {id: b, en: seal, ru: Б}\n")
    (problem,) = clashes(concepts, Terms(concepts))
    assert (problem.rule, problem.line, problem.level) == ("term-twice", 2, Level.WARNING)
    assert "a (a.yaml:1)" in problem.what


def test_no_glossary_is_no_fault(tmp_path: Path) -> None:
    assert read_glossary(tmp_path, ("en",)) == ((), [])
