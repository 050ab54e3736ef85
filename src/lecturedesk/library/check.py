"""Checks of a course's content: one function each, from Course to Problems."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem, in_order
from lecturedesk.blocks.bibliography import Entry
from lecturedesk.blocks.heading import Heading
from lecturedesk.course.block import Block
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.course.span import Spans, Style, plain
from lecturedesk.library.credits import credit_faults
from lecturedesk.library.letters import bundled_coverage, lacking
from lecturedesk.library.pictures import picture_faults
from lecturedesk.library.where import body_blocks, owned_texts
from lecturedesk.slides.ops import Picture

Check = Callable[[Course], Iterable[Problem]]
PictureOf = Callable[[Slide, Lecture], Picture]
checks: dict[str, Check] = {}
_CLAIMING = frozenset({"content", "halves", "quote", "number"})
_MONO = Style.CODE | Style.KEYBOARD | Style.MATH
_WORD = re.compile(r"\w")


def check(course: Course, picture_of: PictureOf | None = None) -> tuple[Problem, ...]:
    """All faults of a course: those met while reading, and those of every check; sorted by file and line.

    `picture_of` composes a slide; with it overflow and what else only layout can see are found too.
    """
    found = list(course.problems)
    for one in checks.values():
        found += one(course)
    if picture_of is not None:
        found += layout_faults(course, picture_of)
    return in_order(found)


def checks_content(name: str) -> Callable[[Check], Check]:
    """Register a function as the content check of this name, which is the rule of its Problems."""

    def register(function: Check) -> Check:
        if name in checks:
            raise ValueError(f"two checks {name}")
        checks[name] = function
        return function

    return register


def _slides(course: Course) -> Iterator[tuple[Path, Slide, int]]:
    """Every slide with its file and the line that it has now."""
    for lecture in course.lectures:
        for slide, line in zip(lecture.slides, lecture.lines, strict=True):
            yield lecture.path, slide, line


def _now(block: Block, slide: Slide, line: int) -> int:
    return block.line + line - slide.line if block.line else line


@checks_content("no-source")
def no_source(course: Course) -> Iterator[Problem]:
    """A slide that makes claims and names no source, neither on it nor in its notes; asked only where there are sources.

    Questions, headings, the bibliography, code and bare terms are no claims.
    """
    for path, slide, line in _slides(course) if course.sources else ():
        if slide.layout in _CLAIMING and not slide.cited and any(_claims(block) for block in slide.blocks):
            what = _("The slide {id} makes claims and names no source.").format(id=slide.id)
            yield Problem(Level.WARNING, "no-source", path, line, what, _("Add [@key] to the words that need it."))


def _claims(block: Block) -> bool:
    for text, owner in owned_texts(block):
        if isinstance(owner, Heading | Entry) or text is getattr(owner, "alt", None):
            continue
        said = plain(span for span in text if not (span.term or span.link or span.style & _MONO))
        if _WORD.search(said) and not plain(text).rstrip(" »”\"')").endswith("?"):
            return True
    return False


@checks_content("term-unused")
def term_unused(course: Course) -> Iterator[Problem]:
    """A concept that no slide and no notes hold; not asked while lectures that course.yaml names are still unwritten."""
    if not course.lectures or any(problem.rule == "lecture-unwritten" for problem in course.problems):
        return
    met = {name for _path, slide, _line in _slides(course) for name in (*slide.terms, *slide.note_terms)}
    for concept in course.concepts:
        if concept.id not in met:
            what = _("The concept {id} is met in no lecture.").format(id=concept.id)
            yield Problem(Level.HINT, "term-unused", concept.path, concept.line, what, _("Use it, or take it out."))


@checks_content("letters")
def letters(course: Course) -> Iterator[Problem]:
    """Letters on slides that the bundled fonts do not have, so that another font, and other line breaks, come in."""
    coverage = bundled_coverage()
    for path, slide, line in _slides(course) if coverage else ():
        texts: list[tuple[Spans, int, str]] = [(slide.title, line, "serif")]
        for block in slide.blocks:
            texts += [(text, _now(owner, slide, line), "sans") for text, owner in owned_texts(block)]
        for text, where, role in texts:
            lost = "".join(lacking(span.text, "mono" if span.style & _MONO else role, coverage) for span in text)
            if lost:
                named = " ".join(dict.fromkeys(lost))
                what = _("The slides' fonts do not have: {letters}").format(letters=named)
                yield Problem(Level.WARNING, "letters", path, where, what, _("Use another letter or sign."))


@checks_content("credits")
def picture_credits(course: Course) -> Iterable[Problem]:
    """Pictures whose author, licence or source is not named beside them."""
    return credit_faults(course)


@checks_content("pictures")
def picture_files(course: Course) -> Iterable[Problem]:
    """Drawings that are not painted as they were meant, and picture files that break off."""
    return picture_faults(course)


@checks_content("background-alt")
def background_alt(course: Course) -> Iterator[Problem]:
    """A picture that fills half of a slide or all of it, and is not described."""
    for path, slide, line in _slides(course):
        shown = slide.layout in ("halves", "picture") and slide.backdrop.image is not None
        if shown and not slide.backdrop.alt and not any(_WORD.search(plain(t)) for t in _said(slide)):
            what = _("The picture of the slide {id} has no alt text.").format(id=slide.id)
            yield Problem(Level.WARNING, "picture-alt", path, line, what, _("Say in ![bg ...] what it shows."))


def _said(slide: Slide) -> Iterator[Spans]:
    yield slide.title
    for block in body_blocks(slide):
        yield from (text for text, _owner in owned_texts(block))


def layout_faults(course: Course, picture_of: PictureOf) -> Iterator[Problem]:
    """What only composing shows: content beyond its place, words broken, and other warnings of the layout."""
    for lecture in course.lectures:
        for slide, line in zip(lecture.slides, lecture.lines, strict=True):
            picture = picture_of(slide, lecture)
            if picture.overflow:
                across, down = round(picture.overflow.across), round(picture.overflow.down)
                what = _("The slide {id} overflows: {down} units down, {across} across.").format(
                    id=slide.id, down=down, across=across
                )
                mend = _("Shorten it, or make two slides of it.")
                yield Problem(Level.WARNING, "overflow", lecture.path, line, what, mend)
            for sentence in picture.warnings:
                what = _("The slide {id}: {sentence}").format(id=slide.id, sentence=sentence)
                yield Problem(Level.WARNING, "layout", lecture.path, line, what)
