import pytest

from element_reading import ElementReading, element
from grid_ruler import grid_flow, laid, texts_at
from lecturedesk.blocks.math import read_fence, read_math
from lecturedesk.markup.html import to_html
from lecturedesk.markup.reads import Lifted
from lecturedesk.slides.ops import PathOp

pytest.importorskip("ziamath")


def test_a_formula_is_drawn_in_the_middle_and_spoken_as_its_source() -> None:
    block = read_math(element('<math data-line="4">x^2</math>'), ElementReading())
    assert block
    flow = laid(block)
    xs = [float(part[1]) for op in flow.canvas.ops if isinstance(op, PathOp) for part in op.path if len(part) > 2]
    assert min(xs) - 0 == pytest.approx(flow.width - max(xs), abs=4)
    assert flow.canvas.words[0].text == "x^2"


def test_a_formula_too_wide_for_its_column_shrinks_and_then_the_slide_must() -> None:
    wide = read_fence(Lifted(name="math", text="+".join("abcdefghijkl"), line=1), ElementReading())
    assert wide
    flow = laid(wide, columns=36)
    assert flow.y < laid(wide, columns=60).y
    assert flow.canvas.across == 0
    assert laid(wide, columns=12).canvas.across > 0


def test_a_broken_formula_is_a_fault_and_shows_its_source() -> None:
    reading = ElementReading()
    block = read_fence(Lifted(name="math", text="\\frac{1}{", line=7), reading)
    assert block
    assert [(fault.rule, fault.line) for fault in reading.problems] == [("math-syntax", 7)]
    assert texts_at(laid(block)) == ["\\frac{1}{"]
    assert to_html(block) == '<div class="math">\\frac{1}{</div>'


def test_an_empty_formula_is_nothing() -> None:
    assert read_math(element("<math> </math>"), ElementReading()) is None
    assert grid_flow().canvas.ops == []
