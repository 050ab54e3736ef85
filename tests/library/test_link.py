"""Links from one lecture to another."""

import pytest

from lecturedesk.library.link import lecture_link

LECTURES = {"transit": frozenset({"seals", "routes"}), "wco": frozenset({"start"})}


@pytest.mark.parametrize("link", ["lecture:transit", "lecture:transit#seals", "lecture:later", "lecture:later#x"])
def test_links_that_lead_somewhere(link: str) -> None:
    assert lecture_link(link, LECTURES, frozenset({"later"})) is None


@pytest.mark.parametrize(
    ("link", "named"),
    [("lecture:transit#seal", "“seals”"), ("lecture:transti", "“transit”"), ("lecture:transti#seals", "“transit”")],
)
def test_links_that_do_not_name_what_was_meant(link: str, named: str) -> None:
    wrong = lecture_link(link, LECTURES, frozenset())
    assert wrong is not None
    assert named in wrong[1]
