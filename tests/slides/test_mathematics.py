import sys

import pytest

from lecturedesk.slides.mathematics import MathError, formula

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
