"""Prose to an element tree: the door of Python-Markdown.

The library nests blocks; `markup.normal` prepares the text for it and `markup.inline` reads the words, which the
library's own inline patterns would do in time that grows with the square of a line's length.
"""

import re
from collections.abc import Callable, Sequence
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import OListProcessor, UListProcessor
from markdown.extensions.def_list import DefListExtension, DefListIndentProcessor
from markdown.extensions.tables import TableProcessor

from lecturedesk.markup.attributes import attributes, is_attributes
from lecturedesk.markup.lines import DELIMITERS
from lecturedesk.markup.marks import LIFTED, MARK, first_mark, unmarked

_TAB = 2
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_TRIMMED = frozenset(("td", "th", "dt"))
_BRACES = re.compile(r"[ \t]*\{([^{}]{1,500})\}[ \t]*$")


class _Ordered(OListProcessor):
    """Numbered lists that keep their first number and do not go on a bulleted one."""

    LAZY_OL = False
    SIBLING_TAGS = ["ol"]  # noqa: RUF012 - the library's name and kind


class _Unordered(UListProcessor):
    """Bulleted lists that do not go on a numbered one."""

    SIBLING_TAGS = ["ul"]  # noqa: RUF012 - the library's name and kind


class _Table(TableProcessor):
    """Tables in which no cell is lost: what a row has too much of joins its last cell."""

    def test(self, parent: Element, block: str) -> bool:
        """Whether a block is a table; its line of dashes may be too short or too long."""
        if super().test(parent, block):
            return True
        rows = [row.strip(" ") for row in block.split("\n")]
        if len(rows) < 2 or not DELIMITERS.match(rows[1]) or "|" not in rows[0]:
            return False
        count = len(self._cells(rows[0]))
        self.separator = [*self._cells(rows[1]), *[""] * count][:count]  # type: ignore[assignment]  # the stubs err
        return True

    def _cells(self, row: str) -> list[str]:
        split: Callable[[str], list[str]] = super()._split_row  # type: ignore[misc]  # the stubs leave it out
        return split(row)

    def _build_row(self, row: str, parent: Element, align: Sequence[str | None]) -> None:
        cells = self._cells(row)
        if len(cells) > len(align) > 0:
            row = "|".join(cells[: len(align)]) + r"\|" + r"\|".join(cells[len(align) :])
            row = f"|{row}|" if self.border else row
        super()._build_row(row, parent, align)  # type: ignore[misc]  # the stubs leave it out


def _parser() -> Markdown:
    parser = Markdown(tab_length=_TAB, extensions=[DefListExtension()])
    processors = parser.parser.blockprocessors
    for name in ("code", "defindent", "indent", "reference", "setextheader"):
        processors.deregister(name)
    processors.register(DefListIndentProcessor(parser.parser), "indent", 90)  # knows definitions and lists
    processors.register(_Table(parser.parser, {"use_align_attribute": False}), "table", 75)
    processors.register(_Ordered(parser.parser), "olist", 40)
    processors.register(_Unordered(parser.parser), "ulist", 30)
    return parser


class Trees:
    """Builds element trees; one serves a whole file."""

    def __init__(self) -> None:
        self._markdown = _parser()

    def to_tree(self, blocks: list[str], line: int) -> Element:
        """The tree of blocks in normal form, which begin on this line of the file.

        Every element bears `data-line`. Text is Markdown still, with newlines. A lifted part is `<lifted data-index>`, an
        item may bear `data-step="1"` and `data-checked`, a paragraph `. . .` is `<pause>`.
        """
        root = Element("div")
        try:
            self._markdown.parser.parseBlocks(root, list(blocks))
        except BaseException:
            self._markdown = _parser()  # what a failure leaves behind in the parser's state is unknown
            raise
        _finish(root)
        _place(root, line)
        return root


def _finish(element: Element) -> None:
    """Take the marks out of an element and all inside it, and set what they say."""
    _note(element, element.text or "")
    for child in list(element):
        _finish_child(element, child)
    element.text = unmarked(element.text or "").strip(" \n" if element.tag in _TRIMMED else "\n")
    if element.tag in _HEADINGS and (found := _BRACES.search(element.text)) and is_attributes(found[1]):
        given = attributes(found[1])
        element.text = element.text[: found.start()]
        for name, value in (("id", given.id), ("class", " ".join(given.classes))):
            if value:
                element.set(name, value)


def _finish_child(parent: Element, child: Element) -> None:
    text, tail = child.text or "", child.tail or ""
    child.tail = None
    if tail.strip():
        paragraph = Element("p")
        paragraph.text = tail
        parent.insert(list(parent).index(child) + 1, paragraph)
        _finish_child(parent, paragraph)
    if child.tag == "p":
        if found := LIFTED.match(text.strip()):
            child.tag, child.text = "lifted", ""
            child.set("data-index", found[1])
            return
        bare = MARK.sub("", text).strip()
        if not bare:
            _note(parent, text)
            parent.remove(child)
            return
        if bare == ". . .":
            child.tag = "pause"
    _finish(child)


def _note(element: Element, text: str) -> None:
    """Give an element the line of its first mark, and an item what its marker was."""
    found = first_mark(text)
    if found is None or element.get("data-line"):
        return
    line, flags = found
    element.set("data-line", str(line))
    if element.tag == "li":
        if "*" in flags:
            element.set("data-step", "1")
        if "x" in flags or " " in flags:
            element.set("data-checked", "x" if "x" in flags else " ")


def _place(element: Element, line: int) -> int:
    """Give a line to each element that knows none: that of the first inside it, else the one before; return the last."""
    known = next((inner.get("data-line") for inner in element.iter() if inner.get("data-line")), None)
    line = int(known) if known else line
    if not element.get("data-line"):
        element.set("data-line", str(line))
    for child in element:
        line = _place(child, line)
    return line
