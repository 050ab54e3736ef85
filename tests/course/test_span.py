from lecturedesk.course.span import BREAK, Span, Style, plain


def test_words_of_all_styles_are_read_in_order_and_a_break_is_a_space() -> None:
    spans = (Span("A "), Span("navigation", Style.STRONG | Style.EMPHASIS), BREAK, Span("seal", term="seal"))
    assert plain(spans) == "A navigation seal"
    assert plain(iter(())) == ""


def test_styles_combine_and_are_found_again() -> None:
    both = Style.STRONG | Style.CODE
    assert both & Style.CODE
    assert not both & Style.EMPHASIS
    assert not Style.PLAIN
