from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from grid_ruler import THEME, GridRuler
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.course import Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.course.span import BREAK, Span
from lecturedesk.slides.compose import compose
from lecturedesk.slides.deck import MOST, Deck
from lecturedesk.slides.ops import Picture


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
    assert sizes == {"a": 42, "b": 38, "c": 42}
    later = Deck(THEME, GridRuler())
    later.learn(LECTURE, sizes)
    assert later.picture(SHORT, LECTURE).text_size == 38
    assert not later.has(LONGER)
    assert later.sizes(LECTURE) is None


def test_of_a_section_that_changed_only_the_new_slide_is_composed(monkeypatch: pytest.MonkeyPatch) -> None:
    composed: list[str] = []

    def counted(slide: Slide, *rest: Any) -> Picture:
        composed.append(slide.id)
        return compose(slide, *rest)

    monkeypatch.setattr("lecturedesk.slides.deck.compose", counted)
    deck = Deck(THEME, GridRuler())
    deck.learn(LECTURE, {"a": 42, "b": 38, "c": 42})
    assert deck.picture(SHORT, LECTURE).text_size == 38
    changed = replace(LECTURE, slides=(SHORT, slide("b", 8), ALONE), digest="other")
    assert deck.picture(changed.slides[1], changed).text_size == 34
    assert deck.picture(SHORT, changed).text_size == 42  # nobody shares its size now
    assert composed == ["a", "b", "a"]


def test_pictures_are_bounded_and_come_back_the_same() -> None:
    slides = tuple(slide(f"s{n}", 2 + n % 6) for n in range(MOST + 60))
    lecture = Lecture(id="l", title="L", path=Path(), slides=slides)
    deck = Deck(THEME, GridRuler())
    first = [deck.picture(one, lecture) for one in slides]
    assert sum(deck.has(one) for one in slides) == MOST
    assert deck.sizes(lecture) is not None
    assert not deck.has(slides[0])
    assert deck.picture(slides[0], lecture) == first[0]


def test_a_long_section_is_not_composed_whole() -> None:
    slides = tuple(slide(f"s{n}", 2) for n in range(200))
    deck = Deck(THEME, GridRuler())
    deck.picture(slides[100], Lecture(id="l", title="L", path=Path(), slides=slides))
    assert 1 < sum(deck.has(one) for one in slides) < 50


def test_another_theme_keeps_the_pictures_unless_it_measures_differently() -> None:
    deck = Deck(THEME, GridRuler())
    deck.picture(SHORT, LECTURE)
    assert deck.dressed(replace(THEME, name="dark", colours={}), lambda theme: GridRuler()).has(SHORT)
    assert not deck.dressed(replace(THEME, leading=2.0), lambda theme: GridRuler()).has(SHORT)
