"""The inline signs that need no other: escapes, line ends, code, formulas, addresses, runs of emphasis."""

from html import unescape
from html.entities import html5

from lecturedesk.course.span import BREAK, Span, Style
from lecturedesk.markup.emphasis import Node, Run
from lecturedesk.markup.signs import ADDRESS, ENTITY, HARD_END, SCRIPTED, Ahead


class Cursor:
    """A place in a text and the nodes that were read up to it; each method reads one sign and moves on."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.ahead = Ahead(text)
        self.nodes: list[Node] = []
        self.at = 0

    def say(self, text: str, look: Style = Style.PLAIN, link: str = "") -> None:
        """Add words."""
        if text:
            self.nodes.append(Span(text, look, link))

    def take(self, length: int) -> None:
        """Say the next letters as they stand."""
        self.say(self.text[self.at : self.at + length])
        self.at += length

    def escape(self) -> None:
        """A backslash: a sign as it stands, or a line break."""
        following = self.text[self.at + 1 : self.at + 2]
        if following == "\n":
            self.nodes.append(BREAK)
            self.skip_space(self.at + 2)
        elif following and following in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~":
            self.say(following)
            self.at += 2
        else:
            self.take(1)

    def line_end(self) -> None:
        """A line end: a space, or a break after two spaces."""
        before = self.nodes[-1] if self.nodes else None
        hard = False
        if isinstance(before, Span) and before != BREAK:
            bare = before.text.rstrip(" \t")
            hard = bool(HARD_END.search(before.text))
            self.nodes[-1] = Span(bare, before.style, before.link, before.cites, before.term, before.free)
        self.nodes.append(BREAK if hard else Span(" "))
        self.skip_space(self.at + 1)

    def skip_space(self, at: int) -> None:
        """Go on behind the white space that a place begins with."""
        while at < len(self.text) and self.text[at] in " \t":
            at += 1
        self.at = at

    def code(self) -> None:
        """A code span between equal runs of backticks."""
        end = self.at
        while end < len(self.text) and self.text[end] == "`":
            end += 1
        close = self.ahead.ticks(self.at, end - self.at)
        if close < 0:
            self.take(end - self.at)
            return
        inner = self.text[end:close].replace("\n", " ")
        if inner.strip() and inner[0] == " " == inner[-1]:
            inner = inner[1:-1]
        self.say(inner, Style.CODE)
        self.at = close + (end - self.at)

    def math(self) -> None:
        """A formula: `$` opens before no white space, and closes after none and before no digit."""
        double = self.text.startswith("$$", self.at)
        start = self.at + (2 if double else 1)
        close = self.ahead.double_dollar(start) if double else self.ahead.dollar(start)
        if close < 0 or (not double and (start >= len(self.text) or self.text[start].isspace())):
            self.take(start - self.at)
            return
        tex = self.text[start:close].strip().replace("\n", " ")
        if not tex:
            self.take(start - self.at)
            return
        self.say(tex, Style.MATH)
        self.at = close + (2 if double else 1)

    def entity(self) -> None:
        """A character written as an HTML entity."""
        match = ENTITY.match(self.text, self.at)
        if match is None or (match[0][1] != "#" and match[0][1:] not in html5):
            self.take(1)
            return
        self.say(unescape(match[0]))
        self.at = match.end()

    def address(self) -> None:
        """A bare web address, without the punctuation behind it."""
        match = ADDRESS.match(self.text, self.at)
        address = match[0] if match else "h"
        address = address.rstrip(".,;:!?'\"*_~")
        if "(" not in address:
            address = address.rstrip(").,;:!?'\"*_~")
        self.say(address, link=address)
        self.at += len(address)

    def run(self) -> None:
        """A run of signs that may set emphasis; `=` only in twos."""
        sign, end = self.text[self.at], self.at
        while end < len(self.text) and self.text[end] == sign:
            end += 1
        if sign in "=~" and end - self.at != 2:
            self.take(end - self.at)
            return
        before, after = self.text[self.at - 1 : self.at] or " ", self.text[end : end + 1] or " "
        self.nodes.append(Run.between(sign, end - self.at, before, after))
        self.at = end

    def scripted(self) -> None:
        """`~low~` and `^high^`, words without white space; `~~` strikes."""
        sign = self.text[self.at]
        if sign == "~" and self.text.startswith("~~", self.at):
            self.run()
            return
        match = SCRIPTED.match(self.text, self.at)
        if match is None:
            self.take(1)
            return
        self.say(match[1] or match[2], Style.SUBSCRIPT if sign == "~" else Style.SUPERSCRIPT)
        self.at = match.end()
