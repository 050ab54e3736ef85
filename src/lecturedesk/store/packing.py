"""Slides as bytes: what a slide is made of stays packed until the slide is composed or its notes are read."""

import logging
import pickle
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from lecturedesk.course.block import Block
from lecturedesk.course.course import Course
from lecturedesk.course.late import Late
from lecturedesk.course.slide import Slide

log = logging.getLogger(__name__)
Blocks = tuple[Block, ...]
Anew = Callable[[], Course]


def pack(slides: Sequence[Slide]) -> bytes:
    """The slides as bytes for `unpacked`."""
    return pickle.dumps([(_bare(slide), _body(slide)) for slide in slides], pickle.HIGHEST_PROTOCOL)


def unpacked(packed: bytes, lecture_id: str, anew: Anew) -> tuple[Slide, ...]:
    """The slides of a lecture; when the bytes are broken, they come from the course that `anew` reads."""
    try:
        return tuple(_late(bare, body, lecture_id, anew) for bare, body in pickle.loads(packed))
    except Exception:
        log.info("the slides of %s cannot be used and are read anew", lecture_id, exc_info=True)
        lecture = anew().lecture(lecture_id)
        return tuple(lecture.slides) if lecture else ()


def _bare(slide: Slide) -> tuple[Slide, tuple[int, ...]]:
    """The slide without blocks, and how many blocks it and each of its notes have."""
    counts = (len(slide.blocks), *(len(note.blocks) for note in slide.notes))
    return replace(slide, blocks=(), notes=tuple(replace(note, blocks=()) for note in slide.notes)), counts


def _body(slide: Slide) -> bytes:
    return pickle.dumps((tuple(slide.blocks), *(tuple(note.blocks) for note in slide.notes)), pickle.HIGHEST_PROTOCOL)


def _late(bare: tuple[Slide, tuple[int, ...]], body: bytes, lecture_id: str, anew: Anew) -> Slide:
    slide, counts = bare

    @cache
    def parts() -> tuple[Blocks, ...]:
        try:
            return tuple(pickle.loads(body))
        except Exception:
            log.info("the slide %s cannot be used and is read anew", slide.id, exc_info=True)
            return _read_again(slide.id, lecture_id, anew)

    late: list[Late[Block]] = [Late(count, lambda n=n: parts()[n]) for n, count in enumerate(counts)]  # type: ignore[misc]
    notes = tuple(replace(note, blocks=blocks) for note, blocks in zip(slide.notes, late[1:], strict=True))
    return replace(slide, blocks=late[0], notes=notes)


def _read_again(slide_id: str, lecture_id: str, anew: Anew) -> tuple[Blocks, ...]:
    lecture = anew().lecture(lecture_id)
    slide = next(one for one in lecture.slides if one.id == slide_id) if lecture else Slide(id=slide_id)
    return (tuple(slide.blocks), *(tuple(note.blocks) for note in slide.notes))
