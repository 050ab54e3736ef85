"""Groups of a flowchart: which ranks they span and how deep they stand inside each other."""

from collections.abc import Mapping, Sequence

from lecturedesk.course.diagram import Group
from lecturedesk.slides.drawn.ranks import Layers, Path


def group_paths(names: Sequence[str], groups: Sequence[Group]) -> dict[str, Path]:
    """The groups around every node, outermost first."""
    parent = {member: group.id for group in groups for member in group.members}
    paths: dict[str, Path] = {}
    for name in names:
        path: list[str] = []
        at = name
        while at in parent and parent[at] not in path:
            at = parent[at]
            path.insert(0, at)
        paths[name] = tuple(path)
    return paths


def group_spans(found: Layers) -> dict[Path, tuple[int, int]]:
    """The first and the last rank of every group."""
    spans: dict[Path, tuple[int, int]] = {}
    for rank, row in enumerate(found.ranks):
        for name in row:
            for depth in range(1, len(found.paths[name]) + 1):
                path = found.paths[name][:depth]
                spans[path] = (spans.get(path, (rank, rank))[0], rank)
    return spans


def group_ranks(found: Layers) -> tuple[list[int], list[int]]:
    """How many groups, one inside the other at most, begin and end at each rank."""
    spans = group_spans(found)
    opening, closing = [0] * len(found.ranks), [0] * len(found.ranks)
    for side, counts in enumerate((opening, closing)):
        for path, ends in spans.items():
            around = [path[:depth] for depth in range(1, len(path) + 1)]
            together = sum(spans[outer][side] == ends[side] for outer in around)
            counts[ends[side]] = max(counts[ends[side]], together)
    return opening, closing


def nested(name: str, spans: Mapping[Path, tuple[int, int]], *, at_start: bool) -> int:
    """How many boxes stand inside each other where a group begins or ends, itself included."""
    side = 0 if at_start else 1
    own = next(path for path in spans if path[-1] == name)
    there = [path for path, ends in spans.items() if path[: len(own)] == own and ends[side] == spans[own][side]]
    return max(len(path) - len(own) + 1 for path in there)


def widen_for_titles(found: Layers, titles: Mapping[str, float], half: dict[str, float], thick: dict[str, float],
                     gap: float, *, level: bool) -> None:  # fmt: skip
    """Give the nodes of groups that are narrower than their titles more room.

    `titles` has the least width of each group's title, `half` and `thick` the room of nodes across and along the ranks,
    `gap` stands between ranks; all in units.
    """
    for path, (first, last) in group_spans(found).items():
        least = titles.get(path[-1], 0.0)
        rows = [[name for name in row if path[-1] in found.paths[name]] for row in found.ranks[first : last + 1]]
        if level:
            wide = sum(max((thick.get(name, 0.0) for name in row), default=0.0) for row in rows)
            lack = least - wide - gap * (last - first)
            thick.update({name: thick[name] + lack for name in rows[-1] if name in thick and lack > 0})
        elif max(map(len, rows)) == 1:
            half.update({name: max(half[name], least / 2) for row in rows for name in row})
