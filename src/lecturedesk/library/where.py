"""The texts of a slide with the line that each stands on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lecturedesk.course.block import Block
from lecturedesk.course.slide import Slide
from lecturedesk.course.span import Spans
from lecturedesk.course.walk import descend, texts


@dataclass(frozen=True, slots=True)
class Place:
    """A text of a slide, its file's line, and whether only the notes hold it."""

    spans: Spans
    line: int
    in_notes: bool = False


def owned_texts(block: Block) -> Iterator[tuple[Spans, Block]]:
    """Every text inside a block in source order, with the innermost block that holds it."""
    owners: dict[int, Block] = {}
    for inner in descend(block):
        for text in texts(inner):
            owners[id(text)] = inner
    for text in texts(block):
        yield text, owners[id(text)]


def _placed(blocks: Iterable[Block], shift: int, default: int, *, in_notes: bool) -> Iterator[Place]:
    for block in blocks:
        for text, owner in owned_texts(block):
            line = owner.line or block.line
            yield Place(text, line + shift if line else default, in_notes)


def places(slide: Slide, now: int) -> Iterator[Place]:
    """The texts of a slide that begins on line `now`: title, body, notes, with the lines that they have now.

    A slide that stayed the same object after a reload may have moved in its file; `Lecture.lines` tells by how much.
    """
    shift = now - slide.line
    if slide.title:
        yield Place(slide.title, now)
    yield from _placed(slide.blocks, shift, now, in_notes=False)
    for note in slide.notes:
        yield from _placed(note.blocks, shift, now, in_notes=True)


def body_blocks(slide: Slide) -> Iterator[Block]:
    """Every block of the slide's body, at any depth."""
    for block in slide.blocks:
        yield from descend(block)
