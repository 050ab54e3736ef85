"""The gallery: one lecture with every construct once."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from grid_ruler import THEME, GridRuler
from lecturedesk.base.discover import discover
from lecturedesk.base.problem import Level
from lecturedesk.course.block import Block
from lecturedesk.course.chart import TYPES
from lecturedesk.course.course import Course
from lecturedesk.course.slide import Slide
from lecturedesk.course.span import plain
from lecturedesk.course.walk import descend, texts
from lecturedesk.library.check import check
from lecturedesk.library.course import read_course
from lecturedesk.markup.html import all_html
from lecturedesk.slides.compose import compose
from lecturedesk.slides.layout import lay
from lecturedesk.slides.template import template_names

GALLERY = Path(__file__).parent
RULER = GridRuler({"seal.svg": (480, 300), "route.svg": (1600, 900)})


@pytest.fixture(scope="module")
def course() -> Course:
    return read_course(GALLERY)


@pytest.fixture(scope="module")
def slides(course: Course) -> Sequence[Slide]:
    return course.lectures[0].slides


def blocks(slides: Sequence[Slide]) -> list[Block]:
    return [inner for slide in slides for block in slide.blocks for inner in descend(block)]


def test_nothing_in_it_is_wrong(course: Course) -> None:
    faults = [*course.problems, *course.lectures[0].problems, *check(course)]
    assert [str(fault) for fault in faults if fault.level is not Level.HINT] == []


def test_every_block_type_has_its_example(slides: Sequence[Slide]) -> None:
    discover("lecturedesk.blocks")  # also those that no slide of the gallery brought in
    there = {type(block) for block in blocks(slides)}
    known = {kind for kind in lay.registry if issubclass(kind, Block) and kind.__module__.startswith("lecturedesk.")}
    assert {kind.__name__ for kind in known - there - {Block}} == set()


def test_every_layout_and_every_kind_of_diagram_and_chart_has_its_example(slides: Sequence[Slide]) -> None:
    assert {slide.layout for slide in slides} >= set(template_names())
    content = {type(inner).__name__ for inner in blocks(slides)}
    assert content >= {"Flowchart", "Sequence", "Timeline", "Pie", "Mindmap"}
    assert {getattr(inner, "type", "") for inner in blocks(slides)} >= set(TYPES)


def test_every_slide_needs_the_presses_that_it_says(slides: Sequence[Slide]) -> None:
    assert {s.id: compose(s, THEME, RULER).steps for s in slides} == {s.id: s.steps for s in slides}


def test_no_word_is_lost_on_the_way_to_the_picture(slides: Sequence[Slide]) -> None:
    for slide in slides:
        said = " ".join(compose(slide, THEME, RULER).words().split())
        for block in slide.blocks:
            for text in texts(block):
                for word in plain(text).split():
                    assert word in said, (slide.id, word)


def test_every_slide_has_html(slides: Sequence[Slide]) -> None:
    for slide in slides:
        html = all_html(slide.blocks)
        assert bool(html) == bool(slide.blocks)
