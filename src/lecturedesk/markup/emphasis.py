"""Pairing the signs of emphasis by CommonMark's rules: `*` and `_`, and `~~` and `==` in twos."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from lecturedesk.course.span import Span, Style
from lecturedesk.markup.pictures import RawPicture


@dataclass(slots=True, eq=False)
class Look:
    """What surrounding signs make of the words between them, from here to the `End` that names it."""

    style: Style = Style.PLAIN
    link: str = ""
    free: bool = False
    closed: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class End:
    """Where a look ends."""

    look: Look


@dataclass(slots=True, eq=False)
class Run:
    """Some equal signs in a row that may begin or end emphasis, and what they have come to begin and end."""

    sign: str
    length: int
    opens: bool
    closes: bool
    left: int = 0
    order: int = 0
    begins: list[Look] = field(default_factory=list)
    ends: list[End] = field(default_factory=list)

    @classmethod
    def between(cls, sign: str, length: int, before: str, after: str) -> "Run":
        """A run with the letters around it, a space at the text's ends (CommonMark 0.31, section 6.2)."""
        space_before, space_after = before.isspace(), after.isspace()
        sign_before, sign_after = _is_punctuation(before), _is_punctuation(after)
        left = not space_after and (not sign_after or space_before or sign_before)
        right = not space_before and (not sign_before or space_after or sign_after)
        if sign == "_":
            return cls(sign, length, left and (not right or sign_before), right and (not left or sign_after), length)
        return cls(sign, length, left, right, length)

    def fits(self, closer: "Run") -> bool:
        """Whether this run can open what `closer` closes."""
        if self.sign != closer.sign:
            return False
        if self.sign in "~=":
            return self.left == closer.left == 2
        mixed = self.closes or closer.opens
        return not (mixed and (self.length + closer.length) % 3 == 0 and (self.length % 3 or closer.length % 3))


Node = Span | RawPicture | Run | Look | End


def _is_punctuation(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "PS"


def pair(nodes: Iterable[Node]) -> list[Node]:
    """The nodes with runs that pair as looks and ends, and all other signs as words."""
    nodes = list(nodes)
    _match([node for node in nodes if isinstance(node, Run)])
    out: list[Node] = []
    for node in nodes:
        if isinstance(node, Run):
            out += node.ends
            if node.left:
                out.append(Span(node.sign * node.left))
            out += reversed(node.begins)
        else:
            out.append(node)
    return out


def _match(runs: list[Run]) -> None:
    """Give each run its begins and ends; `bottom` remembers how far down a kind of closer has already looked."""
    stack: list[Run] = []
    bottom: dict[tuple[str, bool, int], int] = {}
    for order, run in enumerate(runs):
        run.order = order
        while run.closes and run.left:
            key = (run.sign, run.opens, run.length % 3)
            place = len(stack) - 1
            least = bottom.get(key, 0)
            while place >= 0 and stack[place].order >= least and not stack[place].fits(run):
                place -= 1
            if place < 0 or stack[place].order < least:
                bottom[key] = order
                break
            _join(stack[place], run)
            del stack[place + (1 if stack[place].left else 0) :]
        if run.opens and run.left:
            stack.append(run)


def _join(opener: Run, closer: Run) -> None:
    used = 2 if opener.left >= 2 and closer.left >= 2 else 1
    double = {"~": Style.STRIKE, "=": Style.MARK}.get(opener.sign, Style.STRONG)
    look = Look(double if used == 2 else Style.EMPHASIS)
    opener.begins.append(look)
    closer.ends.append(End(look))
    opener.left -= used
    closer.left -= used
