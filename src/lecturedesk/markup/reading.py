"""From a slide's Markdown to blocks: the reading that block readers are given."""

import logging
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.etree.ElementTree import Element

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.course.block import Block
from lecturedesk.course.slide import Backdrop, Note
from lecturedesk.course.span import Span, Spans, Style
from lecturedesk.markup.caught import caught, net
from lecturedesk.markup.figures import parted
from lecturedesk.markup.inline import pieces
from lecturedesk.markup.lift import CONTAINER, FENCE, MATH, lift
from lecturedesk.markup.lines import clean
from lecturedesk.markup.normal import DEEPEST, normal
from lecturedesk.markup.parts import Definitions, RawSlide
from lecturedesk.markup.pictures import RawPicture
from lecturedesk.markup.reads import Lifted, element_readers, lifted_readers
from lecturedesk.markup.tree import Trees
from lecturedesk.markup.wording import Wording

__all__ = ["Body", "Reader", "net", "read_blocks", "read_slide"]
log = logging.getLogger(__name__)
LONGEST = 3000  # lines of one slide; what is longer is no slide, and its lists and tables are not looked for


@dataclass(frozen=True, slots=True)
class Body:
    """A slide as blocks, with its notes and its background."""

    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
    backdrop: Backdrop = field(default_factory=Backdrop)


def read_blocks(text: str, line: int, reader: "Reader") -> tuple[Block, ...]:
    """Markdown that begins on this line of the file as blocks, the footnotes it refers to last.

    Any text can be read; faults go to `reader.problems`.
    """
    found = reader.read(clean(text), line)
    return (*found, *reader.footnotes())


def read_slide(raw: RawSlide, reader: "Reader") -> Body:
    """A slide's text and notes as blocks, and its background picture."""
    reader.backdrop = Backdrop()
    blocks = read_blocks(raw.text, raw.line, reader)
    backdrop = reader.backdrop
    notes = tuple(
        Note(blocks=read_blocks(note.text, note.line, reader), step=note.step, private=note.private)
        for note in raw.notes
    )
    return Body(blocks, notes, backdrop)


class Reader(Wording):
    """The reading of one lecture file: implements `markup.reads.Reading`.

    `root` is the course folder; with `incremental` every list item is a step. `problems` grows as slides are read,
    `backdrop` is the background of the slide being read.
    """

    def __init__(
        self, *, path: Path, root: Path, definitions: Definitions | None = None, incremental: bool = False
    ) -> None:
        super().__init__(path, root, definitions or Definitions())
        self.backdrop = Backdrop()
        self._items: bool | None = True if incremental else None  # every item a step, none, or as its marker says
        self._trees = Trees()
        self._lifted: dict[Element, Lifted] = {}
        self._depth = 0

    def read(self, text: str, line: int) -> tuple[Block, ...]:
        """Markdown that begins on this line of the file, as blocks."""
        if self._depth >= DEEPEST:
            self._too_deep(line)
            return self._plain(text, line)
        if text.count("\n") > LONGEST:
            what = _("This is too long for a slide, so its lists and tables are not looked for.")
            self.problem(Level.ERROR, "too-long", line, what, _("Divide it by lines “---”."))
            return self._plain(text, line)
        root = self._tree(text, line)
        if root is None:
            return self._plain(text, line)
        self._set_steps(root)
        self._depth += 1
        try:
            return self.blocks(root)
        finally:
            self._depth -= 1
            if not self._depth:
                self._lifted.clear()
                self._known.clear()

    def _tree(self, text: str, line: int) -> Element | None:
        """The text's element tree, what was lifted out of it kept by its place; None, with a Problem, when that fails."""
        try:
            rows, lifted = lift(text, line, self.tag)
            root = self._trees.to_tree(normal(rows, lifted, self._too_deep), line)
        except Exception:
            if not net["spread"]:
                raise
            log.exception("line %s of %s could not be parsed", line, self.path)
            what = _("This could not be read as Markdown, so it is shown as it is written; the log tells why.")
            self.problem(Level.ERROR, "reader", line, what)
            return None
        for place in root.iter("lifted"):
            self._lifted[place] = lifted[int(place.get("data-index", "0"))]
        return root

    def blocks(self, element: Element) -> tuple[Block, ...]:
        """The block children of an element; loose text in it becomes a paragraph."""
        found: list[Block] = []
        if (element.text or "").strip():
            found += self._words_as_blocks(element.text or "", self.line(element))
        for child in element:
            found += self._element(child)
            if (child.tail or "").strip():
                found += self._words_as_blocks(child.tail or "", self.line(child))
        return tuple(found)

    def paragraph(self, words: Spans, line: int) -> tuple[Block, ...]:
        """Words as a paragraph, by the reader of paragraphs."""
        element = Element("p", {"data-line": str(line)})
        self._known[element] = words
        return self._by_reader("p", element)

    def footnotes(self) -> tuple[Block, ...]:
        """The footnotes that were referred to since the last call, by the reader of `<footnotes>`."""
        notes = self.take_footnotes()
        if not notes or "footnotes" not in element_readers:
            return tuple(block for note in notes for block in self.paragraph(note.words, note.line))
        element = Element("footnotes", {"data-line": str(notes[0].line)})
        for note in notes:
            words = Element("p", {"data-line": str(note.line)})
            self._known[words] = note.words
            element.append(words)
        found = self._by_reader("footnotes", element)
        self._known.clear()
        return found

    def _words_as_blocks(self, text: str, line: int) -> tuple[Block, ...]:
        element = Element("p", {"data-line": str(line)})
        element.text = text
        return self._element(element)

    def _element(self, element: Element) -> tuple[Block, ...]:
        """One element by its reader; without one its children are read, or its words as a paragraph."""
        if element.tag == "lifted":
            return self._lifted_part(self._lifted[element]) if element in self._lifted else ()
        if element.tag == "p" and element not in self._known:
            text = element.text or ""
            if "![" in text or "<img" in text.lower():
                return self._with_pictures(element)
        if element.tag in element_readers:
            # What a reader makes nothing of still has its words.
            return self._by_reader(element.tag, element) or (self.blocks(element) if len(element) else ())
        return self.blocks(element) if len(element) else self._by_reader("p", element)

    def _by_reader(self, tag: str, element: Element) -> tuple[Block, ...]:
        reader = element_readers.get(tag)
        if reader is None:
            return ()
        return caught(reader, element, lambda: "\n".join(element.itertext()), self.line(element), self)

    def _with_pictures(self, element: Element) -> tuple[Block, ...]:
        """A paragraph with pictures: its words as paragraphs, pictures side by side as one `<figure>`, in order."""
        line = self._line = self.line(element)
        found: list[Block] = []
        for part in parted(pieces(element.text or "", self._words)):
            if isinstance(part, RawPicture):
                self._set_backdrop(part, line)
            elif isinstance(part, Element):
                part.set("data-line", str(line))
                found += self._figure(part, line)
            else:
                found += self.paragraph(part, line)
        return tuple(found)

    def _figure(self, element: Element, line: int) -> tuple[Block, ...]:
        if "figure" in element_readers:
            return self._by_reader("figure", element)
        words = tuple(Span(image.get("alt") or image.get("src") or "") for image in element)
        return self.paragraph(words, line)

    def _set_backdrop(self, piece: RawPicture, line: int) -> None:
        path = self.picture(piece.source, line)
        if self.backdrop.image:
            what = _("A slide has one background; the last one counts.")
            self.problem(Level.WARNING, "two-backgrounds", line, what, _("Remove the others."))
        if path:
            self.backdrop = Backdrop(image=path, alt=piece.alt, side=piece.side, share=piece.share, fit=piece.fit)

    def _lifted_part(self, part: Lifted) -> tuple[Block, ...]:
        """A fence, a container or a formula by its reader."""
        if part.name == MATH:
            return self._formula(part)
        kind = FENCE if part.name.startswith(FENCE) else CONTAINER
        bare = replace(part, name=part.name.removeprefix(kind))
        if kind == CONTAINER and bare.name in ("incremental", "nonincremental"):
            return self._as_steps(bare, every=bare.name == "incremental")
        reader = lifted_readers.get(part.name) or (lifted_readers.get(f"{FENCE}*") if kind == FENCE else None)
        if reader:
            return caught(reader, bare, lambda: part.text, part.line, self)
        if kind == FENCE:
            return self.paragraph((Span(part.text, Style.CODE),), part.line) if part.text.strip() else ()
        return self._unknown(bare)

    def _unknown(self, part: Lifted) -> tuple[Block, ...]:
        """A container that no block reads: its content, as if it stood without it."""
        what = _("There is no “::: {name}”; what is in it is read as if it stood without.").format(name=part.name)
        names = ", ".join(sorted(name.removeprefix(CONTAINER) for name in lifted_readers if name.startswith(CONTAINER)))
        self.problem(Level.WARNING, "container", part.line, what, _("Known are: {names}.").format(names=names))
        words = self._words_as_blocks(part.rest, part.line) if part.rest else ()
        return (*words, *self.read(part.text, part.line + 1))

    def _formula(self, part: Lifted) -> tuple[Block, ...]:
        if "math" not in element_readers:
            return self.paragraph((Span(part.text.replace("\n", " "), Style.MATH),), part.line) if part.text else ()
        element = Element("math", {"data-line": str(part.line)})
        element.text = part.text
        return self._by_reader("math", element)

    def _as_steps(self, part: Lifted, *, every: bool) -> tuple[Block, ...]:
        before, self._items = self._items, every
        try:
            return self.read(part.text, part.line + 1)
        finally:
            self._items = before

    def _too_deep(self, line: int) -> None:
        problem = Problem(Level.WARNING, "too-deep", self.path, line, _("This is nested too deeply to be shown so."))
        if problem not in self.problems[-20:]:
            self.problems.append(problem)

    def _set_steps(self, root: Element) -> None:
        """Make every item a step, or none, where that is asked for."""
        if self._items is None:
            return
        for item in root.iter("li"):
            item.attrib.pop("data-step", None)
            if self._items:
                item.set("data-step", "1")

    def _plain(self, text: str, line: int) -> tuple[Block, ...]:
        """The text as paragraphs, divided at empty lines."""
        found: list[Block] = []
        rows = text.split("\n")
        start = 0
        for end, row in enumerate([*rows, ""]):
            if row.strip():
                continue
            if end > start:
                found += self._words_as_blocks("\n".join(rows[start:end]), line + start)
            start = end + 1
        return tuple(found)
