"""Decks as short strings, split and read, for the tests of markup."""

from dataclasses import dataclass
from pathlib import Path

from lecturedesk.base.problem import Problem
from lecturedesk.course.block import Block
from lecturedesk.course.slide import Note
from lecturedesk.course.walk import plain_text
from lecturedesk.markup.parts import RawSlide, SplitFile
from lecturedesk.markup.reading import Body, Reader, read_slide
from lecturedesk.markup.split import split

FILE = Path("course") / "lecture.md"


@dataclass(frozen=True)
class Deck:
    """A deck that was split and read."""

    file: SplitFile
    bodies: tuple[Body, ...]
    problems: tuple[Problem, ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of a deck that is one slide."""
        (body,) = self.bodies
        return body.blocks

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes of a deck that is one slide."""
        (body,) = self.bodies
        return body.notes


def cut(text: str) -> SplitFile:
    """A deck split only."""
    return split(text, FILE)


def one(text: str) -> RawSlide:
    """The only slide of a deck."""
    (slide,) = cut(text).slides
    return slide


def deck(text: str, path: Path = FILE, root: Path | None = None) -> Deck:
    """A deck split and read."""
    file = split(text, path)
    reader = Reader(
        path=path, root=root or path.parent, definitions=file.definitions, incremental=file.head.incremental
    )
    bodies = tuple(read_slide(slide, reader) for slide in file.slides)
    return Deck(file, bodies, (*file.problems, *reader.problems))


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a deck of one slide that has no faults."""
    read = deck(text)
    assert read.problems == ()
    return read.blocks


def rules(problems: tuple[Problem, ...] | list[Problem]) -> list[tuple[str, int | None]]:
    """The rule and line of each problem, in order."""
    return [(problem.rule, problem.line) for problem in problems]


def words(found: tuple[Block, ...]) -> str:
    """All words of the blocks, one text a line."""
    return "\n".join(plain_text(block) for block in found)
