from element_reading import ElementReading
from grid_ruler import drawn, grid_flow, laid, text_ops, texts_at
from lecturedesk.blocks.code import Code, coloured, read_code
from lecturedesk.course.span import Span
from lecturedesk.markup.html import to_html
from lecturedesk.markup.reads import Lifted
from lecturedesk.slides.ops import FillOp

SOURCE = "def seal():\n    return 1\n# end\n"


def code(source: str = SOURCE, **more: object) -> Code:
    return Code(code=(Span(source.rstrip("\n")),), language="python", **more)  # type: ignore[arg-type]


def test_a_fence_is_read_with_groups_and_numbers() -> None:
    reading = ElementReading()
    found = read_code(Lifted(name="python", text=SOURCE, line=4, rest="{1|2-3,1|all} numbers"), reading)
    assert (found.language, found.groups, found.numbered) == ("python", (((1, 1),), ((2, 3), (1, 1)), ()), True)
    assert found.own_steps == 2
    assert not reading.problems


def test_a_group_beyond_the_code_is_a_fault_on_the_fences_line() -> None:
    reading = ElementReading()
    read_code(Lifted(name="python", text="a\n", line=4, rest="{1|9}"), reading)
    assert [(fault.rule, fault.line) for fault in reading.problems] == [("code-groups", 4)]


def test_code_keeps_its_indents_and_never_breaks_where_it_fits() -> None:
    assert drawn(laid(code(), columns=60, size=40)).splitlines()[1].strip() == "return1"
    ops = text_ops(laid(code(), columns=60).canvas.ops)
    assert ops["return"].x > ops["def"].x


def test_words_take_the_colours_of_their_role() -> None:
    roles = {text.strip(): colour for line in coloured(SOURCE, "python") for text, colour in line if text.strip()}
    assert roles["def"] == "code-keyword"
    assert roles["1"] == "code-number"
    assert roles["# end"] == "code-comment"
    assert roles["seal"] == "code-name"


def test_an_unknown_language_is_set_in_ink() -> None:
    assert coloured("x = 1\n\ny", "no-such-language") == [[("x = 1", "ink")], [], [("y", "ink")]]


def test_groups_light_their_lines_one_press_after_the_other() -> None:
    flow = laid(code(groups=(((1, 1),), ((2, 3),))), columns=60)
    assert flow.canvas.steps == 1
    bands = [op for op in flow.canvas.ops if isinstance(op, FillOp) and op.colour == "warm"]
    assert [(band.first, band.last > 100) for band in bands] == [(0, False), (1, True), (1, True)]
    assert texts_at(flow, 0).count("return") == texts_at(flow, 1).count("return") == 1


def test_a_long_line_asks_for_a_smaller_size_and_wraps_in_the_smallest() -> None:
    long = code("x = '" + "a" * 60 + "'")
    assert laid(long, columns=40).canvas.across > 0
    flow = grid_flow(columns=20, size=22)
    small = laid(long, columns=20, size=22)
    assert small.canvas.across == 0
    assert small.canvas.warnings
    assert "".join(texts_at(small)).count("a") == 60
    assert flow.canvas.warnings == []


def test_line_numbers_start_where_they_are_told() -> None:
    flow = laid(code(numbered=True, start=9), columns=60)
    assert {"9", "10", "11"} <= text_ops(flow.canvas.ops).keys()


def test_html_of_code() -> None:
    assert to_html(code("a < b")) == '<pre><code class="language-python">a &lt; b</code></pre>'
