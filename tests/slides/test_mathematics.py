import sys

import pytest

from grid_ruler import drawn, grid_flow
from lecturedesk.course.span import Span, Style
from lecturedesk.slides.mathematics import MathError, formula
from lecturedesk.slides.ops import PathOp, TextOp

pytest.importorskip("ziamath")


def test_a_formula_is_outlines_inside_its_measures() -> None:
    found = formula(r"\frac{1}{2} + \sqrt{x}")
    places = [
        (float(x), float(y))
        for path in found.outlines
        for part in path
        for x, y in zip(part[1::2], part[2::2], strict=True)
    ]
    assert found.outlines
    assert min(x for x, _ in places) >= -1
    assert max(x for x, _ in places) <= found.width + 1
    assert min(y for _, y in places) >= -1
    assert max(y for _, y in places) <= found.height + 1


def test_letters_and_bars_are_closed() -> None:
    assert all(path[0][0] == "M" and path[-1] == ("Z",) for path in formula(r"\overline{ab}").outlines)


def test_a_frame_is_four_bars() -> None:
    assert len(formula(r"\boxed{x}").outlines) == len(formula("x").outlines) + 4


@pytest.mark.parametrize("tex", [r"\frac{1}{", "", r"\foo{", "{" * 40])
def test_what_cannot_be_set_is_said(tex: str) -> None:
    with pytest.raises(MathError) as fault:
        formula(tex)
    assert not fault.value.missing


def test_without_ziamath_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ziamath.zmath", None)
    formula.cache_clear()
    with pytest.raises(MathError, match="math") as fault:
        formula("a+b")
    assert fault.value.missing


def test_a_formula_stands_on_its_baseline_in_any_size() -> None:
    found = formula("x", inline=True)
    lowest = max(float(part[-1]) for path in found.at(10, 200, 50) for part in path if len(part) > 2)
    leftmost = min(float(part[-2]) for path in found.at(10, 200, 50) for part in path if len(part) > 2)
    assert lowest == pytest.approx(200, abs=3)
    assert leftmost == pytest.approx(10, abs=3)


def test_a_formula_in_running_text_is_drawn_among_the_words_and_never_divided() -> None:
    flow = grid_flow(10)
    flow.text(
        (
            Span("the sum "),
            Span("x_i", Style.MATH),
            Span(", then"),
        )
    )
    assert "".join(op.text for op in flow.canvas.ops if isinstance(op, TextOp)).split() == ["the", "sum,", "then"]
    assert any(isinstance(op, PathOp) for op in flow.canvas.ops)
    assert flow.canvas.words[0].text == "the sum x_i, then"


def test_a_high_formula_makes_its_line_higher_and_a_broken_one_shows_its_source() -> None:
    low, high, broken = grid_flow(), grid_flow(), grid_flow()
    low.text((Span("x", Style.MATH),))
    high.text((Span(r"\sum_{i=1}^{\frac{a}{b}} x", Style.MATH),))
    broken.text((Span(r"\frac{1}{", Style.MATH),))
    assert high.y > low.y
    assert drawn(broken) == r"\frac{1}{"
