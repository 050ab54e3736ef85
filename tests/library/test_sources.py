"""Sources from CSL-JSON."""

import json
from pathlib import Path
from typing import Any

import pytest

from lecturedesk.course.source import Source
from lecturedesk.library.sources import read_sources


def read(tmp_path: Path, text: str) -> tuple[tuple[Source, ...], list[tuple[str, int | None]]]:
    path = tmp_path / "sources.json"
    path.write_text(text, encoding="utf-8")
    sources, problems = read_sources(path)
    return sources, [(problem.rule, problem.line) for problem in problems]


def one(tmp_path: Path, **fields: Any) -> Source:
    sources, problems = read(tmp_path, json.dumps([{"id": "k", "title": "T", **fields}]))
    assert not problems
    return sources[0]


def test_a_source_is_read(tmp_path: Path) -> None:
    entry = {
        "title": "On <i>seals</i>",
        "title-short": "Seals",
        "author": [{"family": "Mozer", "given": "S. V."}, {"literal": "World Customs Organization"}],
        "container-title": "Customs",
        "volume": "3",
        "issue": 2,
        "issued": {"date-parts": [[2022, 4, 9]]},
        "DOI": "10.1/x",
        "type": "article-journal",
    }
    source = one(tmp_path, **entry)
    assert source == Source(
        key="k",
        type="article-journal",
        title="On seals",
        title_short="Seals",
        authors=("S. V. Mozer", "World Customs Organization"),
        container="Customs",
        number="3 (2)",
        issued="2022-04-09",
        url="https://doi.org/10.1/x",
    )
    assert source.short == "Seals, 2022"


@pytest.mark.parametrize(
    ("issued", "date"),
    [
        ({"date-parts": [[2021]]}, "2021"),
        ({"date-parts": [["2021", "4"]]}, "2021-04"),
        ({"raw": "2021-04-09"}, "2021-04-09"),
        ({"literal": "spring"}, ""),
        ({"date-parts": []}, ""),
        (2019, "2019"),
    ],
)
def test_dates_of_every_kind(tmp_path: Path, issued: Any, date: str) -> None:
    assert one(tmp_path, issued=issued).issued == date


def test_zotero_s_key_for_citing_is_taken(tmp_path: Path) -> None:
    assert one(tmp_path, **{"citation-key": "mozer2019"}).key == "mozer2019"


def test_all_faults_in_one_run(tmp_path: Path) -> None:
    text = """[
  {"id": "a", "title": "A"},
  {"id": "a", "title": "again"},
  {"title": "no id"},
  {"id": "two words", "title": "B"},
  "text",
  {"id": "c", "title": "C" "type": "book"},
  {"id": "d"},
  {"id": "e", "title": "E"}
]"""
    sources, problems = read(tmp_path, text)
    assert [source.key for source in sources] == ["a", "d", "e"]
    assert problems == [
        ("source-twice", 3), ("source-key", 4), ("source-key", 5), ("source-entry", 6), ("sources-json", 7),
        ("source-title", 8),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["{}", "nothing", '{"id": "a"}'])
def test_no_list_is_a_problem(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text) == ((), [("sources-json", 1)])


@pytest.mark.parametrize("text", ["", "[]", '{"items": []}', "[" * 100_000])
def test_nothing_and_nonsense_do_not_raise(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text)[0] == ()
