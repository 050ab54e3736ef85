"""Layered layout: how edges run between the ranks, in right angles, and where their labels stand.

Places are pairs (along, across): along the direction in which the edges point, and across it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from lecturedesk.slides.drawn.ranks import Layers

Point = tuple[float, float]
_TRACK = 18.0  # units between lines that run across in one gap
_PORT = 14.0  # between lines that end beside each other at one node
_STRAIGHT = 0.5
_OVERLAP = 100  # lines on top of each other are worse than any crossing


@dataclass(frozen=True, slots=True)
class Wire:
    """One edge: its chain of leaves, the size of its label (along, across; 0 for none) and where the label stands.

    `side` is "high" when it stands before the end, else "low": after the start.
    """

    chain: tuple[str, ...]
    label: Point = (0.0, 0.0)
    side: str = "high"
    turned: bool = False


@dataclass(slots=True)
class _Segment:
    wire: int
    low: str
    high: str
    start: float
    end: float
    track: int = 0

    @property
    def bent(self) -> bool:
        return abs(self.start - self.end) > _STRAIGHT


@dataclass(slots=True)
class _Bundle:
    """Segments that share the line across."""

    segments: list[_Segment] = field(default_factory=list)

    @property
    def low(self) -> float:
        return min(min(s.start, s.end) for s in self.segments)

    @property
    def high(self) -> float:
        return max(max(s.start, s.end) for s in self.segments)


@dataclass(frozen=True, slots=True)
class Gaps:
    """What stands between the ranks: room for labels after the lower and before the higher rank, lines across."""

    segments: tuple[tuple[_Segment, ...], ...]
    tracks: tuple[int, ...]
    after: tuple[float, ...]
    before: tuple[float, ...]

    def least(self, gap: int, base: float) -> float:
        """How wide a gap must be, in units."""
        return max(base, self.after[gap] + self.before[gap] + max(self.tracks[gap] + 1, 2) * _TRACK)


def least_gaps(layers: Layers, wires: Sequence[Wire], base: float) -> float:
    """What all gaps together need at least, before anything is placed."""
    rank = {name: row for row, names in enumerate(layers.ranks) for name in names}
    after, before = [0.0] * (len(layers.ranks) - 1), [0.0] * (len(layers.ranks) - 1)
    for wire in wires:
        if wire.chain and wire.label[0]:
            gap = rank[wire.chain[-2 if wire.side == "high" else 0]]
            room = before if wire.side == "high" else after
            room[gap] = max(room[gap], wire.label[0])
    return sum(max(base, a + b + 2 * _TRACK) for a, b in zip(after, before, strict=True))


def gaps(layers: Layers, wires: Sequence[Wire], at: Mapping[str, float]) -> Gaps:
    """The segments of all wires by gap, those that bend on tracks of their own where they would touch."""
    rank = {name: row for row, names in enumerate(layers.ranks) for name in names}
    by_gap: list[list[_Segment]] = [[] for _ in range(max(0, len(layers.ranks) - 1))]
    after, before = [0.0] * len(by_gap), [0.0] * len(by_gap)
    ports = _ports(wires, at)
    for number, wire in enumerate(wires):
        last = len(wire.chain) - 2
        for step, (low, high) in enumerate(pairwise(wire.chain)):
            gap = rank[low]
            start = at[low] + (ports[number][0] if step == 0 else 0.0)
            end = at[high] + (ports[number][1] if step == last else 0.0)
            by_gap[gap].append(_Segment(number, low, high, start, end))
            if wire.label[0] and step == (last if wire.side == "high" else 0):
                room = before if wire.side == "high" else after
                room[gap] = max(room[gap], wire.label[0])
    tracks = tuple(_assign(segments) for segments in by_gap)
    return Gaps(tuple(map(tuple, by_gap)), tracks, tuple(after), tuple(before))


def _ports(wires: Sequence[Wire], at: Mapping[str, float]) -> list[Point]:
    """How far from a node's middle each wire starts and ends: twins run beside each other, labelled rivals fan out."""
    ports = [(0.0, 0.0)] * len(wires)
    twins: dict[tuple[str, str], list[int]] = {}
    rivals: dict[str, list[int]] = {}
    for number, wire in enumerate(wires):
        if wire.chain:
            twins.setdefault((wire.chain[0], wire.chain[-1]), []).append(number)
            rivals.setdefault(wire.chain[-1], []).append(number)
    for numbers in rivals.values():
        if len(numbers) > 1 and any(wires[n].label[0] and wires[n].side == "high" for n in numbers):
            numbers.sort(key=lambda n: at[wires[n].chain[-2]])
            step = max(wires[n].label[1] for n in numbers) + 6
            for index, n in enumerate(numbers):
                ports[n] = (ports[n][0], (index - (len(numbers) - 1) / 2) * step)
    for n, wire in enumerate(wires):
        if wire.turned:  # it points back: beside the lines that point forward, on the side where it runs
            ports[n] = (_beside(at[wire.chain[0]], at[wire.chain[1]]), _beside(at[wire.chain[-1]], at[wire.chain[-2]]))
    for numbers in twins.values():
        step = max(_PORT * 2, max(wires[n].label[1] for n in numbers) + 6)
        for index, n in enumerate(numbers if len(numbers) > 1 else []):
            shift = (index - (len(numbers) - 1) / 2) * step
            ports[n] = (shift, shift)
    return ports


def _beside(place: float, lane: float) -> float:
    return -_PORT if lane < place - 1 else _PORT


def _assign(segments: Sequence[_Segment]) -> int:
    """Give every bent segment a track and return how many there are."""
    order = _best(_bundles(segments))
    if _cost(order) >= _OVERLAP:
        for segment in segments:
            if segment.bent and not segment.low.startswith("~"):
                segment.start += _PORT if segment.end > segment.start else -_PORT
        order = _best(_bundles(segments))
    used: list[list[_Bundle]] = []
    for bundle in order:
        apart = bool(used) and all(o.high < bundle.low - 8 or bundle.high < o.low - 8 for o in used[-1])
        if apart and all(_pair(o, bundle) == 0 for o in used[-1]):
            used[-1].append(bundle)
        else:
            used.append([bundle])
    for track, bundles in enumerate(used):
        for bundle in bundles:
            for segment in bundle.segments:
                segment.track = track
    return len(used)


def _bundles(segments: Sequence[_Segment]) -> list[_Bundle]:
    bent = [segment for segment in segments if segment.bent]
    leaving = [segment.low for segment in segments]
    arriving = [segment.high for segment in segments]
    found: dict[tuple[str, float], _Bundle] = {}
    for segment in bent:
        fans_in = leaving.count(segment.low) == 1 and arriving.count(segment.high) > 1
        key = (f"to {segment.high}", segment.end) if fans_in else (f"from {segment.low}", segment.start)
        found.setdefault(key, _Bundle()).segments.append(segment)
    return list(found.values())


def _best(bundles: list[_Bundle]) -> list[_Bundle]:
    """The bundles in an order of tracks with few crossings: neighbours are swapped while that helps."""
    order = sorted(bundles, key=lambda bundle: bundle.low)
    for _ in range(len(order)):
        changed = False
        for index in range(len(order) - 1):
            one, other = order[index], order[index + 1]
            if _pair(other, one) < _pair(one, other):
                order[index], order[index + 1] = other, one
                changed = True
        if not changed:
            break
    return order


def _cost(order: Sequence[_Bundle]) -> int:
    return sum(_pair(one, other) for index, one in enumerate(order) for other in order[index + 1 :])


def _pair(first: _Bundle, second: _Bundle) -> int:
    """Crossings when the first bundle's track stands nearer to the lower rank than the second's."""
    arriving = {s.end for s in first.segments}
    leaving = {s.start for s in second.segments}
    crossed = sum(first.low + 1 < t < first.high - 1 for t in leaving)
    crossed += sum(second.low + 1 < t < second.high - 1 for t in arriving)
    on_top = sum(abs(a - b) < _PORT / 2 for a in arriving for b in leaving)
    return crossed + _OVERLAP * on_top


def routed(found: Gaps, wires: Sequence[Wire], starts: Sequence[float], ends: Sequence[float],
           edge_of: Mapping[str, Point]) -> list[list[Point]]:  # fmt: skip
    """The corners of every wire; ranks stand from `starts` to `ends`, `edge_of` says from where to where a node does."""
    lines: list[list[Point]] = [[] for _ in wires]
    for gap, segments in enumerate(found.segments):
        free = starts[gap + 1] - ends[gap] - found.after[gap] - found.before[gap]
        for segment in segments:
            track = ends[gap] + found.after[gap] + free * (segment.track + 1) / (max(found.tracks[gap], 1) + 1)
            line = lines[segment.wire]
            first = edge_of[segment.low][1] if not segment.low.startswith("~") else ends[gap]
            last = edge_of[segment.high][0] if not segment.high.startswith("~") else starts[gap + 1]
            line.append((first, segment.start))
            if segment.bent:
                line += [(track, segment.start), (track, segment.end)]
            line.append((last, segment.end))
    return [_without_steps(line) for line in lines]


def _without_steps(line: list[Point]) -> list[Point]:
    """The line without corners that are none."""
    kept: list[Point] = []
    for point in line:
        if len(kept) > 1 and abs(kept[-1][1] - point[1]) < _STRAIGHT and abs(kept[-2][1] - point[1]) < _STRAIGHT:
            kept[-1] = point
        else:
            kept.append(point)
    return kept


def label_place(wire: Wire, line: Sequence[Point], head: float) -> Point:
    """The middle of a wire's label: before its head, or after its start."""
    if wire.side == "high":
        return line[-1][0] - head - wire.label[0] / 2, line[-1][1]
    return line[0][0] + head / 2 + wire.label[0] / 2, line[0][1]


def sided(wires: Sequence[Wire]) -> list[Wire]:
    """The wires with their labels where they can be told apart: at the end that no other wire has."""
    lows = [wire.chain[0] for wire in wires if wire.chain]
    highs = [wire.chain[-1] for wire in wires if wire.chain]
    return [
        replace(wire, side="low")
        if wire.chain and highs.count(wire.chain[-1]) > 1 and lows.count(wire.chain[0]) == 1
        else wire
        for wire in wires
    ]
