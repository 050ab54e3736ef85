"""A small `Reading` over bare elements, for tests of readers that need no Markdown."""

from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

from lecturedesk.base.problem import Level, Problem
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.block import Block
from lecturedesk.course.span import Span, Spans
from lecturedesk.markup.reads import element_readers

_INLINE = {"strong", "em", "code", "a", "img", "sup", "sub", "br"}


@dataclass
class ElementReading:
    """Reads elements as the real reading does, in short: words, line breaks, nested blocks; faults are kept."""

    folder: Path = Path("lecture")
    root: Path = Path()
    problems: list[Problem] = field(default_factory=list)
    pictures: dict[str, Path] = field(default_factory=dict)
    texts: list[tuple[str, int]] = field(default_factory=list)

    def spans(self, element: Element, *, strip: bool = True) -> Spans:
        """The words outside nested blocks, line ends as spaces."""
        text = "".join(self._words(element))
        text = " ".join(text.split()) if strip else text
        return (Span(text),) if text else ()

    def _words(self, element: Element) -> list[str]:
        words = [element.text or ""]
        for child in element:
            if child.tag in _INLINE:
                words += self._words(child)
            words.append(child.tail or "")
        return words

    def blocks(self, element: Element) -> tuple[Block, ...]:
        """Nested blocks by their readers; loose words become a paragraph."""
        blocks: list[Block] = []
        spans = self.spans(element)
        if spans:
            blocks.append(Paragraph(spans=spans))
        for child in element:
            if child.tag in element_readers:
                found = element_readers[child.tag](child, self)
                blocks += found if isinstance(found, tuple) else [found] if found else []
        return tuple(blocks)

    def read(self, text: str, line: int) -> tuple[Block, ...]:
        """One paragraph that holds the text; what was asked for is kept."""
        self.texts.append((text, line))
        return (Paragraph(spans=(Span(text.strip()),), line=line),) if text.strip() else ()

    def line(self, element: Element) -> int:
        """The line that the test wrote on the element."""
        return int(element.get("data-line", "0"))

    def picture(self, source: str, line: int) -> Path | None:
        """A picture that the test named, else None with a fault."""
        if source not in self.pictures:
            self.problem(Level.ERROR, "picture-missing", line, f"There is no picture {source}.")
        return self.pictures.get(source)

    def problem(self, level: Level, rule: str, line: int, what: str, mend: str = "") -> None:
        """Keep the fault."""
        self.problems.append(Problem(level, rule, Path("lecture.md"), line, what, mend))


def element(xml: str) -> Element:
    """An element from XML."""
    return fromstring(xml)
