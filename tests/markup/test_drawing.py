import base64

import pytest

from lecturedesk.markup.drawing import examined

NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"\0" * 30).decode()


def svg(inside: str, before: str = "") -> bytes:
    return f"{before}<svg {NAMES}>{inside}</svg>".encode()


def test_a_plain_drawing_stays_as_it_is() -> None:
    inside = '<g id="a"><path d="M 0 0 L 1 1" style="fill:url(#b)"/>Text &amp; more</g><use xlink:href="#a"/>'
    found = examined(svg(inside))
    assert found.safe.decode() == svg(inside.replace("/>", "></path>", 1).replace("/>", "></use>")).decode()
    assert (found.refused, found.outside, found.unlike) == ("", (), ())


@pytest.mark.parametrize(
    "inside",
    [
        '<image href="/etc/passwd"/>',
        '<image xlink:href=" file:///etc/passwd "/>',
        '<use href="other.svg#a"/>',
        '<image href="data:image/svg+xml;base64,PHN2Zz4="/>',
        '<image href="data:image/png;base64,PHN2Zz4="/>',  # a drawing that calls itself a PNG
        "<rect style=\"fill: url( 'http://x.org/a' )\"/>",
        "<style>@import url(http://x.org/a.css);</style>",
        '<rect fill="URL(http://x.org/a)"/>',
    ],
)
def test_what_lies_outside_is_taken_out_and_told(inside: str) -> None:
    found = examined(svg(inside))
    assert len(found.outside) == 1
    assert not any(word in found.safe for word in (b"passwd", b"other.svg", b"x.org/", b"PHN2"))


def test_pixels_in_the_file_stay() -> None:
    found = examined(svg(f'<image href="data:image/png;base64,{PNG}"/>'))
    assert PNG.encode() in found.safe
    assert found.outside == ()


def test_nothing_in_it_runs() -> None:
    found = examined(svg('<script>x()</script><g onclick="y()" fill="red"><a href="javascript:z()" id="b">t</a></g>'))
    assert found.safe == svg('<g fill="red"><a id="b">t</a></g>')


def test_an_entity_that_names_a_namespace_is_read_and_any_other_refused() -> None:
    named = b'<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;"></svg>'
    assert examined(named).safe == b'<svg xmlns="http://www.w3.org/2000/svg"></svg>'
    for value in ('SYSTEM "file:///etc/passwd"', '"&#60;image/&#62;"', f'"{"x" * 300}"'):
        assert "“c”" in examined(svg("&c;", f"<!DOCTYPE svg [<!ENTITY c {value}>]>")).refused


@pytest.mark.parametrize(
    "inside",
    [
        "<g>" * 400 + "</g>" * 400,
        "<g/>" * 60_000,
        '<g id="a"><use href="#a"/></g>',
        '<pattern id="a"><rect fill="url(#b)"/></pattern><mask id="b"><rect mask="url(#a)"/></mask>',
        '<rect id="a0"/>'
        + "".join(f'<g id="a{n + 1}">{f"<use href={chr(34)}#a{n}{chr(34)}/>" * 9}</g>' for n in range(9)),
        '<style>rect {fill: url(#p)}</style><pattern id="p"><g/></pattern>' + "<rect/>" * 9000,
    ],
)
def test_what_would_take_too_long_is_refused(inside: str) -> None:
    found = examined(svg(inside))
    assert found.refused == "it would take too long to draw"
    assert found.safe == b""


def test_many_shapes_in_one_gradient_are_drawn() -> None:
    gradient = '<linearGradient id="g"><stop/></linearGradient>'
    assert examined(svg(gradient + '<rect fill="url(#g)"/>' * 5000)).safe


@pytest.mark.parametrize("data", [b"", b"no drawing", b"<html></html>", b"<svg", b"\xff\xfe<", b"<svg>&nbsp;</svg>"])
def test_what_is_no_drawing_is_refused(data: bytes) -> None:
    assert examined(data).refused.startswith("it is no SVG")


@pytest.mark.parametrize(
    ("inside", "name"),
    [
        ('<rect clip-path="url(#c)"/>', "clip-path"),
        ("<svg/>", "svg in svg"),
        ('<rect style="fill: var(--ink)"/>', "var()"),
        ("<style>rect {fill: var(--ink)}</style>", "var()"),
        ("<filter><feDropShadow/></filter>", "feDropShadow"),
        ('<text y="9">a<tspan x="0" dy="1.2em">b</tspan></text>', "tspan dy"),
        ('<text y="9">a<tspan x="0" y="30">b</tspan></text>', "tspan dy"),
        ("<foreignObject/>", "foreignObject"),
        ('<rect fill="hsl(0, 100%, 50%)"/>', "hsl()"),
        ('<rect fill="#ff000080"/>', "#ff000080"),
        ('<g style="mix-blend-mode: multiply"/>', "mix-blend-mode:"),
    ],
)
def test_what_is_painted_otherwise_is_named(inside: str, name: str) -> None:
    assert examined(svg(inside)).unlike == (name,)


def test_a_line_of_text_as_inkscape_writes_it_is_painted_as_it_is() -> None:
    assert examined(svg('<text x="1" y="9"><tspan x="1" y="9" dy="0">a</tspan></text>')).unlike == ()
