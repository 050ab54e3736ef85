"""The words of one lecture file: elements to spans, with what the file's texts share."""

from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree.ElementTree import Element

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.course.span import Span, Spans, Style
from lecturedesk.markup.inline import Words, pieces
from lecturedesk.markup.lines import clean
from lecturedesk.markup.parts import Definitions
from lecturedesk.markup.paths import picture_path
from lecturedesk.markup.rawhtml import raw_html


@dataclass(frozen=True, slots=True)
class Remark:
    """A footnote that was referred to: its words, its number first, and the file's line that it begins on."""

    words: Spans
    line: int


class Wording:
    """Reads words, finds pictures, numbers footnotes and collects problems for the file at `path`.

    `root` is the course folder, outside which no picture may lie. `problems` grows as the file is read.
    """

    def __init__(self, path: Path, root: Path, definitions: Definitions) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self._root = root
        self._definitions = definitions
        self._words = Words(definitions, self._tag, self._footnote)
        self._tags: set[str] = set()
        self._numbers: dict[str, int] = {}
        self._referred: list[str] = []
        self._known: dict[Element, Spans] = {}
        self._line = 1

    @property
    def folder(self) -> Path:
        """The folder of the lecture's file."""
        return self.path.parent

    @property
    def root(self) -> Path:
        """The course folder."""
        return self._root

    def spans(self, element: Element, *, strip: bool = True) -> Spans:
        """The words of an element; a picture among them is its alternative text."""
        if element in self._known:
            return self._known[element]
        self._line = self.line(element)
        text = element.text or ""
        found = self._spans(text)
        if strip or not found or text == text.strip():
            return found
        before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        return (*((Span(" "),) if before else ()), *found, *((Span(" "),) if after else ()))

    def inline(self, text: str, line: int) -> Spans:
        """One line of text as spans."""
        self._line = line
        return self._spans(clean(text))

    def _spans(self, text: str) -> Spans:
        found: list[Span] = []
        for piece in pieces(text, self._words):
            if isinstance(piece, Span):
                found.append(piece)
                continue
            what = _("A picture among words is not shown; its alternative text is.")
            self.problem(Level.WARNING, "picture-in-text", self._line, what, _("Give it a paragraph of its own."))
            if piece.alt:
                found.append(Span(piece.alt))
        return tuple(found)

    def line(self, element: Element) -> int:
        """The file's line that an element begins on, or of the nearest that knows."""
        known = element.get("data-line") or next((e.get("data-line") for e in element.iter() if e.get("data-line")), "")
        return int(known) if known else self._line

    def picture(self, source: str, line: int) -> Path | None:
        """The file that a picture's path names, or None, with a Problem."""
        found = picture_path(source, self.folder, self._root)
        if isinstance(found, Path):
            return found
        self.problem(Level.ERROR, found.rule, line, found.what, found.mend)
        return None

    def problem(self, level: Level, rule: str, line: int, what: str, mend: str = "") -> None:
        """Note a fault at this line."""
        self.problems.append(Problem(level, rule, self.path, line, what, mend))

    def take_footnotes(self) -> list[Remark]:
        """The footnotes that were referred to since the last call, and those that they refer to, each once."""
        found: list[Remark] = []
        done: set[str] = set()
        at = 0
        while at < len(self._referred):
            name = self._referred[at]
            at += 1
            if name in done:
                continue
            done.add(name)
            note = self._definitions.footnotes[name]
            words = (Span(f"{self._numbers[name]}", Style.SUPERSCRIPT), Span(" "), *self.inline(note.text, note.line))
            small = tuple(
                span if span.text == "\n" else replace(span, style=span.style | Style.SMALL) for span in words
            )
            found.append(Remark(small, note.line))
        self._referred.clear()
        return found

    def _tag(self, name: str) -> None:
        self.tag(name, self._line)

    def tag(self, name: str, line: int) -> None:
        """Hint at raw HTML, each kind of tag once."""
        if name not in self._tags:
            self._tags.add(name)
            self.problems.append(raw_html(name, self.path, line))

    def _footnote(self, name: str) -> str:
        self._referred.append(name)
        return str(self._numbers.setdefault(name, len(self._numbers) + 1))
