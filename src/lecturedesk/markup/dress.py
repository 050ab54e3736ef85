"""From a flat list of nodes to spans with the looks that surround them."""

from collections import Counter

from lecturedesk.course.span import BREAK, Span, Style
from lecturedesk.markup.emphasis import End, Look, Node, Run
from lecturedesk.markup.pictures import RawPicture

Piece = Span | RawPicture


def dressed(nodes: list[Node]) -> list[Piece]:
    """The pieces with the looks that surround them."""
    out: list[Piece] = []
    around: list[Look] = []
    free, styles = 0, Counter[Style]()
    style = Style.PLAIN
    for node in nodes:
        if isinstance(node, (Look, End)):
            look = node.look if isinstance(node, End) else node
            if not look.closed:
                continue
            change = -1 if isinstance(node, End) else 1
            styles[look.style] += change
            free += change * look.free
            style = style | look.style if styles[look.style] else style & ~look.style
            if look.link:
                around = [look] if change > 0 else []
        elif isinstance(node, Span) and node != BREAK:
            if node.text:
                link = node.link or (around[0].link if around and not node.cites else "")
                out.append(Span(node.text, node.style | style, link, node.cites, node.term, node.free or free > 0))
        elif not isinstance(node, Run):
            out.append(node)
    return out


def merged(found: list[Piece]) -> list[Piece]:
    """The pieces with neighbours of one look as one span."""
    out: list[Piece] = []
    words: list[str] = []
    for piece in found:
        last = out[-1] if out else None
        if (
            isinstance(piece, Span) and isinstance(last, Span) and BREAK not in (piece, last)
            and not piece.cites and not last.cites
            and (piece.style, piece.link, piece.free) == (last.style, last.link, last.free)
        ):  # fmt: skip
            words.append(piece.text)
            continue
        _finish(out, words)
        out.append(piece)
        words = [piece.text] if isinstance(piece, Span) else []
    _finish(out, words)
    return out


def _finish(out: list[Piece], words: list[str]) -> None:
    last = out[-1] if out else None
    if isinstance(last, Span) and len(words) > 1:
        out[-1] = Span("".join(words), last.style, last.link, last.cites, last.term, last.free)
