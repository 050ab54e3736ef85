"""Layered layout, second half: where each leaf stands across the ranks, without overlaps and nearly straight."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lecturedesk.slides.drawn.ranks import Layers, Path

_SWEEPS = 40
_STILL = 0.4  # units: what moves less in two sweeps has found its place
_NEARLY = 26.0  # units: an edge that is bent by less is made straight when there is room
_WEIGHT = {0: 1.0, 1: 2.0, 2: 8.0}  # of an edge by how many of its ends are stand-ins: long edges run straight


@dataclass(frozen=True, slots=True)
class Spacing:
    """Gaps across the ranks, in units: between leaves, beside stand-ins, and inside a group's box, before and after."""

    gap: float
    lane: float
    before: float
    after: float


Distances = dict[str, list[tuple[str, float]]]


def placed(layers: Layers, half: Mapping[str, float], spacing: Spacing) -> dict[str, float]:
    """The middle of every leaf across the ranks, in units; `half` is half the room that it takes."""
    right_of, left_of = _distances(layers, half, spacing)
    at = _packed(layers, right_of)
    weights, before = _weights(layers), dict(at)
    for sweep in range(_SWEEPS):
        before = dict(at) if sweep % 2 == 0 else before
        for row in layers.ranks if sweep % 2 else reversed(layers.ranks):
            _settle(row, at, weights, left_of, right_of)
        if sweep % 2 and max((abs(at[name] - before[name]) for name in at), default=0.0) < _STILL:
            break
    _straighten(layers, at, left_of, right_of)
    return at


def _distances(layers: Layers, half: Mapping[str, float], spacing: Spacing) -> tuple[Distances, Distances]:
    """For every leaf those after it with the least distance to them, and those before it."""
    after: Distances = {name: [] for row in layers.ranks for name in row}
    before: Distances = {name: [] for row in layers.ranks for name in row}
    for one, other in _pairs(layers):
        gap = spacing.gap if one in layers.real and other in layers.real else spacing.lane
        distance = half[one] + half[other] + gap
        same = _depth_in_common(layers.paths[one], layers.paths[other])
        distance += (len(layers.paths[one]) - same) * spacing.after
        distance += (len(layers.paths[other]) - same) * spacing.before
        after[one].append((other, distance))
        before[other].append((one, distance))
    return after, before


def _pairs(layers: Layers) -> list[tuple[str, str]]:
    """Leaves that must keep apart: neighbours in a rank, and all of a group from all that stands beside its box."""
    pairs = {pair for row in layers.ranks for pair in pairwise(row)}
    items: dict[Path, dict[str, list[str]]] = {}
    order: dict[tuple[str, str], bool] = {}
    for row in layers.ranks:
        for index, name in enumerate(row):
            for other in row[index + 1 :]:
                one, two = _siblings(name, other, layers)
                order[one, two] = True
            path = layers.paths[name]
            for depth in range(len(path) + 1):
                item = path[depth] if depth < len(path) else name
                items.setdefault(path[:depth], {}).setdefault(item, []).append(name)
    for siblings in items.values():
        for one, ones in siblings.items():
            for two, twos in siblings.items():
                if (len(ones) > 1 or len(twos) > 1) and (one, two) in order and (two, one) not in order:
                    pairs.update((a, b) for a in ones for b in twos)
    return sorted(pairs)


def _siblings(one: str, other: str, layers: Layers) -> tuple[str, str]:
    """The outermost items, groups or leaves, that hold one of two leaves but not the other."""
    a, b = layers.paths[one], layers.paths[other]
    same = _depth_in_common(a, b)
    return (a[same] if len(a) > same else one), (b[same] if len(b) > same else other)


def _depth_in_common(one: Path, other: Path) -> int:
    depth = 0
    while depth < min(len(one), len(other)) and one[depth] == other[depth]:
        depth += 1
    return depth


def _packed(layers: Layers, right_of: Distances) -> dict[str, float]:
    """A first place for every leaf that keeps all distances."""
    at = {name: 0.0 for row in layers.ranks for name in row}
    for _ in at:
        changed = False
        for one, others in right_of.items():
            for other, distance in others:
                if at[other] < at[one] + distance - 1e-6:
                    at[other] = at[one] + distance
                    changed = True
        if not changed:
            break
    return at


def _weights(layers: Layers) -> dict[str, list[tuple[str, float]]]:
    weights: dict[str, list[tuple[str, float]]] = {name: [] for row in layers.ranks for name in row}
    for chain in layers.chains:
        for low, high in pairwise(chain):
            weight = _WEIGHT[(low not in layers.real) + (high not in layers.real)]
            weights[low].append((high, weight))
            weights[high].append((low, weight))
    return weights


def _pull(name: str, at: Mapping[str, float], weights: Mapping[str, Sequence[tuple[str, float]]]) -> float:
    near = weights[name]
    total = sum(weight for _other, weight in near)
    return sum(at[other] * weight for other, weight in near) / total if total else at[name]


def _settle(row: Sequence[str], at: dict[str, float], weights: Mapping[str, Sequence[tuple[str, float]]],
            left_of: Distances, right_of: Distances) -> None:  # fmt: skip
    """Move a rank's leaves as near to where they are pulled as their distances allow, touching ones together.

    Isotonic regression by pooling adjacent violators (Ayer et al. 1955), then held inside what other ranks allow.
    """
    distance = [dict(right_of[one])[other] for one, other in pairwise(row)]
    offsets = [sum(distance[:index]) for index in range(len(row))]
    pools: list[tuple[float, float, int]] = []  # mean place, weight and number of leaves
    for name, offset in zip(row, offsets, strict=True):
        place, weight, count = _pull(name, at, weights) - offset, sum(w for _, w in weights[name]) or 0.1, 1
        while pools and pools[-1][0] > place:
            other, heavy, many = pools.pop()
            place = (place * weight + other * heavy) / (weight + heavy)
            weight, count = weight + heavy, count + many
        pools.append((place, weight, count))
    wishes = [place for place, _weight, count in pools for _ in range(count)]
    moves = [(name, wish + offset) for name, wish, offset in zip(row, wishes, offsets, strict=True)]
    for name, wish in [*reversed(moves), *moves]:
        low = max((at[other] + gap for other, gap in left_of[name]), default=-1e9)
        high = min((at[other] - gap for other, gap in right_of[name]), default=1e9)
        if low <= high:
            at[name] = min(max(wish, low), high)


def _straighten(layers: Layers, at: dict[str, float], left_of: Distances, right_of: Distances) -> None:
    """Bring the ends of nearly straight edges into line; first the lanes of long edges, then the others."""
    for chain in layers.chains:
        lane = chain[1:-1]
        if len(lane) > 1:
            _try_all(lane, sum(at[name] for name in lane) / len(lane), at, left_of, right_of)
    joined: list[set[str]] = []
    steps = sorted((pair for chain in layers.chains for pair in pairwise(chain)),
                   key=lambda pair: abs(at[pair[0]] - at[pair[1]]))  # fmt: skip
    for low, high in steps:
        if abs(at[low] - at[high]) > _NEARLY:
            continue
        one = next((group for group in joined if low in group), {low})
        other = next((group for group in joined if high in group), {high})
        wish = at[low] if len(one) >= len(other) else at[high]
        moving = other if len(one) >= len(other) else one
        if one is other or _try_all(tuple(moving), wish, at, left_of, right_of):
            joined = [group for group in joined if group is not one and group is not other] + [one | other]


def _try_all(names: Sequence[str], wish: float, at: dict[str, float], left_of: Distances, right_of: Distances) -> bool:
    """Move all leaves to one place when no distance forbids it; whether they were moved."""
    kept = {name: at[name] for name in names}
    at.update(dict.fromkeys(names, wish))
    if all(_keeps(name, at, left_of, right_of) for name in names):
        return True
    at.update(kept)
    return False


def _keeps(name: str, at: Mapping[str, float], left_of: Distances, right_of: Distances) -> bool:
    return all(at[name] - at[other] >= distance - 0.01 for other, distance in left_of[name]) and all(
        at[other] - at[name] >= distance - 0.01 for other, distance in right_of[name]
    )
