from lecturedesk.course.span import plain
from lecturedesk.markup.mermaid.timeline import read_timeline

TEXT = """timeline
title The way
section Draft
2020 : Idea
     : talks at 10:30
%% step
section Law
19 Apr 2022 : Signed : Published"""


def test_moments_with_their_events_in_sections() -> None:
    content, faults = read_timeline(TEXT, 1)
    assert content
    assert not faults.found
    assert plain(content.title) == "The way"
    assert [plain(era.label) for era in content.eras] == ["Draft", "Law"]
    moments = [moment for era in content.eras for moment in era.moments]
    assert [[plain(event) for event in moment.events] for moment in moments] == [
        ["Idea", "talks at 10:30"], ["Signed", "Published"]
    ]  # fmt: skip
    assert [moment.step for moment in moments] == [0, 1]


def test_an_event_without_a_time_is_a_fault_on_its_line() -> None:
    content, faults = read_timeline("timeline\n: lost\n2020 : found", 4)
    assert content
    assert [fault.line for fault in faults.found] == [5]


def test_nothing_to_draw() -> None:
    assert read_timeline("timeline\ntitle x", 1)[0] is None
