"""A lecture's file read into blocks, with its ids, before anything is linked."""

from dataclasses import dataclass, replace
from pathlib import Path

from lecturedesk.base.discover import discover
from lecturedesk.base.problem import Level, Problem
from lecturedesk.blocks.heading import Heading
from lecturedesk.course.block import Block
from lecturedesk.course.slide import Backdrop, Note
from lecturedesk.course.span import Spans, plain
from lecturedesk.library.identity import Claim, slide_ids
from lecturedesk.markup.parts import RawSlide, SplitFile
from lecturedesk.markup.reading import Reader, read_slide

_TITLE_LEVELS = 2  # a heading further down is the slide's title only when it is as large as this


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One slide as it was read: its id, whether none was written, its title taken out of its blocks, its first line.

    `title_line` is the line of the heading that is the title, 0 without one.
    """

    raw: RawSlide
    id: str
    unwritten: bool
    title: Spans
    level: int
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...]
    backdrop: Backdrop
    line: int
    title_line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A lecture's file as it was read: its parts and what was wrong with the file."""

    file: SplitFile
    parts: tuple[Part, ...]
    problems: tuple[Problem, ...]
    reader: Reader


def draft(file: SplitFile, root: Path, unwritten: Level = Level.HINT) -> Draft:
    """Read a split file's slides; pictures lie inside `root`, a missing id is a fault of level `unwritten`."""
    discover("lecturedesk.blocks")
    reader = Reader(path=file.path, root=root, definitions=file.definitions, incremental=file.head.incremental)
    parts = [_part(raw, reader) for raw in file.slides]
    claims = [
        Claim(part.raw.id or part.raw.heading_id, plain(part.title), part.raw.text, part.line, file.path)
        for part in parts
    ]
    identities, faults = slide_ids(claims, unwritten)
    named = tuple(
        replace(part, id=identity.id, unwritten=identity.unwritten)
        for part, identity in zip(parts, identities, strict=True)
    )
    problems = (*file.problems, *reader.problems, *faults)
    return Draft(file=file, parts=named, problems=problems, reader=reader)


def _part(raw: RawSlide, reader: Reader) -> Part:
    body = read_slide(raw, reader)
    title = next((block for n, block in enumerate(body.blocks) if _is_title(block, n)), None)
    return Part(
        raw=raw,
        id="",
        unwritten=False,
        title=title.spans if isinstance(title, Heading) else (),
        level=title.level if isinstance(title, Heading) else 0,
        blocks=tuple(block for block in body.blocks if block is not title),
        notes=body.notes,
        backdrop=body.backdrop,
        line=_first_line(raw),
        title_line=title.line if title else 0,
    )


def _is_title(block: Block, place: int) -> bool:
    return isinstance(block, Heading) and (place == 0 or block.level <= _TITLE_LEVELS)


def _first_line(raw: RawSlide) -> int:
    """The file's line on which the slide's first words stand."""
    return raw.line + next((n for n, line in enumerate(raw.text.split("\n")) if line.strip()), 0)
