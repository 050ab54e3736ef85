"""Writing Russian forms into a glossary."""

from pathlib import Path

import pytest

from lecturedesk.base.problem import UserError
from lecturedesk.library.forms import write_forms

pytest.importorskip("pymorphy3")

BEFORE = """# my glossary
- id: window
  ru:
    term: единое окно   # as the Decision says
    status: official
    # reviewed in May

  en: {term: single window}
- id: seal
  ru: {term: пломба, status: usual}
- id: union
  ru: Союз
- id: done
  ru:
    term: декларация
    forms: [декларации]
"""


def write(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    return path


def test_forms_are_written_and_all_else_stays(tmp_path: Path) -> None:
    path = write(tmp_path, BEFORE.encode())
    assert write_forms(path) == 3
    after = path.read_text(encoding="utf-8").split("\n")
    added = [line for line in after if line not in BEFORE.split("\n")]
    kept = [line for line in BEFORE.split("\n") if line not in after]
    assert kept == ["  ru: {term: пломба, status: usual}", "  ru: Союз"]
    assert after.index("    # reviewed in May") == 7
    assert added[0].startswith("    forms: [единого окна, ")
    assert "  ru: {term: Союз, forms: [Союза, Союзу, Союзом, Союзе]}" in added
    assert any(
        line.startswith("  ru: {forms: [пломбы, ") and line.endswith("term: пломба, status: usual}") for line in added
    )
    assert max(map(len, after)) <= 140


def test_a_second_time_there_is_nothing_to_do(tmp_path: Path) -> None:
    path = write(tmp_path, BEFORE.encode())
    write_forms(path)
    before = path.read_bytes()
    assert write_forms(path) == 0
    assert path.read_bytes() == before


def test_line_ends_stay(tmp_path: Path) -> None:
    path = write(tmp_path, BEFORE.replace("\n", "\r\n").encode())
    write_forms(path)
    data = path.read_bytes()
    assert data.count(b"\r\n") == data.count(b"\n") > BEFORE.count("\n")


@pytest.mark.parametrize("data", [b"- id: [", b"a: b\n", "- ru: окно".encode("cp1251"), b"- {id: a, id: b}"])
def test_a_faulty_file_is_left_alone(tmp_path: Path, data: bytes) -> None:
    path = write(tmp_path, data)
    with pytest.raises(UserError):
        write_forms(path)
    assert path.read_bytes() == data
