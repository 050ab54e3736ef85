from lecturedesk.course.span import Span
from lecturedesk.slides.ops import LAST
from lecturedesk.slides.pen import Canvas, Pen


def test_what_is_drawn_belongs_to_the_present_step() -> None:
    pen = Pen(Canvas())
    pen.fill(0, 0, 10, 10, "panel")
    with pen.next_step():
        pen.line(0, 0, 10, 0)
        pen.say((Span("later"),))
    pen.fill(0, 0, 10, 10, "panel")
    assert [op.first for op in pen.canvas.ops] == [0, 1, 0]
    assert [(words.text, words.first) for words in pen.canvas.words] == [("later", 1)]
    assert pen.canvas.steps == 1


def test_a_pause_holds_all_that_follows_and_times_nest() -> None:
    pen = Pen(Canvas())
    pen.pause()
    with pen.showing(0, 3), pen.showing(2):
        pen.fill(0, 0, 1, 1, "panel")
    pen.fill(0, 0, 1, 1, "panel")
    assert [(op.first, op.last) for op in pen.canvas.ops] == [(2, 3), (1, LAST)]


def test_blank_words_are_not_spoken_and_warnings_are_kept() -> None:
    pen = Pen(Canvas())
    pen.say((Span(" "),))
    pen.warn("Too wide.")
    assert (pen.canvas.words, pen.canvas.warnings) == ([], ["Too wide."])
