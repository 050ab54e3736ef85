"""Layered layout: the order of the leaves in each rank, with as few crossings as can be found."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from random import Random

from lecturedesk.slides.drawn.ranks import Layers, Path

_SWEEPS = 8
_SEARCHED = 90  # leaves; among more, more orders are not tried
_SHUFFLES = 20  # further orders to begin with, always the same ones, when the plain ones leave crossings
Rows = list[list[str]]


def ordered(layers: Layers) -> Layers:
    """The same layers, leaves reordered by barycentre sweeps and swaps of neighbours (Gansner et al. 1993)."""
    pairs = [pair for chain in layers.chains for pair in pairwise(chain)]
    neighbours: dict[str, list[str]] = {name: [] for row in layers.ranks for name in row}
    for low, high in pairs:
        neighbours[low].append(high)
        neighbours[high].append(low)
    rank = {name: at for at, row in enumerate(layers.ranks) for name in row}
    best: tuple[int, Rows] | None = None
    for start in _starts(layers, neighbours, rank):
        rows = _grouped([list(row) for row in start], layers)
        for sweep in range(_SWEEPS):
            found = crossings(rows, pairs)
            if best is None or found < best[0]:
                best = (found, [list(row) for row in rows])
            if best[0] == 0:
                return replace(layers, ranks=tuple(map(tuple, best[1])))
            rows = _swept(rows, layers, neighbours, rank, down=sweep % 2 == 0)
            _swap_neighbours(rows, layers, pairs)
    return replace(layers, ranks=tuple(map(tuple, best[1] if best else layers.ranks)))


def crossings(rows: Sequence[Sequence[str]], pairs: Sequence[tuple[str, str]]) -> int:
    """How many pairs of edges cross between neighbouring ranks."""
    place = {name: (at, index) for at, row in enumerate(rows) for index, name in enumerate(row)}
    by_rank: dict[int, list[tuple[int, int]]] = {}
    for low, high in pairs:
        by_rank.setdefault(place[low][0], []).append((place[low][1], place[high][1]))
    return sum(_inversions(sorted(ends)) for ends in by_rank.values())


def _inversions(ends: list[tuple[int, int]]) -> int:
    return sum(
        1
        for index, (left, right) in enumerate(ends)
        for other_left, other_right in ends[index + 1 :]
        if other_left > left and other_right < right
    )


def _starts(layers: Layers, neighbours: dict[str, list[str]], rank: dict[str, int]) -> list[Rows]:
    """Orders to begin with: as written, as met when edges are followed, and both the other way round."""
    written = [list(row) for row in layers.ranks]
    met: Rows = [[] for _ in layers.ranks]
    seen: set[str] = set()

    def follow(name: str) -> None:
        if name in seen:
            return
        seen.add(name)
        met[rank[name]].append(name)
        for other in neighbours[name]:
            follow(other)

    for row in layers.ranks:
        for name in row:
            follow(name)
    starts = [written, met, [row[::-1] for row in met], [row[::-1] for row in written]]
    chance = Random(1)
    if sum(map(len, written)) <= _SEARCHED:
        starts += [[chance.sample(row, len(row)) for row in written] for _ in range(_SHUFFLES)]
    return starts


def _places(rows: Rows) -> dict[str, float]:
    """Where each leaf stands in its rank, counted from the rank's middle."""
    return {name: index - (len(row) - 1) / 2 for row in rows for index, name in enumerate(row)}


def _grouped(rows: Rows, layers: Layers) -> Rows:
    """The rows with every group's leaves beside each other and groups in the same order in all ranks."""
    place = _places(rows)
    return _sorted(rows, layers, place.__getitem__)


def _swept(rows: Rows, layers: Layers, neighbours: dict[str, list[str]], rank: dict[str, int], *, down: bool) -> Rows:
    """Rank after rank ordered by the mean place of the neighbours in the rank before it."""
    rows = [list(row) for row in rows]
    for at in range(len(rows)) if down else reversed(range(len(rows))):
        place = _places(rows)
        beside = at - 1 if down else at + 1
        for name in rows[at]:
            near = [place[other] for other in neighbours[name] if rank[other] == beside]
            if near:
                place[name] = sum(near) / len(near)
        rows[at].sort(key=place.__getitem__)
        if any(layers.paths.values()):
            rows = _sorted(rows, layers, place.__getitem__)
    return rows


def _sorted(rows: Rows, layers: Layers, key: Callable[[str], float]) -> Rows:
    """The rows sorted by the places of the groups around each leaf, then by its own."""
    if not any(layers.paths.values()):
        return [sorted(row, key=key) for row in rows]
    members: dict[Path, list[float]] = {}
    for row in rows:
        for name in row:
            path = layers.paths[name]
            for depth in range(1, len(path) + 1):
                members.setdefault(path[:depth], []).append(key(name))
    middle = {path: sum(places) / len(places) for path, places in members.items()}
    lane = {name: _mean([key(part) for part in chain[1:-1]]) for chain in layers.chains for name in chain[1:-1]}

    def keys(name: str) -> tuple[tuple[float, str], ...]:
        path = layers.paths[name]
        around = [(middle[path[:depth]], path[depth - 1]) for depth in range(1, len(path) + 1)]
        return (*around, (lane.get(name, key(name)), ""))

    return [sorted(row, key=keys) for row in rows]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _swap_neighbours(rows: Rows, layers: Layers, pairs: Sequence[tuple[str, str]]) -> None:
    """Swap leaves that stand beside each other, in one group, wherever that takes a crossing away."""
    beside = {name: ([], []) for row in rows for name in row}  # type: dict[str, tuple[list[str], list[str]]]
    for low, high in pairs:
        beside[low][1].append(high)
        beside[high][0].append(low)
    for _ in range(3):
        changed = False
        place = {name: index for row in rows for index, name in enumerate(row)}
        for row in rows:
            for index in range(len(row) - 1):
                one, other = row[index], row[index + 1]
                if layers.paths[one] != layers.paths[other]:
                    continue
                if _between(beside[one], beside[other], place) > _between(beside[other], beside[one], place):
                    row[index], row[index + 1] = other, one
                    place[one], place[other] = index + 1, index
                    changed = True
        if not changed:
            return


def _between(left: tuple[list[str], list[str]], right: tuple[list[str], list[str]], place: dict[str, int]) -> int:
    """How often the edges of two neighbours cross when one stands left of the other."""
    return sum(place[a] > place[b] for side in (0, 1) for a in left[side] for b in right[side])
