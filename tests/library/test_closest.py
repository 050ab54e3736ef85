"""What an author probably meant."""

from lecturedesk.library.closest import closest, meant


def test_the_nearest_word_is_named() -> None:
    assert closest("naviagtion-seal", ["navigation-seal", "seal"]) == "navigation-seal"
    assert closest("EAEU-treaty", ["eaeu-treaty"]) == "eaeu-treaty"
    assert "“seal”" in meant("sael", ["seal", "union"])


def test_nothing_near_is_nothing() -> None:
    assert closest("xyz", ["navigation-seal"]) == ""
    assert meant("xyz", []) == ""
