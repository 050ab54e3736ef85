from element_reading import ElementReading, element
from grid_ruler import drawn, laid
from lecturedesk.blocks.definitions import Definition, Definitions, read_definitions
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.span import Span
from lecturedesk.markup.html import to_html


def entry(meaning: str, *terms: str) -> Definition:
    return Definition(terms=tuple((Span(term),) for term in terms), blocks=(Paragraph(spans=(Span(meaning),)),))


def test_terms_that_follow_each_other_share_their_meaning() -> None:
    found = read_definitions(
        element("<dl><dt>Seal</dt><dt>Lock</dt><dd>shuts</dd><dt>Tax</dt><dd>due</dd></dl>"), ElementReading()
    )
    assert found == Definitions(entries=(entry("shuts", "Seal", "Lock"), entry("due", "Tax")))


def test_short_terms_stand_beside_their_meaning() -> None:
    rows = drawn(laid(Definitions(entries=(entry("shuts the load", "Seal"), entry("due", "Tax"))))).splitlines()
    assert rows[0].split() == ["Seal", "shuts", "the", "load"]
    assert rows[-1].index("due") == rows[0].index("shuts")


def test_long_terms_stand_above_it() -> None:
    rows = drawn(laid(Definitions(entries=(entry("shuts", "An identification device"),)))).splitlines()
    assert rows == ["An identification device", "  shuts"]


def test_html_of_definitions() -> None:
    assert to_html(Definitions(entries=(entry("due", "Tax"),))) == "<dl>\n<dt>Tax</dt>\n<dd><p>due</p></dd>\n</dl>"
