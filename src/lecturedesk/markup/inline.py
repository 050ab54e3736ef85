"""The words of one paragraph, heading or cell: Markdown text to spans and pictures, in one pass over the text."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from html import unescape

from lecturedesk.course.span import BREAK, Citation, Span, Style
from lecturedesk.markup.attributes import attributes, is_attributes
from lecturedesk.markup.citations import CITATION, citations
from lecturedesk.markup.cursor import Cursor
from lecturedesk.markup.definitions import label
from lecturedesk.markup.dress import Piece, dressed, merged
from lecturedesk.markup.emphasis import End, Look, pair
from lecturedesk.markup.parts import Definitions
from lecturedesk.markup.pictures import RawPicture, picture
from lecturedesk.markup.rawhtml import STYLES
from lecturedesk.markup.signs import ANGLE_LINK, BRACES, FOOTNOTE, SIGNS, TAG, TARGET, WIKI, html_attributes

_OPEN_BRACKETS = 100  # the outermost of more are forgotten, so that nesting never costs more than this


@dataclass(slots=True)
class Words:
    """What the words of one file share: definitions, who is told of raw HTML, and who numbers a footnote's label."""

    definitions: Definitions = field(default_factory=Definitions)
    on_tag: Callable[[str], None] = lambda _tag: None
    footnote: Callable[[str], str] = str


def pieces(text: str, words: Words) -> list[Piece]:
    """The spans and pictures of a text, in order; a soft line end is a space, a hard one `BREAK`."""
    return _Reader(text.strip(" \t\n"), words).read()


@dataclass(slots=True)
class _Open:
    """A bracket that may become a link or picture: the place of its node and of its text."""

    node: int
    at: int
    is_picture: bool
    active: bool = True


class _Reader(Cursor):
    """Reads one text from left to right into a flat list of nodes."""

    def __init__(self, text: str, words: Words) -> None:
        super().__init__(text)
        self.words = words
        self.brackets: deque[_Open] = deque(maxlen=_OPEN_BRACKETS)
        self.tags: list[tuple[str, Look]] = []

    def read(self) -> list[Piece]:
        """All pieces."""
        text, size = self.text, len(self.text)
        handlers = {
            "\\": self.escape, "`": self.code, "$": self.math, "<": self._angle, "&": self.entity, "!": self._bang,
            "[": self._bracket, "]": self._close, "\n": self.line_end, "h": self.address, "*": self.run,
            "_": self.run, "~": self.scripted, "^": self.scripted, "=": self.run,
        }  # fmt: skip
        while self.at < size:
            found = SIGNS.search(text, self.at)
            if found is None:
                self.say(text[self.at :])
                break
            if found.start() > self.at:
                self.say(text[self.at : found.start()])
            self.at = found.start()
            handlers[text[self.at]]()
        return merged(dressed(pair(self.nodes)))

    def _angle(self) -> None:
        match = ANGLE_LINK.match(self.text, self.at)
        if match:
            address = match[1]
            mail = "@" in address and ":" not in address
            self.say(address, link=f"mailto:{address}" if mail else address)
            self.at = match.end()
            return
        if self.text.startswith("<!--", self.at):
            end = self.ahead.find("-->", self.at + 4)
            if end >= 0:
                self.at = end + 3
                return
        match = TAG.match(self.text, self.at)
        if match is None:
            self.take(1)
            return
        self.at = match.end()
        self._tag(match[2].lower(), match[3], closing=bool(match[1]))

    def _tag(self, name: str, rest: str, *, closing: bool) -> None:
        """A tag: its Markdown, a picture, or nothing; what it was is told once."""
        self.words.on_tag(name)
        if name == "br":
            self.nodes.append(BREAK)
            self.skip_space(self.at + (self.text[self.at : self.at + 1] == "\n"))
        elif name == "img" and not closing:
            given = html_attributes(rest)
            if given.get("src"):
                sizes = {key: given[key] for key in ("width", "height") if given.get(key)}
                self.nodes.append(picture(given["src"], given.get("alt", ""), given.get("title", ""), sizes))
        elif name in ("style", "script") and not closing:
            end = self.ahead.find_folded(f"</{name}", self.at)
            shut = self.ahead.find(">", end) if end >= 0 else -1
            self.at = shut + 1 if shut >= 0 else self.at
        elif name in STYLES and not closing:
            look = Look(STYLES[name], closed=False)  # until the closing tag comes
            self.tags.append((name, look))
            self.nodes.append(look)
        elif name in STYLES and self.tags and self.tags[-1][0] == name:
            look = self.tags.pop()[1]
            look.closed = True
            self.nodes.append(End(look))

    def _bang(self) -> None:
        if self.text.startswith("![", self.at):
            self.brackets.append(_Open(len(self.nodes), self.at, is_picture=True))
            self.take(2)
        else:
            self.take(1)

    def _bracket(self) -> None:
        text, at = self.text, self.at
        wiki = WIKI.match(text, at) if text.startswith("[[", at) else None
        if wiki:
            words = wiki[2].strip() if wiki[2] else f"[[{wiki[1].strip()}]]"
            self.say(words, link=f"term:{wiki[1].strip()}")
            self.at = wiki.end()
        elif (text.startswith("[@", at) and self._citation()) or (text.startswith("[^", at) and self._footnote()):
            return
        else:
            self.brackets.append(_Open(len(self.nodes), at, is_picture=False))
            self.take(1)

    def _citation(self) -> bool:
        match = CITATION.match(self.text, self.at)
        found: tuple[Citation, ...] = citations(match[1]) if match else ()
        if match is None or not found or self.text.startswith("(", match.end()):
            return False
        self.nodes.append(Span(" ".join(match[0].split()), cites=found))
        self.at = match.end()
        return True

    def _footnote(self) -> bool:
        match = FOOTNOTE.match(self.text, self.at)
        if match is None:
            return False
        name = label(match[1])
        if name not in self.words.definitions.footnotes:
            return False
        self.say(self.words.footnote(name), Style.SUPERSCRIPT)
        self.at = match.end()
        return True

    def _close(self) -> None:
        """A closing bracket: a link, a picture or words with attributes, when something follows that says so."""
        if not self.brackets:
            self.take(1)
            return
        opened = self.brackets.pop()
        inner = self.text[opened.at + (2 if opened.is_picture else 1) : self.at] if self._may_follow(opened) else ""
        look = self._target(opened, inner)
        if look is None:
            self.take(1)
            return
        if isinstance(look, RawPicture):
            del self.nodes[opened.node :]
            self.nodes.append(look)
            return
        self.nodes[opened.node + 1 :] = pair(self.nodes[opened.node + 1 :])
        self.nodes[opened.node] = look
        self.nodes.append(End(look))
        if look.link:  # no link stands inside another
            for bracket in self.brackets:
                bracket.active = bracket.active and bracket.is_picture

    def _may_follow(self, opened: _Open) -> bool:
        """Whether the bracket's own text is needed: for a picture, and for a reference by its words."""
        return opened.is_picture or (bool(self.words.definitions.links) and self.at - opened.at < 500)

    def _target(self, opened: _Open, inner: str) -> Look | RawPicture | None:
        """What the text behind a closing bracket makes of it; moves on behind that when it makes something."""
        if not opened.active:
            return None
        after = self.at + 1
        address, title, end = "", "", -1
        if match := TARGET.match(self.text, after):
            address, title, end = match[1] or match[2] or "", match[3] or "", match.end()
        elif reference := self._reference(inner, after):
            address, title, end = reference
        braces = BRACES.match(self.text, end if end >= 0 else after)
        given = attributes(braces[1]) if braces and is_attributes(braces[1]) else None
        if end < 0 and (given is None or opened.is_picture):
            return None
        self.at = braces.end() if braces and given is not None else end
        if opened.is_picture:
            return picture(unescape(address), inner, title.strip("\"'()"), given.values if given else {})
        classes = given.classes if given else ()
        style = Style.UNDERLINE if "underline" in classes else Style.MARK if "mark" in classes else Style.PLAIN
        return Look(style, unescape(address), free="nolink" in classes)

    def _reference(self, inner: str, after: int) -> tuple[str, str, int] | None:
        """A reference `[words][label]`, `[label][]` or `[label]`: its address and title, and where it ends."""
        links = self.words.definitions.links
        if not links:
            return None
        name, end = inner, after
        if self.text.startswith("[", after):
            close = self.text.find("]", after, after + 300)
            if close > 0:
                name, end = self.text[after + 1 : close] or inner, close + 1
        found = links.get(label(name))
        return (found[0], found[1], end) if found else None
