"""Raw HTML, which is never interpreted: what its tags read as, and the hint that says so."""

from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.course.span import Style

STYLES = {
    "sub": Style.SUBSCRIPT,
    "sup": Style.SUPERSCRIPT,
    "b": Style.STRONG,
    "strong": Style.STRONG,
    "i": Style.EMPHASIS,
    "em": Style.EMPHASIS,
    "u": Style.UNDERLINE,
    "s": Style.STRIKE,
    "mark": Style.MARK,
    "kbd": Style.KEYBOARD,
    "code": Style.CODE,
    "small": Style.SMALL,
}


def raw_html(tag: str, path: Path, line: int) -> Problem:
    """The hint that a kind of tag is not interpreted."""
    if tag in STYLES or tag in ("br", "img"):
        what = _("HTML is not interpreted; <{tag}> reads as its Markdown.")
    elif tag in ("style", "script"):
        what = _("HTML is not interpreted; <{tag}> goes with what is in it.")
    else:
        what = _("HTML is not interpreted; <{tag}> goes, the words in it stay.")
    return Problem(Level.HINT, "raw-html", path, line, what.format(tag=tag), _("Write \\< for a plain “<”."))
