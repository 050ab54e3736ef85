from lecturedesk.course.span import BREAK, Span, Style
from lecturedesk.markup.cursor import Cursor


def after(text: str, sign: str, at: int = 0) -> tuple[list[object], int]:
    cursor = Cursor(text)
    cursor.at = at
    getattr(cursor, sign)()
    return list(cursor.nodes), cursor.at


def test_each_sign_moves_on_behind_what_it_read() -> None:
    assert after("`a` b", "code") == ([Span("a", Style.CODE)], 3)
    assert after("$a$ b", "math") == ([Span("a", Style.MATH)], 3)
    assert after("&lt; b", "entity") == ([Span("<")], 4)
    assert after("https://a.b, c", "address") == ([Span("https://a.b", link="https://a.b")], 11)
    assert after("^2^ b", "scripted") == ([Span("2", Style.SUPERSCRIPT)], 3)
    assert after("\\\n  b", "escape") == ([BREAK], 4)


def test_a_sign_without_a_partner_is_said_as_it_stands() -> None:
    assert after("`a", "code") == ([Span("`")], 1)
    assert after("$a", "math") == ([Span("$")], 1)
    assert after("&a", "entity") == ([Span("&")], 1)
    assert after("^a", "scripted") == ([Span("^")], 1)
    assert after("=a", "run") == ([Span("=")], 1)
    assert after("\\", "escape") == ([Span("\\")], 1)
