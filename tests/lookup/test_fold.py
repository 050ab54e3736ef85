"""Folding and tokens."""

import pytest

from lecturedesk.lookup.fold import fold, slug, tokens


def words(text: str) -> list[str]:
    return [token.folded for token in tokens(text)]


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Учёт", "учет"),
        ("УЧЁТ", "учет"),
        ("Union’s", "union's"),
        ("нави\u00adгация", "навигация"),
        ("за\u0301мок", "замок"),
        ("«", '"'),
    ],
)
def test_letters_that_look_alike_are_one(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_a_hyphen_parts_words_like_a_space() -> None:
    assert words("single-window") == words("single window") == words("Single\u00a0Window") == ["single", "window"]
    assert words("non‑breaking") == ["non", "breaking"]


def test_a_dash_between_spaces_is_a_sign() -> None:
    assert words("customs – transit") == ["customs", "–", "transit"]


def test_places_are_those_of_the_text() -> None:
    text = "A nav\u00adi seal, the Union’s own"
    assert [text[token.start : token.end] for token in tokens(text)] == [
        "A", "nav\u00adi", "seal", ",", "the", "Union’s", "own",
    ]  # fmt: skip


def test_an_id_keeps_letters_of_any_script() -> None:
    assert slug("  «Единое окно»: что, ещё? (2-е изд.)") == "единое-окно-что-еще-2-е-изд"
    assert slug("One journey, one declaration") == "one-journey-one-declaration"
    assert slug("— … —") == ""
