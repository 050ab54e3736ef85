from grid_ruler import THEME, GridRuler
from lecturedesk.course.slide import Frame, Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.compose import compose
from lecturedesk.slides.frame import capitals, one_line
from lecturedesk.slides.geometry import WIDE
from lecturedesk.slides.ops import TextOp
from lecturedesk.slides.pen import Canvas
from lecturedesk.slides.template import Stage


def title_sizes(words: str) -> tuple[set[float], tuple[str, ...]]:
    picture = compose(Slide(id="s", title=(Span(words),)), THEME, GridRuler())
    return {op.size for op in picture.ops if isinstance(op, TextOp) and op.face.family == "serif"}, picture.warnings


def test_a_long_title_shrinks_until_it_needs_two_lines() -> None:
    assert title_sizes("short")[0] == {58}
    assert title_sizes("word " * 22)[0] == {50}
    assert title_sizes("word " * 25)[0] == {44}


def test_a_title_that_never_fits_is_told() -> None:
    assert title_sizes("word " * 60)[1]


def test_sources_stay_on_one_line_beside_the_page() -> None:
    long = " · ".join(f"[{n}] A source with a long name, 2022" for n in range(1, 9))
    picture = compose(Slide(id="s", frame=Frame(footer=long)), THEME, GridRuler())
    (footer,) = [op for op in picture.ops if isinstance(op, TextOp) and op.text.startswith("[1]")]
    assert footer.text.endswith(" …")
    assert footer.x + footer.width <= 1600 - 96 - 120


def test_a_slide_without_page_number_shows_none() -> None:
    picture = compose(Slide(id="s", frame=Frame(number=9, paginate=False)), THEME, GridRuler())
    assert not picture.ops


def test_a_kicker_is_set_in_capitals_but_names_with_a_capital_inside_keep_theirs() -> None:
    assert capitals("Transit compared · eTIR and the WCO's AEOs") == "TRANSIT COMPARED · eTIR AND THE WCO'S AEOs"
    assert capitals("Транзит, 2-й этап") == "ТРАНЗИТ, 2-Й ЭТАП"


def test_a_footer_of_any_length_is_cut_at_the_last_word_that_fits() -> None:
    stage = Stage(WIDE, THEME, GridRuler(), Canvas())
    whole = one_line("word " * 50_000, stage, 600)
    assert whole.endswith("word …")
    assert 590 - 5 * 10 < len(whole) * 10 <= 600
    assert one_line("oneverylongwordthatcannotbecutanywhereatall " * 2, stage, 100).endswith(" …")
