from hypothesis import given
from hypothesis import strategies as st

from lecturedesk.slides.drawn.ranks import layers

NAMES = list("ABCDEFG")


def test_every_edge_points_to_a_later_rank() -> None:
    found = layers(NAMES, [("A", "B"), ("B", "C"), ("A", "C")], dict.fromkeys(NAMES, ()))
    assert [row[:1] for row in found.ranks[:3]] == [("A",), ("B",), ("C",)]
    assert found.chains[2] == ("A", "~2.1", "C")


def test_an_edge_back_is_turned_and_the_others_are_not() -> None:
    found = layers(list("ABC"), [("A", "B"), ("B", "C"), ("C", "A")], dict.fromkeys("ABC", ()))
    assert found.turned == (False, False, True)
    assert found.chains[2][0] == "A"


def test_a_start_stands_just_before_what_it_leads_to() -> None:
    found = layers(list("ABCX"), [("A", "B"), ("B", "C"), ("X", "C")], dict.fromkeys("ABCX", ()))
    assert "X" in found.ranks[1]


def test_a_group_has_a_leaf_in_every_rank_that_it_spans() -> None:
    paths: dict[str, tuple[str, ...]] = {"A": ("g",), "B": (), "C": ("g",)}
    found = layers(list("ABC"), [("A", "B"), ("B", "C")], paths)
    assert any(found.paths[name] == ("g",) for name in found.ranks[1])


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=20))
def test_any_links_give_ranks_in_which_all_chains_rise_by_one(links: list[tuple[str, str]]) -> None:
    found = layers(NAMES, links, dict.fromkeys(NAMES, ()))
    rank = {name: at for at, row in enumerate(found.ranks) for name in row}
    assert set(NAMES) <= rank.keys()
    for (start, end), chain, turned in zip(links, found.chains, found.turned, strict=True):
        assert (
            [rank[name] for name in chain] == list(range(rank[chain[0]], rank[chain[0]] + len(chain)))
            if chain
            else True
        )
        if chain:
            assert (chain[0], chain[-1]) == ((end, start) if turned else (start, end))
