from dataclasses import replace
from pathlib import Path

from grid_ruler import THEME, GridRuler
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.course import Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.course.span import BREAK, Span
from lecturedesk.slides.deck import Deck


def slide(name: str, paragraphs: int, section: str = "") -> Slide:
    first = Paragraph(spans=(Span("x"), BREAK, Span("x")))
    return Slide(id=name, section=section, blocks=(first, *[Paragraph(spans=(Span("x"),))] * (paragraphs - 1)))


SHORT, LONGER, ALONE = slide("a", 2), slide("b", 7), slide("c", 2, "Second")
LECTURE = Lecture(id="l", title="L", path=Path(), slides=(SHORT, LONGER, ALONE))


def test_slides_of_a_section_share_a_size_one_step_below() -> None:
    deck = Deck(THEME, GridRuler())
    assert deck.picture(LONGER, LECTURE).text_size == 38
    assert deck.picture(SHORT, LECTURE).text_size == 38
    assert deck.picture(ALONE, LECTURE).text_size == 42


def test_a_picture_is_composed_once_and_only_when_asked_for() -> None:
    deck = Deck(THEME, GridRuler())
    first = deck.picture(SHORT, LECTURE)
    assert deck.picture(SHORT, LECTURE) is first
    assert deck.has(LONGER)
    assert not deck.has(ALONE)


def test_pictures_of_slides_that_are_gone_are_forgotten() -> None:
    deck = Deck(THEME, GridRuler())
    deck.picture(SHORT, LECTURE)
    deck.keep_only([SHORT])
    assert deck.has(SHORT)
    assert not deck.has(LONGER)


def test_known_sizes_spare_composing_the_section() -> None:
    first = Deck(THEME, GridRuler())
    for slide in LECTURE.slides:
        first.picture(slide, LECTURE)
    sizes = first.sizes(LECTURE)
    assert sizes == {"a": 38, "b": 38, "c": 42}
    later = Deck(THEME, GridRuler())
    later.learn(LECTURE, sizes)
    assert later.picture(SHORT, LECTURE).text_size == 38
    assert not later.has(LONGER)
    assert later.sizes(LECTURE) is None


def test_another_theme_keeps_the_pictures_unless_it_measures_differently() -> None:
    deck = Deck(THEME, GridRuler())
    deck.picture(SHORT, LECTURE)
    assert deck.dressed(replace(THEME, name="dark", colours={}), lambda theme: GridRuler()).has(SHORT)
    assert not deck.dressed(replace(THEME, leading=2.0), lambda theme: GridRuler()).has(SHORT)
