import pytest

from lecturedesk.course.span import BREAK, Citation, Span, Style, plain
from lecturedesk.markup.inline import Words, pieces
from lecturedesk.markup.parts import Definitions, Footnote
from lecturedesk.markup.pictures import RawPicture

WORDS = Words(Definitions({"ref": ("https://r.x", "")}, {"n": Footnote("note", 3)}), footnote=lambda _label: "1")


def spans(text: str) -> list[Span]:
    return [piece for piece in pieces(text, WORDS) if isinstance(piece, Span)]


def test_strong_and_emphasis_nest() -> None:
    assert spans("a **b *c* d** e") == [
        Span("a "),
        Span("b ", Style.STRONG),
        Span("c", Style.STRONG | Style.EMPHASIS),
        Span(" d", Style.STRONG),
        Span(" e"),
    ]


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("`x`", Style.CODE),
        ("~~x~~", Style.STRIKE),
        ("==x==", Style.MARK),
        ("^x^", Style.SUPERSCRIPT),
        ("~x~", Style.SUBSCRIPT),
        ("__x__", Style.STRONG),
        ("***x***", Style.STRONG | Style.EMPHASIS),
        ("$x$", Style.MATH),
        ("<u>x</u>", Style.UNDERLINE),
        ("<kbd>x</kbd>", Style.KEYBOARD),
        ("<small>x</small>", Style.SMALL),
        ("<sub>x</sub>", Style.SUBSCRIPT),
        ("<b><i>x</i></b>", Style.STRONG | Style.EMPHASIS),
    ],
)
def test_each_style(text: str, style: Style) -> None:
    assert spans(text) == [Span("x", style)]


def test_citations_of_pandocs_grammar() -> None:
    assert spans("So [@key, art. 3; @b-2022]") == [
        Span("So "),
        Span("[@key, art. 3; @b-2022]", cites=(Citation("key", "art. 3"), Citation("b-2022"))),
    ]


@pytest.mark.parametrize("text", ["@key alone", "[see @key]", "[@ key]", "`[@key]`", "\\[@key]"])
def test_what_is_no_citation_stays_text(text: str) -> None:
    assert not any(span.cites for span in spans(text))


def test_a_link_whose_words_begin_with_an_at_sign_is_a_link() -> None:
    assert spans("[@handle](https://a.b)") == [Span("@handle", link="https://a.b")]


def test_terms() -> None:
    assert spans("[[seal]]") == [Span("[[seal]]", link="term:seal")]
    assert spans("[[seal|the seals]]") == [Span("the seals", link="term:seal")]
    assert spans("[the *seals*](term:seal)") == [
        Span("the ", link="term:seal"),
        Span("seals", Style.EMPHASIS, "term:seal"),
    ]
    assert spans("[a seal]{.nolink} here") == [Span("a seal", free=True), Span(" here")]


def test_links_and_addresses() -> None:
    assert spans("[see](#one)") == [Span("see", link="#one")]
    assert spans("[see](lecture:transit#one)") == [Span("see", link="lecture:transit#one")]
    assert spans("[t][ref] [ref]") == [Span("t", link="https://r.x"), Span(" "), Span("ref", link="https://r.x")]
    assert spans("<https://a.b>") == [Span("https://a.b", link="https://a.b")]
    assert spans("(see https://a.b/c_d.)") == [
        Span("(see "),
        Span("https://a.b/c_d", link="https://a.b/c_d"),
        Span(".)"),
    ]
    assert spans("[a](b (c) d") == [Span("[a](b (c) d")]
    assert spans('[a](<b c> "T")') == [Span("a", link="b c")]


def test_no_link_stands_inside_another() -> None:
    assert [span.link for span in spans("[a [b](c) d](e)")] == ["", "c", ""]


def test_an_unknown_reference_stays_as_it_is_written() -> None:
    assert plain(spans("[none] [x][none] [ ] [x]")) == "[none] [x][none] [ ] [x]"


def test_dollars_of_money_are_no_formula() -> None:
    assert spans("$5 and $10") == [Span("$5 and $10")]
    assert spans("$ x$") == [Span("$ x$")]
    assert spans("\\$a$") == [Span("$a$")]
    assert spans("$a_1*b*$ and $$x$$") == [Span("a_1*b*", Style.MATH), Span(" and "), Span("x", Style.MATH)]


def test_line_ends() -> None:
    assert spans("a\n  b") == [Span("a b")]
    assert spans("a  \nb") == [Span("a"), BREAK, Span("b")]
    assert spans("a\\\nb") == [Span("a"), BREAK, Span("b")]
    assert spans("a<br>b<br/>\nc") == [Span("a"), BREAK, Span("b"), BREAK, Span("c")]


def test_escapes_and_entities() -> None:
    assert spans(r"\*a\* \<b> \[x\] \q") == [Span(r"*a* <b> [x] \q")]
    assert spans("&amp; &#8212; &nothing; AT&T") == [Span("& — &nothing; AT&T")]


def test_html_goes_and_its_words_stay() -> None:
    told: list[str] = []
    found = pieces("<div class='x'>in</div> <font color=red>side</font>", Words(on_tag=told.append))
    assert found == [Span("in side")]
    assert told == ["div", "div", "font", "font"]


def test_style_and_script_go_with_what_is_in_them() -> None:
    assert spans("a<style>b { c }</style>d<SCRIPT>e</SCRIPT>f") == [Span("adf")]
    assert spans("a<style>b") == [Span("ab")]


def test_less_than_signs_are_no_tags() -> None:
    assert spans("a < b, 3<4 and <3") == [Span("a < b, 3<4 and <3")]


def test_unclosed_tags_style_nothing() -> None:
    assert spans("<b>a") == [Span("a")]
    assert spans("a</b>") == [Span("a")]
    assert spans("<b>a<i>b</b>c") == [Span("abc")]


def test_crossing_styles_end_each_where_they_end() -> None:
    assert spans("<i>a [b</i> c](d)") == [
        Span("a ", Style.EMPHASIS),
        Span("b", Style.EMPHASIS, "d"),
        Span(" c", link="d"),
    ]


def test_footnotes() -> None:
    assert spans("x[^n] y[^none]") == [Span("x"), Span("1", Style.SUPERSCRIPT), Span(" y[^none]")]


def test_pictures() -> None:
    assert pieces("a ![alt *x*](b.png){width=50%} c", WORDS) == [
        Span("a "),
        RawPicture("b.png", "alt *x*", "", {"width": "50%"}),
        Span(" c"),
    ]
    assert pieces('<img src="b.png" alt="A" width="300">', WORDS) == [RawPicture("b.png", "A", "", {"width": "300"})]
    assert pieces("<img>", WORDS) == []


def test_a_code_span_keeps_what_is_in_it() -> None:
    assert spans("`` a`b *c* <d> [@e] ``") == [Span("a`b *c* <d> [@e]", Style.CODE)]
    assert spans("`open") == [Span("`open")]


def test_signs_inside_words_are_letters() -> None:
    assert spans("snake_case_name 2*3*4x a_b_") == [
        Span("snake_case_name 2"),
        Span("3", Style.EMPHASIS),
        Span("4x a_b_"),
    ]


def test_cyrillic_words_and_quotes_take_emphasis() -> None:
    assert spans("**«Транзит»** — это") == [Span("«Транзит»", Style.STRONG), Span(" — это")]
