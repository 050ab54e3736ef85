"""The pages of a slide on paper: one, but for a table too tall for the slide, which goes on on the next page."""

from collections.abc import Sequence
from dataclasses import replace

from lecturedesk.blocks.table import Table
from lecturedesk.course.block import Block
from lecturedesk.course.course import Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.deck import Deck
from lecturedesk.slides.ops import Picture

_MOST = 50  # pages of one slide


def pages(slide: Slide, lecture: Lecture, deck: Deck) -> list[Picture]:
    """The pictures to be printed for a slide: the slide, or with a table that overflows its parts, at least one row each.

    Each part repeats the table's header; what follows the table stands on the last page.
    """
    whole = deck.picture(slide, lecture)
    place = next((n for n, block in enumerate(slide.blocks) if isinstance(block, Table)), None)
    if whole.overflow.down <= 0 or place is None:
        return [whole]
    before, table, after = slide.blocks[:place], slide.blocks[place], slide.blocks[place + 1 :]
    assert isinstance(table, Table)
    found: list[Picture] = []
    rest = table
    while rest.rows and len(found) < _MOST:
        count = _fitting(slide, before, rest, deck)
        last = count == len(rest.rows)
        part = replace(rest, rows=rest.rows[:count])
        blocks = (*before, part, *(after if last else ()))
        found.append(deck.picture(_page(slide, blocks, len(found) + 1)))
        rest, before = replace(rest, rows=rest.rows[count:]), ()
    return found


def _fitting(slide: Slide, before: Sequence[Block], table: Table, deck: Deck) -> int:
    """How many rows fit below what stands before them, at least one; found by halving."""
    low, high = 1, len(table.rows)
    while low < high:
        middle = (low + high + 1) // 2
        tried = deck.picture(_page(slide, (*before, replace(table, rows=table.rows[:middle])), 1))
        if tried.overflow.down > 0:
            high = middle - 1
        else:
            low = middle
    return low


def _page(slide: Slide, blocks: tuple[Block, ...], number: int) -> Slide:
    title = (*slide.title, Span(f" ({number})")) if number > 1 and slide.title else slide.title
    return replace(slide, blocks=blocks, title=title)
