from desk.kit import Kit
from lecturedesk.desk.action import perform
from lecturedesk.desk.context import always, on_shelf, presenting, showing, studying, teaching
from lecturedesk.desk.desk import Desk


def holding(desk: Desk) -> set[str]:
    contexts = (always, on_shelf, presenting, showing, studying, teaching)
    return {one.name for one in contexts if one.holds(desk)} - {always.name}


def test_contexts_follow_page_and_show(kit: Kit, desk: Desk) -> None:
    assert holding(desk) == {"on the shelf"}
    perform(desk, "lecture.teach", "transit")
    assert holding(desk) == {"in a lecture", "while teaching"}
    perform(desk, "show.start")
    assert holding(desk) == {"in a lecture", "while teaching", "during a show"}
    desk.presentation.end()
    perform(desk, "lecture.study", "transit")
    assert holding(desk) == {"in a lecture", "while studying"}


def test_only_contexts_on_a_common_page_meet() -> None:
    assert presenting.meets(studying)
    assert showing.meets(teaching)
    assert not teaching.meets(studying)
    assert not on_shelf.meets(presenting)
    assert all(always.meets(other) for other in (on_shelf, presenting, teaching, studying))
