from time import perf_counter

import pytest

from lecturedesk.course.span import BREAK, Span, Spans, Style
from lecturedesk.markup.mermaid.flowchart import read_flowchart
from lecturedesk.markup.mermaid.sequence import read_sequence
from lecturedesk.markup.mermaid.source import kind, label, rows


def test_rows_leave_comments_out_and_keep_their_lines() -> None:
    found = rows("pie\n\n%% a remark\n%%{init: {}}%%\n  A : 1 %% half\n", 10)
    assert [(row.text, row.line, row.indent) for row in found] == [("pie", 10, 0), ("A : 1", 14, 2)]


def test_steps_are_counted() -> None:
    assert [row.step for row in rows("a\n%% step\nb\n%%step\nc", 1)] == [0, 1, 2]


def test_a_head_in_yaml_is_skipped() -> None:
    assert [row.text for row in rows("---\ntitle: T\n---\npie", 1)] == ["pie"]


@pytest.mark.parametrize(
    ("text", "word"), [("%% x\nsequenceDiagram\n", "sequenceDiagram"), ("graph;", "graph"), ("", "")]
)
def test_the_kind_is_the_first_word(text: str, word: str) -> None:
    assert kind(text) == word


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ('"quoted"', (Span("quoted"),)),
        ("a<br/>b", (Span("a"), BREAK, Span("b"))),
        ("a **b** c", (Span("a "), Span("b", Style.STRONG), Span(" c"))),
        ("#quot;x#quot; #35;1 &amp;", (Span('"x" #1 &'),)),
        ("<i>thin</i>", (Span("thin"),)),
        ("", ()),
    ],
)
def test_labels(text: str, spans: Spans) -> None:
    assert label(text) == spans


@pytest.mark.parametrize(
    "text", ["a" * 1_000_000, "A;" * 500_000, "pie\n" + "\n" * 1_000_000, 'A["' * 300_000, "A -- " * 200_000]
)
def test_hostile_texts_are_read_at_once(text: str) -> None:
    start = perf_counter()
    read_flowchart(text, 1)
    read_flowchart("flowchart LR\n" + text, 1)
    read_sequence("sequenceDiagram\n" + text, 1)
    assert perf_counter() - start < 5
