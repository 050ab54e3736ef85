"""Layered layout, first half: every node gets a rank so that edges point one way (Sugiyama, Tagawa, Toda 1981)."""

from collections.abc import Sequence
from dataclasses import dataclass

Link = tuple[str, str]
Path = tuple[str, ...]  # the groups around a leaf, outermost first


@dataclass(frozen=True, slots=True)
class Layers:
    """Leaves by rank: nodes, and stand-ins where a long edge or a group passes through a rank.

    `chains` has for every link the leaves that it runs through, from lower to higher rank; `turned` says which links run
    against their own direction. `paths` names the groups around every leaf; `real` are the leaves that are nodes.
    """

    ranks: tuple[tuple[str, ...], ...]
    chains: tuple[tuple[str, ...], ...]
    turned: tuple[bool, ...]
    paths: dict[str, Path]
    real: frozenset[str]


def layers(names: Sequence[str], links: Sequence[Link], paths: dict[str, Path]) -> Layers:
    """Nodes in ranks, with stand-ins so that every edge goes from one rank to the next; links to oneself have no chain."""
    turned = _turned(names, links)
    forward = [(b, a) if back else (a, b) for (a, b), back in zip(links, turned, strict=True)]
    rank = _ranked(names, [link for link in forward if link[0] != link[1]])
    rows: list[list[str]] = [[] for _ in range(max(rank.values(), default=0) + 1)]
    for name in names:
        rows[rank[name]].append(name)
    all_paths = dict(paths)
    chains = []
    for number, (low, high) in enumerate(forward):
        chains.append(_chain(number, low, high, rank, rows, all_paths))
    _fill_groups(rows, all_paths)
    return Layers(tuple(map(tuple, rows)), tuple(chains), tuple(turned), all_paths, frozenset(names))


def _turned(names: Sequence[str], links: Sequence[Link]) -> list[bool]:
    """Which links must be turned so that no circle is left: those that lead back to a node still being visited."""
    after: dict[str, list[int]] = {name: [] for name in names}
    for number, (start, _end) in enumerate(links):
        after[start].append(number)
    state = dict.fromkeys(names, 0)
    turned = [False] * len(links)
    for root in names:
        if state[root]:
            continue
        state[root] = 1
        stack = [(root, iter(after[root]))]
        while stack:
            name, pending = stack[-1]
            number = next(pending, -1)
            if number < 0:
                state[name] = 2
                stack.pop()
            elif state[links[number][1]] == 1:
                turned[number] = links[number][1] != name
            elif not state[links[number][1]]:
                state[links[number][1]] = 1
                stack.append((links[number][1], iter(after[links[number][1]])))
    return turned


def _ranked(names: Sequence[str], links: Sequence[Link]) -> dict[str, int]:
    """The longest way from a start to each node; starts and lone ends stand as near to their neighbours as they can."""
    rank = dict.fromkeys(names, 0)
    for _ in names:
        changed = False
        for low, high in links:
            if rank[high] <= rank[low]:
                rank[high] = rank[low] + 1
                changed = True
        if not changed:
            break
    for name in names:
        followers = [rank[high] for low, high in links if low == name]
        if followers and not any(high == name for _low, high in links):
            rank[name] = min(followers) - 1
    return rank


def _chain(number: int, low: str, high: str, rank: dict[str, int], rows: list[list[str]],
           paths: dict[str, Path]) -> tuple[str, ...]:  # fmt: skip
    """The leaves that a link runs through; stand-ins are made for the ranks between."""
    if low == high:
        return ()
    chain = [low]
    for at in range(rank[low] + 1, rank[high]):
        name = f"~{number}.{at}"
        rows[at].append(name)
        paths[name] = _common(paths[low], paths[high])
        chain.append(name)
    return (*chain, high)


def _common(one: Path, other: Path) -> Path:
    same = []
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        same.append(a)
    return tuple(same)


def _fill_groups(rows: list[list[str]], paths: dict[str, Path]) -> None:
    """A stand-in for each group in a rank that it spans without having a node there, so that nothing passes through."""
    spans: dict[Path, list[int]] = {}
    for at, row in enumerate(rows):
        for name in row:
            for depth in range(1, len(paths[name]) + 1):
                spans.setdefault(paths[name][:depth], []).append(at)
    for path, ranks in spans.items():
        for at in set(range(min(ranks), max(ranks))) - set(ranks):
            name = f"~{'/'.join(path)}.{at}"
            rows[at].append(name)
            paths[name] = path
