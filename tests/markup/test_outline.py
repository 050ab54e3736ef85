from lecturedesk.markup.outline import Cut, cuts


def test_cuts_and_faults() -> None:
    lines = ["# A", "", "---", "text", "---", "***", "B"]
    assert cuts(lines, [False] * 7, ()) == ([Cut(0, 2), Cut(3, 5), Cut(6, 7)], [4])


def test_kept_lines_begin_nothing() -> None:
    assert cuts(["a", "", "---", "b"], [False, False, True, False], ())[0] == [Cut(0, 4)]


def test_short_underlines_are_no_fault() -> None:
    assert cuts(["Title", "-", "===", "T", "=="], [False] * 5, ())[1] == []


def test_a_paragraph_indented_under_a_list_item_is_no_heading() -> None:
    assert len(cuts(["- a", "", "  more", "---", "b"], [False] * 5, ())[0]) == 2
