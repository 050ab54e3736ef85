from lecturedesk.course.diagram import Mindmap, Topic, last_step, parts
from lecturedesk.course.span import Span
from lecturedesk.course.walk import map_spans, plain_text

MAP = Mindmap(root=Topic(label=(Span("a"),), topics=(Topic(label=(Span("b"),), step=2),)))


def test_walking_finds_the_words_of_every_part() -> None:
    assert plain_text(MAP) == "a\nb"
    assert plain_text(map_spans(MAP, lambda spans: (Span(spans[0].text.upper()),))) == "A\nB"


def test_a_diagram_needs_as_many_presses_as_its_last_part() -> None:
    assert last_step(MAP) == 2
    assert [part.step for part in parts(MAP)] == [0, 2]
