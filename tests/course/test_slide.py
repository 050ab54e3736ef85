from dataclasses import replace

from lecturedesk.course.slide import Slide
from lecturedesk.course.span import Span, Style


def test_a_slide_is_called_by_its_title_or_by_its_id() -> None:
    assert (
        Slide(id="seals", title=(Span("What a "), Span("seal", Style.STRONG), Span(" adds"))).name == "What a seal adds"
    )
    assert Slide(id="seals").name == "seals"


def test_a_slide_that_only_moved_in_its_file_is_the_same() -> None:
    slide = Slide(id="seals", title=(Span("Seals"),), line=7)
    assert replace(slide, line=90) == slide
    assert hash(replace(slide, line=90)) == hash(slide)
    assert replace(slide, steps=1) != slide
