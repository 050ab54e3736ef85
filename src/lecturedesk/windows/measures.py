"""How large everything on the teaching page is: pure functions of the window's inside, in logical pixels."""

from dataclasses import dataclass, field, replace
from typing import NamedTuple

TALL = 800
WIDE = 1600
COLUMNS = 1180
TITLED = 900
SMALLEST = (900, 560)
SLIDE_SHARE = 0.46
LABEL = 18
LEAST_NOTES = 320
LEAST_GLOSSARY = 260


class Box(NamedTuple):
    """A rectangle in the page: left, top, width, height; no width means that it is not shown."""

    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0

    @property
    def right(self) -> int:
        """The first pixel right of it."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first pixel below it."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Shares:
    """What the splitters were moved to, as shares of the width (`above`: of the height); 0 is the design's own measure.

    `above` is the part of the notes where the glossary stands under them.
    """

    strip: float = 0.0
    notes: float = 0.0
    glossary: float = 0.0
    above: float = 0.0


@dataclass(frozen=True, slots=True)
class Measures:
    """Every size of the page; `sources_line` and `next_line` say what has become a line, `stacked` notes over glossary."""

    size_class: str
    header: Box
    footer: Box
    strip: Box
    stage: Box
    slide: Box
    next: Box
    next_label: Box
    sources: Box
    notes: Box
    glossary: Box
    margin: int
    stacked: bool
    sources_line: bool
    next_line: bool
    named_tools: bool
    titled: bool
    notes_size: int
    card_sizes: tuple[int, int] = field(default=(15, 16))


def size_class(width: int) -> str:
    """The class of a window's inner width: "narrow", "middle" or "wide"; splitters are kept for each."""
    return "narrow" if width < COLUMNS else "middle" if width < WIDE else "wide"


def measure(width: int, height: int, shares: Shares = Shares(), *, with_next: bool = True) -> Measures:
    """The page's measures for a window's inside of `width` x `height`; `with_next` leaves room for the next slide."""
    header, footer = (48, 52) if height >= TALL else (40, 44)
    margin = 16 if width >= WIDE else 12
    top, body = header, height - header - footer
    strip, notes, glossary = _columns(width, margin, shares)
    stacked = width < COLUMNS
    stage = Box(strip, top, width - strip - notes - (0 if stacked else glossary), body)
    slide = _slide(stage, margin, with_next=with_next)
    notes_box = Box(stage.right, top, notes, body)
    glossary_box = Box(notes_box.right, top, glossary, body)
    if stacked:
        upper = round(body * _between(shares.above or 0.6, 0.25, 0.75))
        notes_box = Box(stage.right, top, notes, upper)
        glossary_box = Box(stage.right, top + upper, notes, body - upper)
    under = _under(stage, slide, margin, with_next=with_next)
    return Measures(
        size_class=size_class(width),
        header=Box(0, 0, width, header),
        footer=Box(0, height - footer, width, footer),
        strip=Box(0, top, strip, body),
        stage=stage,
        slide=slide,
        next=under.next,
        next_label=under.label,
        sources=under.sources,
        notes=notes_box,
        glossary=glossary_box,
        margin=margin,
        stacked=stacked,
        sources_line=under.sources_line,
        next_line=under.next_line,
        named_tools=width >= WIDE,
        titled=width >= TITLED,
        notes_size=22 if width >= WIDE else 19,
        card_sizes=(15, 16) if width >= WIDE else (14, 15),
    )


def dragged(shares: Shares, splitter: str, at: int, width: int, height: int) -> Shares:
    """The shares after a splitter was dragged to `at`: pixels from the left ("above": from the top); -1 resets it."""
    now = measure(width, height, shares)
    if at < 0:
        return replace(shares, **{splitter: 0.0})
    if splitter == "strip":
        return replace(shares, strip=at / width)
    if splitter == "above":
        return replace(shares, above=_between((at - now.notes.y) / now.stage.height, 0.25, 0.75))
    if splitter == "glossary":
        at = min(at, width - LEAST_GLOSSARY)
        return replace(shares, notes=max(at - now.notes.x, LEAST_NOTES) / width, glossary=(width - at) / width)
    return replace(shares, notes=max(now.notes.right - at, LEAST_NOTES) / width)


def shares_text(shares: Shares) -> str:
    """The shares as they are kept."""
    return " ".join(f"{share:.4f}" for share in (shares.strip, shares.notes, shares.glossary, shares.above))


def shares_from(text: str) -> Shares:
    """The shares that were kept; what makes no sense counts as the design's own."""
    try:
        numbers = [float(word) for word in text.split()]
    except ValueError:
        return Shares()
    return Shares(*numbers) if len(numbers) == 4 and all(0 <= number < 1 for number in numbers) else Shares()


def _columns(width: int, margin: int, shares: Shares) -> tuple[int, int, int]:
    """The widths of strip, notes and glossary; the slide keeps its share of the width whatever the splitters say."""
    strip = 0
    if width >= WIDE:
        strip = round(_between(shares.strip * width or 136, 112, 280))
    notes = max(LEAST_NOTES, round((shares.notes or 0.245) * width))
    if width < COLUMNS:
        return strip, min(notes, _spare(width, margin)), 0
    glossary = round((shares.glossary or 0.185) * width)
    glossary = max(glossary, LEAST_GLOSSARY) if shares.glossary else round(_between(glossary, LEAST_GLOSSARY, 400))
    room = _spare(width, margin) - strip
    notes = min(notes, room - LEAST_GLOSSARY)
    return strip, notes, min(glossary, room - notes)


def _spare(width: int, margin: int) -> int:
    """What the columns beside the stage may take together."""
    return width - 2 * margin - _ceil(SLIDE_SHARE * width)


def _ceil(value: float) -> int:
    return -int(-value // 1)


def _slide(stage: Box, margin: int, *, with_next: bool) -> Box:
    """The slide at the top of the stage, as wide as the stage allows; a line or more stays free under it."""
    most = stage.height - 2 * margin - ((LABEL + 8) * (2 if with_next else 1))
    wide = min(stage.width - 2 * margin, most * 16 // 9)
    return Box(stage.x + (stage.width - wide) // 2, stage.y + margin, wide, round(wide * 9 / 16))


class _Under(NamedTuple):
    next: Box
    label: Box
    sources: Box
    sources_line: bool
    next_line: bool


def _under(stage: Box, slide: Box, margin: int, *, with_next: bool) -> _Under:
    """What stands under the slide: next slide and sources beside each other, or what is left of them as lines."""
    left = stage.bottom - slide.bottom
    x, y = slide.x, slide.bottom + margin
    if not with_next:
        return _Under(Box(), Box(), Box(x, y, slide.width, left - 2 * margin), sources_line=left < 110, next_line=False)
    if left >= 170:
        high = left - margin - LABEL - 8 - 16
        wide = min(round(high * 16 / 9), round(slide.width * 0.56))
        picture = Box(x, y + LABEL + 8, wide, round(wide * 9 / 16))
        aside = Box(picture.right + 16, y, slide.right - picture.right - 16, left - margin - 16)
        return _Under(picture, Box(x, y, wide, LABEL), aside, sources_line=False, next_line=False)
    line = Box(x, slide.bottom + 8, slide.width, LABEL)
    if left < 110:
        return _Under(Box(), Box(x, line.bottom + 6, slide.width, LABEL), line, sources_line=True, next_line=True)
    high = stage.bottom - line.bottom - 8 - 12
    wide = min(round(high * 16 / 9), round(slide.width * 0.56))
    picture = Box(x, line.bottom + 8, wide, round(wide * 9 / 16))
    label = Box(picture.right + 12, picture.y, slide.right - picture.right - 12, picture.height)
    return _Under(picture, label, line, sources_line=True, next_line=False)


def _between(value: float, least: float, most: float) -> float:
    return min(max(value, least), most)
