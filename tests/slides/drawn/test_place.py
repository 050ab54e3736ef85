from itertools import pairwise

import pytest

from lecturedesk.slides.drawn.place import Spacing, placed
from lecturedesk.slides.drawn.ranks import Path, layers

SPACING = Spacing(gap=10, lane=5, before=8, after=8)


def places(
    names: str, links: str, paths: dict[str, Path] | None = None
) -> tuple[dict[str, float], list[tuple[str, ...]]]:
    found = layers(list(names), [(link[0], link[1]) for link in links.split()], paths or dict.fromkeys(names, ()))
    half = {name: 20.0 if name in found.real else 1.0 for row in found.ranks for name in row}
    return placed(found, half, SPACING), list(found.ranks)


def test_neighbours_keep_their_distance() -> None:
    at, ranks = places("ABCDE", "AB AC AD AE")
    for row in ranks:
        assert all(at[b] - at[a] >= 50 - 0.01 for a, b in pairwise(row))


def test_a_parent_stands_over_the_middle_of_its_children() -> None:
    at, _ = places("ABCD", "AB AC AD")
    assert at["A"] == pytest.approx(at["C"], abs=0.1)


def test_a_chain_is_straight_beside_a_branch() -> None:
    at, _ = places("SIKCDE", "SI SK IC CD CE")
    assert at["I"] == pytest.approx(at["C"], abs=0.5)


def test_a_long_edge_runs_straight_past_the_nodes_between() -> None:
    at, ranks = places("ABCD", "AB BC CD AD")
    lane = [at[name] for row in ranks for name in row if name.startswith("~")]
    assert lane[0] == pytest.approx(lane[1], abs=0.01)


def test_nothing_stands_in_the_box_of_a_group() -> None:
    paths: dict[str, Path] = {name: ("g",) if name in "ABC" else () for name in "ABCXY"}
    at, _ = places("ABCXY", "AB BC XY XB", paths)
    low, high = min(at[n] for n in "ABC") - 28, max(at[n] for n in "ABC") + 28
    assert all(at[n] + 20 <= low + 0.01 or at[n] - 20 >= high - 0.01 for n in "XY")
