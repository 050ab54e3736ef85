"""Blocks as plain semantic HTML: one generic function, which every block type extends."""

from collections.abc import Iterable, Sequence
from functools import singledispatch
from html import escape

from lecturedesk.course.block import Block
from lecturedesk.course.span import Span, Style

_TAGS = (
    (Style.STRONG, "strong"), (Style.EMPHASIS, "em"), (Style.CODE, "code"), (Style.KEYBOARD, "kbd"),
    (Style.STRIKE, "s"), (Style.UNDERLINE, "u"), (Style.MARK, "mark"), (Style.SUPERSCRIPT, "sup"),
    (Style.SUBSCRIPT, "sub"), (Style.SMALL, "small"),
)  # fmt: skip


@singledispatch
def to_html(block: Block) -> str:
    """The block as HTML without styles; a block type registers its own function."""
    raise NotImplementedError(f"no HTML for {type(block).__name__}")


def all_html(blocks: Iterable[Block]) -> str:
    """The blocks as HTML, one after the other."""
    return "\n".join(to_html(block) for block in blocks)


def spans_html(spans: Sequence[Span]) -> str:
    """The spans as inline HTML; citations carry the class `cite`, marked terms link to `term:ID`."""
    return "".join(_span_html(span) for span in spans)


def _span_html(span: Span) -> str:
    if span.text == "\n":
        return "<br>"
    text = escape(span.text)
    if span.cites:
        keys = " ".join(cite.key for cite in span.cites)
        return f'<a class="cite" href="cite:{escape(keys)}">{text}</a>'
    for style, tag in _TAGS:
        if span.style & style:
            text = f"<{tag}>{text}</{tag}>"
    if span.style & Style.MATH:
        text = f'<span class="math">{text}</span>'
    if span.link:
        return f'<a href="{escape(span.link)}">{text}</a>'
    return f'<a class="term" href="term:{escape(span.term)}">{text}</a>' if span.term else text
