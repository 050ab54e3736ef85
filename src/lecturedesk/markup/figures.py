"""A paragraph with pictures, parted: words, pictures side by side, and backgrounds."""

from collections.abc import Iterable
from dataclasses import replace
from xml.etree.ElementTree import Element

from lecturedesk.course.span import Span, Spans
from lecturedesk.markup.dress import Piece
from lecturedesk.markup.pictures import RawPicture

Part = Spans | Element | RawPicture


def parted(pieces: Iterable[Piece]) -> list[Part]:
    """The parts in order: words without white space at their ends, `<figure>` with its `<img>`, backgrounds."""
    found: list[Part] = []
    words: list[Span] = []
    for piece in pieces:
        if isinstance(piece, Span):
            words.append(piece)
            continue
        found += _words(words)
        words = []
        if piece.background:
            found.append(piece)
        elif found and isinstance(found[-1], Element):
            found[-1].append(_image(piece))
        else:
            figure = Element("figure")
            figure.append(_image(piece))
            found.append(figure)
    return found + _words(words)


def _words(words: list[Span]) -> list[Part]:
    """The words as a part, or none when there are none."""
    kept = list(words)
    while kept and not kept[0].text.strip():
        del kept[0]
    while kept and not kept[-1].text.strip():
        del kept[-1]
    if not kept:
        return []
    kept[0] = replace(kept[0], text=kept[0].text.lstrip())
    kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return [tuple(kept)]


def _image(picture: RawPicture) -> Element:
    """A picture as the element that the reader of figures knows."""
    given = {key: value for key, value in picture.values.items() if key in ("width", "height", "align", "class")}
    return Element("img", {**given, "src": picture.source, "alt": picture.alt, "title": picture.title})
