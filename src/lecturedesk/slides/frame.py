"""What surrounds a slide's body: kicker, title, footer."""

import re

from lecturedesk.base.i18n import _
from lecturedesk.course.slide import Slide
from lecturedesk.course.span import Span
from lecturedesk.slides.ops import Face
from lecturedesk.slides.template import Stage

TITLE_SIZES = (58.0, 50.0, 44.0)
TITLE_LINES = 2
KICKER_SIZE = 22.0
FOOTER_SIZE = 20.0
TITLE_FACE = Face("serif", 600)
TITLE_GAP = 56.0
_KICKER_SPACING = 1.6
_WORD = re.compile(r"[^\W\d_]+")
_PAGE_ROOM = 120.0
_FITTED = 150.0


def draw_head(slide: Slide, stage: Stage) -> float:
    """Set kicker and title at the top; returns where the title ends, in units from above."""
    sheet = stage.sheet
    y = sheet.top
    if slide.frame.kicker:
        kicker = stage.flow(sheet.side, y, sheet.column, KICKER_SIZE)
        kicker.text((Span(capitals(slide.frame.kicker)),), colour="accent-text", face=Face(weight=600),
                    spacing=_KICKER_SPACING)  # fmt: skip
        y = kicker.y + 2
    if slide.frame.header:
        header = stage.flow(sheet.side + sheet.column / 2, sheet.top, sheet.column / 2, FOOTER_SIZE)
        header.text((Span(slide.frame.header),), colour="muted", align="right")
        y = max(y, header.y + 2)
    if not slide.title:
        return y
    size, fits = title_size(slide, stage, sheet.column)
    title = stage.flow(sheet.side, y, sheet.column, size)
    title.text(slide.title, colour="title", face=TITLE_FACE, leading=stage.theme.title_leading, balance=True)
    if not fits:
        title.warn(_("The title needs more than two lines even in the smallest size."))
    return title.y


def capitals(kicker: str) -> str:
    """The kicker in capitals, but for words that have one inside, such as eTIR: they are names."""
    return _WORD.sub(lambda word: word[0] if word[0][1:] != word[0][1:].lower() else word[0].upper(), kicker)


def title_size(slide: Slide, stage: Stage, width: float, largest: float = TITLE_SIZES[0]) -> tuple[float, bool]:
    """The largest title size at which it needs at most two lines, and whether there is one.

    A slide of the class `fit` has the size at which its title fills one line.
    """
    if "fit" in slide.classes:
        natural = stage.flow(0, 0, width, 100).natural_width(slide.title, face=TITLE_FACE)
        return max(TITLE_SIZES[-1], min(_FITTED, 100 * width / max(natural, 1.0) - 0.1)), True
    for scale in TITLE_SIZES:
        size = scale * largest / TITLE_SIZES[0]
        lines = stage.flow(0, 0, width, size).lines(slide.title, face=TITLE_FACE)
        if len(lines) <= TITLE_LINES and not any(line.torn for line in lines):
            return size, True
    return TITLE_SIZES[-1] * largest / TITLE_SIZES[0], False


def draw_foot(slide: Slide, stage: Stage) -> None:
    """Set the sources at the left and the page number at the right; sources shorten to one line."""
    sheet, frame = stage.sheet, slide.frame
    footer = frame.footer or stage.theme.footer
    if footer:
        flow = stage.flow(sheet.side, 0, sheet.column - _PAGE_ROOM, FOOTER_SIZE)
        flow.y = sheet.footer_baseline - FOOTER_SIZE * stage.theme.baseline
        flow.text((Span(one_line(footer, stage, sheet.column - _PAGE_ROOM)),), colour="muted")
    if frame.paginate:
        page = stage.flow(sheet.width - sheet.right - _PAGE_ROOM, 0, _PAGE_ROOM, FOOTER_SIZE)
        page.y = sheet.footer_baseline - FOOTER_SIZE * stage.theme.baseline
        page.text((Span(str(frame.number)),), colour="muted", align="right", say=False)


def one_line(text: str, stage: Stage, width: float) -> str:
    """The footer's text cut at a word so that it stays on one line."""
    face = Face()
    if stage.ruler.advance(text, face, FOOTER_SIZE) <= width:
        return text
    words, low, high = text.split(" "), 1, text.count(" ") + 1
    while low < high:  # the most words that fit lie between the two
        middle = (low + high + 1) // 2
        fits = stage.ruler.advance(" ".join(words[:middle]) + " …", face, FOOTER_SIZE) <= width
        low, high = (middle, high) if fits else (low, middle - 1)
    return " ".join(words[:low]) + " …"


def body_bottom(slide: Slide, stage: Stage) -> float:
    """Where the body must end: above the footer when there is one."""
    return stage.sheet.body_bottom if slide.frame.footer or slide.frame.paginate else stage.sheet.bare_bottom
