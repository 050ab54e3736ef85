from lecturedesk.course.chart import ChartData, Series
from lecturedesk.course.span import Span
from lecturedesk.course.walk import plain_text


def test_known_values_leave_gaps_out_and_words_are_found() -> None:
    series = Series(name=(Span("Members"),), values=(17, None), written=("17", ""))
    data = ChartData(type="bar", categories=((Span("1953"),), (Span("2015"),)), series=(series,))
    assert data.known == [17]
    assert plain_text(data) == "1953\n2015\nMembers"
