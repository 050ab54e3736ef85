from dataclasses import replace

from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.blocks.table import Table
from lecturedesk.course.slide import Slide
from lecturedesk.course.span import Span
from lecturedesk.export.export import Job
from lecturedesk.export.pages import pages


def slide(rows: int) -> Slide:
    table = Table(header=((Span("State"),),), rows=tuple(((Span(f"Row {n}"),),) for n in range(1, rows + 1)))
    after = Paragraph(spans=(Span("All of them"),))
    return Slide(id="t", title=(Span("States"),), blocks=(table, after))


def test_a_table_that_fits_has_one_page(job: Job) -> None:
    assert len(pages(slide(5), replace(job.lecture, slides=(slide(5),)), job.deck)) == 1


def test_a_table_too_tall_goes_on_with_its_header_and_loses_no_row(job: Job) -> None:
    tall = slide(40)
    found = pages(tall, replace(job.lecture, slides=(tall,)), job.deck)
    texts = [picture.words().split("\n") for picture in found]
    assert len(found) >= 2
    assert all("State" in words for words in texts)
    assert [word for words in texts for word in words if word.startswith("Row")] == [f"Row {n}" for n in range(1, 41)]
    assert texts[1][0] == "States (2)"
    assert not any(picture.overflow for picture in found)
    assert "All of them" in texts[-1]
    assert "All of them" not in texts[0]
