import pytest

from lecturedesk.course.span import plain
from lecturedesk.markup.mermaid.pie import read_pie


def test_slices_title_and_values() -> None:
    content, faults = read_pie('pie showData title Members\n"Developing" : 75\n"Other": 24,5\n', 1)
    assert content
    assert not faults.found
    assert (plain(content.title), content.values) == ("Members", True)
    assert [(plain(part.label), part.value) for part in content.slices] == [("Developing", 75), ("Other", 24.5)]


@pytest.mark.parametrize("text", ['"A" : many', '"A"', '"A" : -4'])
def test_a_value_that_is_none_is_a_fault_on_its_line(text: str) -> None:
    content, faults = read_pie(f'pie\n"B" : 1\n{text}', 3)
    assert content
    assert [fault.line for fault in faults.found] == [5]


def test_a_pie_of_nothing_is_not_drawn() -> None:
    assert read_pie('pie\n"A" : 0', 1)[0] is None
