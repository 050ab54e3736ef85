from lecturedesk.markup.signs import Ahead, html_attributes


def test_the_partner_of_each_sign() -> None:
    assert Ahead("`a``b`").ticks(0, 1) == 5
    assert Ahead("`a").ticks(0, 1) == -1
    assert Ahead("$a $b$1 c$").dollar(1) == 9
    assert Ahead("$$a$$").double_dollar(2) == 3


def test_what_was_not_found_is_not_looked_for_again() -> None:
    ahead = Ahead("ab>")
    assert ahead.find(">", 0) == 2
    assert ahead.find(">", 3) == -1
    assert ahead.find(">", 3) == -1
    assert ahead.find_folded("</style", 0) == -1


def test_letters_that_grow_in_lower_case_do_not_shift_places() -> None:
    assert Ahead("İ</STYLE>").find_folded("</style", 0) == 1


def test_html_attributes() -> None:
    assert html_attributes(""" src="a.png" ALT='x &amp; y' width=30 """) == {
        "src": "a.png",
        "alt": "x & y",
        "width": "30",
    }
