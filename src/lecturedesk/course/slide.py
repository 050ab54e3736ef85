"""A slide: its title, body, notes and what surrounds them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lecturedesk.course.block import Block
from lecturedesk.course.span import Spans, plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Speaker notes of one step (0: on arrival); private ones are never shown to students."""

    blocks: Sequence[Block]
    step: int = 0
    private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A source that a slide cites: its number in the lecture, its key and the locators, joined by "; "."""

    number: int
    key: str
    locator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What is made around a slide's body, never written: texts in the lecture's language.

    `kicker` stands above the title, `header` at the right of it; `above` and `below` surround the title of an opening;
    `footer` names the sources.
    """

    kicker: str = ""
    header: str = ""
    above: str = ""
    below: str = ""
    footer: str = ""
    number: int = 1
    paginate: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Backdrop:
    """A slide's background: a colour (#rrggbb) and a picture with its side (left, right or empty), share and fit."""

    colour: str = ""
    image: Path | None = None
    alt: str = ""
    side: str = ""
    share: float = 0.5
    fit: str = "cover"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """One slide, linked and ready to be composed; equal slides give equal pictures.

    `minutes` is the share of the lecture's time; `steps` the presses needed after it has appeared; `layout` names a
    template; `terms` are the recognised concepts in order of appearance, `note_terms` those of the notes only. `line` is
    the first line in the file and does not count in comparisons: after a reload `Lecture.lines` is right.
    """

    id: str
    title: Spans = ()
    level: int = 2
    blocks: Sequence[Block] = ()
    notes: tuple[Note, ...] = ()
    layout: str = "content"
    classes: tuple[str, ...] = ()
    minutes: float = 0.0
    priority: str = "should"
    section: str = ""
    steps: int = 0
    frame: Frame = field(default_factory=Frame)
    backdrop: Backdrop = field(default_factory=Backdrop)
    terms: tuple[str, ...] = ()
    note_terms: tuple[str, ...] = ()
    cited: tuple[Cited, ...] = ()
    line: int = field(default=0, compare=False)

    @property
    def name(self) -> str:
        """The title's words, or the id of a slide without a title."""
        return plain(self.title) or self.id
