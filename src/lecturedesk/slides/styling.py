"""Spans in the look that the theme gives them."""

from collections.abc import Sequence
from dataclasses import replace

from lecturedesk.course.span import Span, Style
from lecturedesk.slides.mathematics import Formula, MathError, formula
from lecturedesk.slides.ops import Face
from lecturedesk.slides.shape import Run

SMALLEST = 22.0  # units: nothing on a slide but the footer is set smaller
_CITE_SCALE = 0.62
_MATH_SCALE = 1.06  # the letters of formulas are lower than those of the text around them
_SCRIPT_SCALE = 0.65
_MONO = Style.CODE | Style.KEYBOARD | Style.MATH


def runs(spans: Sequence[Span], base: Run) -> tuple[Run, ...]:
    """The spans as runs that start from the look of `base`."""
    return tuple(_run(span, base) for span in spans)


def _run(span: Span, base: Run) -> Run:
    style = span.style
    if span.cites:
        size = max(SMALLEST, base.size * _CITE_SCALE)
        colour = base.colour if base.colour.startswith("band") else "muted"
        return replace(base, text=span.text, size=min(size, base.size), colour=colour, face=Face(), link="")
    if style & Style.MATH and (outline := _outline(span.text)):
        return replace(base, text=span.text, size=base.size * _MATH_SCALE, outline=outline)
    face = base.face
    size = base.size
    if style & _MONO:
        face = Face("mono", 600 if style & Style.STRONG or face.weight >= 600 else 400)
        size = base.size * 0.92
    else:
        weight = 600 if style & Style.STRONG else face.weight
        face = Face(face.family, weight, face.italic or bool(style & Style.EMPHASIS))
    rise = 0.0
    if style & (Style.SUPERSCRIPT | Style.SUBSCRIPT):
        rise = 0.34 * base.size if style & Style.SUPERSCRIPT else -0.14 * base.size
        size = max(min(SMALLEST, base.size), size * _SCRIPT_SCALE)
    elif style & Style.SMALL:
        size = max(min(SMALLEST, base.size), size * 0.8)
    link = span.link or (f"term:{span.term}" if span.term else "")
    return replace(
        base,
        text=span.text,
        face=face,
        size=size,
        colour="accent-text" if span.link and not span.link.startswith("term:") else base.colour,
        rise=rise,
        link=link,
        underline=_underline(span),
        strike=bool(style & Style.STRIKE),
        behind="mark" if style & Style.MARK else "panel" if style & (Style.CODE | Style.KEYBOARD) else "",
    )


def _outline(tex: str) -> Formula | None:
    """The formula in running text, or None when it is set as its source: it is broken, or the extra is not there."""
    try:
        return formula(tex, inline=True)
    except MathError:
        return None


def _underline(span: Span) -> str:
    if span.term or span.link.startswith("term:"):
        return "term"
    return "line" if span.link or span.style & Style.UNDERLINE else ""
