from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.span import Span


def test_a_block_that_moved_in_its_file_is_still_equal() -> None:
    assert Paragraph(spans=(Span("x"),), line=3) == Paragraph(spans=(Span("x"),), line=30)


def test_a_block_fills_and_steps_only_when_it_says_so() -> None:
    block = Paragraph(spans=())
    assert (block.own_steps, block.fills, block.is_prose) == (0, False, True)
