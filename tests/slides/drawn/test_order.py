from itertools import pairwise

import pytest

from lecturedesk.slides.drawn.order import crossings, ordered
from lecturedesk.slides.drawn.ranks import Path, layers


def crossings_of(links: str, paths: dict[str, Path] | None = None) -> int:
    pairs = [(link[0], link[1]) for link in links.split()]
    names = list(dict.fromkeys(name for pair in pairs for name in pair))
    found = ordered(layers(names, pairs, paths or dict.fromkeys(names, ())))
    return crossings(found.ranks, [pair for chain in found.chains for pair in pairwise(chain)])


@pytest.mark.parametrize(
    "links",
    [
        "AD BC",
        "AE AF BC BD",
        "AF BE CD DG EH FI",
        "AB AC BD CE DF EF AF",
        "AB BC BD BE BF CG CH DH EI FI GJ GK HL IM KN JO NO MO LP OQ PR OS QT ST",
        "AD AE BF CF DG FG AG",
    ],
)
def test_charts_that_can_be_drawn_without_crossings_are(links: str) -> None:
    assert crossings_of(links) == 0


def test_a_crossing_that_cannot_be_avoided_stays_the_only_one() -> None:
    assert crossings_of("AC AD BC BD") == 1


def test_leaves_of_a_group_stand_beside_each_other_in_every_rank() -> None:
    names = list("ABCDEF")
    paths: dict[str, Path] = {name: ("g",) if name in "ACDF" else () for name in names}
    links = [("A", "D"), ("B", "E"), ("C", "F"), ("A", "E"), ("B", "D")]
    for row in ordered(layers(names, links, paths)).ranks:
        inside = [name in "ACDF" for name in row]
        assert sum(a != b for a, b in pairwise([False, *inside, False])) <= 2


def test_the_order_is_the_same_every_time() -> None:
    names, links = list("ABCDEF"), [("A", "E"), ("B", "D"), ("C", "F"), ("A", "F"), ("B", "F"), ("C", "D")]
    paths: dict[str, Path] = dict.fromkeys(names, ())
    assert ordered(layers(names, links, paths)).ranks == ordered(layers(names, links, paths)).ranks
