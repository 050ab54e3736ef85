from lecturedesk.course.span import Citation, Span, Style
from lecturedesk.slides.shape import Run
from lecturedesk.slides.styling import runs


def styled(span: Span, size: float = 34) -> Run:
    return runs((span,), Run("", size=size))[0]


def test_a_citation_is_small_and_muted_but_readable() -> None:
    run = styled(Span("[4]", cites=(Citation("k"),)))
    assert run.colour == "muted"
    assert 22 <= run.size < 34
    assert styled(Span("[4]", cites=(Citation("k"),)), 20).size == 20


def test_code_is_mono_and_strong_is_semibold() -> None:
    assert styled(Span("x", Style.CODE)).face.family == "mono"
    assert styled(Span("x", Style.STRONG | Style.EMPHASIS)).face.weight == 600
    assert styled(Span("x", Style.EMPHASIS)).face.italic


def test_scripts_leave_the_baseline() -> None:
    assert styled(Span("2", Style.SUPERSCRIPT)).rise > 0 > styled(Span("2", Style.SUBSCRIPT)).rise
