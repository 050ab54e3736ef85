from lecturedesk.course.span import BREAK, Citation, Span, Style
from lecturedesk.markup.dress import dressed, merged
from lecturedesk.markup.emphasis import End, Look, Node


def test_looks_add_up_and_end() -> None:
    strong, link = Look(Style.STRONG), Look(link="#a")
    nodes: list[Node] = [Span("a"), strong, Span("b"), link, Span("c"), End(link), End(strong), Span("d")]
    assert dressed(nodes) == [
        Span("a"),
        Span("b", Style.STRONG),
        Span("c", Style.STRONG, "#a"),
        Span("d"),
    ]


def test_the_same_style_twice_ends_with_the_outer_one() -> None:
    outer, inner = Look(Style.STRONG), Look(Style.STRONG)
    found = dressed([outer, inner, Span("a"), End(inner), Span("b"), End(outer), Span("c")])
    assert [span.style for span in found if isinstance(span, Span)] == [Style.STRONG, Style.STRONG, Style.PLAIN]


def test_neighbours_of_one_look_become_one_span() -> None:
    cite = Span("[@a]", cites=(Citation("a"),))
    assert merged([Span("a"), Span("b"), BREAK, BREAK, cite, cite, Span("c"), Span("d", free=True)]) == [
        Span("ab"),
        BREAK,
        BREAK,
        cite,
        cite,
        Span("c"),
        Span("d", free=True),
    ]
