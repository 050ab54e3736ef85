"""Pictures in the text, alone or beside each other, with their captions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from xml.etree.ElementTree import Element

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level
from lecturedesk.course.block import Block
from lecturedesk.course.span import Span, Spans
from lecturedesk.markup.html import all_html, spans_html, to_html
from lecturedesk.markup.reads import Reading, reads
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay, trial_of

_MARP_UNITS = 1.25  # a Marp slide is 1280 pixels wide, ours 1600 units
_CAPTION = 0.8
_CAPTION_GAP = 0.3  # of the text size
_LEAST = 120.0  # units: a picture lower than this shows nothing
_MOST_SCALE = 2.5  # a picture of pixels is not blown up further
_GAP = 40.0  # units between pictures
_PANEL = 16 / 9  # shape of the panel that stands for a missing picture
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)\s*(%|px|)")
_MARP = re.compile(r"(?:^|\s)(w|h|width|height):(\d+(?:\.\d+)?(?:%|px)?)(?=\s|$)")
_SIDES = {"left", "right", "center"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Block):
    """A picture: `share` of the column's width, or `width` and `height` in units, 0 where the picture decides.

    `image` is None when the file is missing; then its place shows `alt`.
    """

    image: Path | None
    alt: Spans = ()
    caption: Spans = ()
    share: float = 0.0
    width: float = 0.0
    height: float = 0.0
    align: str = "center"

    @property
    def fills(self) -> bool:
        """A picture is drawn into the room that is left."""
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures(Block):
    """Pictures beside each other."""

    figures: tuple[Figure, ...]

    @property
    def fills(self) -> bool:
        """Pictures are drawn into the room that is left."""
        return True


@reads("figure")
def read_figure(element: Element, reading: Reading) -> Figure | Figures | None:
    """The pictures of a paragraph that holds nothing else; a picture's title is its caption."""
    figures = tuple(_figure(img, reading.line(element), reading) for img in element.iter("img"))
    if len(figures) > 1:
        return Figures(figures=figures, line=figures[0].line)
    return figures[0] if figures else None


def _figure(img: Element, line: int, reading: Reading) -> Figure:
    written = img.get("alt", "")
    sizes = {"width": img.get("width", ""), "height": img.get("height", "")}
    for name, value in _MARP.findall(written):
        sizes["width" if name[0] == "w" else "height"] = value
    alt = " ".join(_MARP.sub(" ", written).split())
    if not alt:
        reading.problem(
            Level.WARNING, "picture-alt", line, _("The picture has no alt text."), _("Say in ![...] what it shows.")
        )
    share, width = _length(sizes["width"], "width", line, reading)
    _share, height = _length(sizes["height"], "height", line, reading)
    title = img.get("title", "").strip()
    side = next((word for word in (img.get("align", ""), *img.get("class", "").split()) if word in _SIDES), "center")
    return Figure(
        image=reading.picture(img.get("src", ""), line),
        alt=(Span(alt),) if alt else (),
        caption=(Span(title),) if title else (),
        share=share,
        width=width,
        height=height,
        align=side,
        line=line,
    )


def _length(said: str, name: str, line: int, reading: Reading) -> tuple[float, float]:
    """A share of the column and a length in units; at most one of them is not 0."""
    found = _LENGTH.fullmatch(said.strip())
    if not said.strip() or said.strip() == "auto":
        return 0.0, 0.0
    if not found or float(found[1]) == 0:
        reading.problem(
            Level.WARNING,
            "picture-size",
            line,
            _("A picture's {name} cannot be “{said}”.").format(name=name, said=said),
            _("Write {name}=50%.").format(name=name),
        )
        return 0.0, 0.0
    value = float(found[1])
    return (min(value / 100, 1.0), 0.0) if found[2] == "%" else (0.0, value * _MARP_UNITS)


@lay.register
def _lay_figure(block: Figure, flow: Flow) -> None:
    caption = _caption_height(block, flow)
    width, tall = _measure(block, flow, flow.width, max(_LEAST, flow.room - caption))
    if block.image and flow.ruler.picture_size(block.image):
        flow.image(block.image, width, tall, align=block.align)
        flow.say(block.alt)
    else:
        if block.image:
            what = _("The picture {name} cannot be read or is too large, so its place shows its words.")
            flow.warn(what.format(name=block.image.name))
        _draw_missing(block, width, tall, flow)
    if block.caption:
        flow.gap(_CAPTION_GAP * flow.size)
        flow.text(block.caption, size=flow.scaled(_CAPTION), colour="muted", align=block.align)


def _caption_height(block: Figure, flow: Flow) -> float:
    if not block.caption:
        return 0.0
    trial = trial_of(flow)
    return trial.text(block.caption, size=flow.scaled(_CAPTION)) + _CAPTION_GAP * flow.size


def _measure(block: Figure, flow: Flow, most_wide: float, most_high: float) -> tuple[float, float]:
    """Width and height in units: what was asked for, else as large as fits, in the picture's own shape."""
    natural = flow.ruler.picture_size(block.image) if block.image else None
    wide, high = natural if natural and min(natural) > 0 else (most_high * _PANEL, most_high)
    if block.width and block.height:
        wide, high = block.width, block.height
        scale = 1.0
    elif block.share or block.width:
        scale = (block.share * most_wide or block.width) / wide
    elif block.height:
        scale = block.height / high
    else:
        scale = most_wide / wide
        if natural and block.image and block.image.suffix.lower() != ".svg":
            scale = min(scale, _MOST_SCALE)
    scale = min(scale, most_wide / wide, most_high / high)
    return wide * scale, high * scale


def _draw_missing(block: Figure, width: float, tall: float, flow: Flow) -> None:
    """A panel in the picture's place with the words that would describe it."""
    x = flow.x + {"left": 0.0, "right": 1.0}.get(block.align, 0.5) * (flow.width - width)
    flow.fill(x, flow.y, width, tall, "panel", radius=6, stroke="line")
    words = block.alt or (Span("—"),)
    inner = flow.at(x + 24, flow.y, width - 48)
    inner.y = flow.y + max(0.0, tall - _text_height(words, inner)) / 2
    inner.text(words, size=flow.scaled(_CAPTION), colour="muted", align="center")
    flow.y += tall


def _text_height(words: Spans, flow: Flow) -> float:
    return trial_of(flow).text(words, size=flow.scaled(_CAPTION))


@lay.register
def _lay_figures(block: Figures, flow: Flow) -> None:
    flows = flow.split(_row_widths(block.figures, flow), _GAP)
    for figure, inner in zip(block.figures, flows, strict=True):
        lay(figure, inner)
    flow.join(flows)


def _row_widths(figures: Sequence[Figure], flow: Flow) -> list[float]:
    """Widths at which all pictures of a row are equally high."""
    shapes = []
    for figure in figures:
        natural = flow.ruler.picture_size(figure.image) if figure.image else None
        shapes.append(natural[0] / natural[1] if natural and natural[1] else _PANEL)
    whole = flow.width - _GAP * (len(figures) - 1)
    return [whole * shape / sum(shapes) for shape in shapes]


@to_html.register
def _html_figure(block: Figure) -> str:
    alt = escape("".join(span.text for span in block.alt), quote=True)
    source = block.image.as_uri() if block.image and block.image.is_absolute() else escape(str(block.image or ""))
    width = f' width="{block.share:.0%}"' if block.share else ""
    caption = f"\n<figcaption>{spans_html(block.caption)}</figcaption>" if block.caption else ""
    return f'<figure>\n<img src="{source}" alt="{alt}"{width}>{caption}\n</figure>'


@to_html.register
def _html_figures(block: Figures) -> str:
    return f'<div class="figures">\n{all_html(block.figures)}\n</div>'
