"""Plural and possessive of English terms."""

import pytest

from lecturedesk.lookup.english import inflections


@pytest.mark.parametrize(
    ("term", "found"),
    [
        ("navigation seal", {"navigation seals", "navigation seal's"}),
        ("certificate of origin", {"certificates of origin", "certificate of origin's"}),
        ("authority", {"authorities", "authority's"}),
        ("gateway", {"gateways", "gateway's"}),
        ("process", {"processes", "process's"}),
        ("analysis", {"analyses"}),
        ("criterion", {"criteria", "criterion's"}),
        ("AEO", {"AEOs", "AEO's"}),
        ("WTS", {"WTSs", "WTS's"}),
        ("customs", set()),
        ("AEO certificate ( types 1 )", {"AEO certificates ( types 1 )"}),
        ("единое окно", {"единое окно's"}),
    ],
)
def test_plural_and_possessive(term: str, found: set[str]) -> None:
    assert {" ".join(words) for words in inflections(tuple(term.split()))} == found
