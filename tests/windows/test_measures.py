from collections.abc import Callable
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QWidget

from lecturedesk.desk.action import perform
from lecturedesk.windows.lecture_page import LecturePage
from lecturedesk.windows.measures import Shares, dragged, measure, shares_from, shares_text, size_class
from lecturedesk.windows.widgets.button import ToolButton
from lecturedesk.windows.widgets.handle import Handle
from lecturedesk.windows.widgets.label import Elided, Label
from lecturedesk.windows.widgets.slide_view import SlideView
from windows.stage import Stage

SIZES = ((1920, 1032), (1366, 720), (1100, 720), (900, 560))
ROOMS = [(size, code, notes) for size in SIZES for code in ("en", "xx") for notes in (19, 40)]
MUTED = {"muted", "highlight-text", "accent-text"}


@pytest.mark.parametrize(
    ("inside", "slide", "following", "notes", "glossary"),
    [
        ((1920, 1032), (927, 521), (519, 292), 470, 355),
        ((1366, 720), (747, 420), (267, 150), 335, 260),
        ((1536, 816), (852, 479), None, 376, 284),
        ((2560, 1400), (1365, 768), None, 627, 400),
    ],
)
def test_the_designs_own_numbers(
    inside: tuple[int, int], slide: tuple[int, int], following: tuple[int, int] | None, notes: int, glossary: int
) -> None:
    found = measure(*inside)
    assert (found.slide.width, found.slide.height) == slide
    assert following is None or (found.next.width, found.next.height) == following
    assert (found.notes.width, found.glossary.width) == (notes, glossary)


def test_what_gives_way_and_when() -> None:
    assert measure(1600, 900).strip.width == 136
    assert measure(1599, 900).strip.width == 0
    assert not measure(1599, 900).named_tools
    assert not measure(1366, 720).sources_line
    assert measure(900, 560).sources_line
    assert not measure(900, 560).next_line
    assert measure(1440, 560).next_line
    assert not measure(1180, 720).stacked
    assert measure(1179, 720).stacked
    assert measure(1366, 799).header.height == 40
    assert measure(1366, 800).header.height == 48


@given(
    width=st.integers(900, 4000),
    height=st.integers(560, 2200),
    shares=st.builds(
        Shares, st.floats(0, 0.5), st.floats(0, 0.9), st.floats(0, 0.9), st.floats(0, 0.99)
    ),
)  # fmt: skip
def test_whatever_the_splitters_say_the_panes_share_the_page(width: int, height: int, shares: Shares) -> None:
    found = measure(width, height, shares)
    assert found.stage.x == found.strip.right
    assert found.stage.right == found.notes.x
    assert max(found.notes.right, found.glossary.right) == width
    assert found.slide.x >= found.stage.x
    assert found.slide.right <= found.stage.right
    assert found.next.bottom <= found.stage.bottom
    assert found.sources.bottom <= found.stage.bottom
    wide_enough = found.stage.width - 2 * found.margin >= 0.46 * width
    assert wide_enough


@pytest.mark.parametrize(
    ("splitter", "at", "part"), [("notes", 700, "notes"), ("glossary", 1000, "glossary"), ("notes", 780, "notes")]
)
def test_a_splitter_goes_where_it_is_dragged_and_back(splitter: str, at: int, part: str) -> None:
    shares = dragged(Shares(), splitter, at, 1366, 720)
    moved = measure(1366, 720, shares_from(shares_text(shares)))
    assert abs(getattr(moved, part).x - at) <= 1
    back = dragged(shares, "notes", -1, 1366, 720)
    assert measure(1366, 720, dragged(back, "glossary", -1, 1366, 720)) == measure(1366, 720)


def test_shares_that_make_no_sense_count_as_none() -> None:
    for text in ("", "a b c d", "0.1 0.2", "0.1 0.2 0.3 7", "nan nan nan nan"):
        assert shares_from(text) == Shares()


def test_size_classes() -> None:
    assert [size_class(width) for width in (1179, 1180, 1599, 1600)] == ["narrow", "middle", "middle", "wide"]


@pytest.fixture(params=ROOMS, ids=lambda room: f"{room[0][0]}x{room[0][1]}-{room[1]}-{room[2]}")
def page(
    request: pytest.FixtureRequest,
    language: Callable[[str], None],
    qapp: QApplication,
) -> Stage:
    """The teaching page during a show, at one size, in one language, with notes of one size."""
    (width, height), code, notes = request.param
    language(code)
    stage: Stage = request.getfixturevalue("stage")
    settle: Callable[[], None] = request.getfixturevalue("settle")
    stage.main.resize(width, height)
    stage.main.show()
    perform(stage.desk, "lecture.teach", "transit", "s7")
    perform(stage.desk, "show.start-here")
    stage.clock.now += 1500
    usual = 22 if width >= 1600 else 19
    stage.desk.preferences.set("notes_shift", notes - usual)
    for _ in range(2):
        perform(stage.desk, "slide.next")
    settle()
    assert (stage.page.width(), stage.page.height()) == (width, height)
    return stage


def seen(page: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    return [w for kind in kinds for w in page.findChildren(kind) if w.isVisibleTo(page) and not w.size().isEmpty()]


def place(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def scrolled(widget: QWidget, page: QWidget) -> bool:
    """Whether it lies in an area that scrolls."""
    parent = widget.parentWidget()
    while parent is not None and parent is not page:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def test_the_page(page: Stage) -> None:
    """One test for all of it: making the page is what takes time."""
    root = page.page
    assert_nothing_overlaps(root)
    assert_nothing_is_clipped(root)
    assert_no_label_is_cut(root)
    assert_the_slide_is_large(root)
    assert_no_font_is_small(root)
    assert_contrast(root, page)
    assert_focus_goes_as_one_reads(root)


def assert_nothing_overlaps(root: QWidget) -> None:
    parts = [
        w for w in seen(root, QLabel, ToolButton, SlideView, QAbstractScrollArea)
        if not scrolled(w, root) and not (isinstance(w.parentWidget(), SlideView))
    ]  # fmt: skip
    assert len(parts) > 14
    for one, two in combinations(dict.fromkeys(parts), 2):
        assert not place(one, root).intersects(place(two, root)), (one, text(one), two, text(two))


def assert_nothing_is_clipped(root: QWidget) -> None:
    for widget in seen(root, QWidget):
        parent = widget.parentWidget()
        if parent is None or scrolled(widget, root) or isinstance(widget, Handle):
            continue
        assert parent.rect().contains(widget.geometry()), (widget, text(widget), widget.geometry(), parent.rect())


def assert_no_label_is_cut(root: QWidget) -> None:
    for label in seen(root, Label):
        assert isinstance(label, Label)
        if isinstance(label, Elided):
            continue
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), text(label)
            longest = max(label.text().split(), key=len, default="")
            plain = label.textFormat() == Qt.TextFormat.PlainText
            assert not plain or label.fontMetrics().horizontalAdvance(longest) <= label.width() + 1, longest
        else:
            assert label.width() >= label.sizeHint().width(), text(label)
            assert label.height() >= label.sizeHint().height(), text(label)
    for button in seen(root, ToolButton):
        assert button.width() >= button.sizeHint().width(), text(button)


def assert_the_slide_is_large(root: LecturePage) -> None:
    slide = root.panes.slide
    assert slide.width() >= 0.46 * root.width()
    assert abs(slide.height() - slide.width() * 9 / 16) <= 1


def assert_no_font_is_small(root: QWidget) -> None:
    for widget in seen(root, QWidget):
        assert widget.font().pixelSize() >= 13, (widget, text(widget))


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ground(widget: QWidget) -> str:
    here: QWidget | None = widget
    while here is not None:
        own = getattr(here, "ground", None) or here.property("ground")
        if own:
            return str(own)
        here = here.parentWidget()
    return "window"


def assert_contrast(root: QWidget, stage: Stage) -> None:
    colours = stage.main.look.tokens.colours
    pairs: list[tuple[str, str, QWidget]] = [(w.token, ground(w), w) for w in seen(root, Label) if isinstance(w, Label)]
    pairs += [(*pair, w) for w in seen(root, ToolButton) if isinstance(w, ToolButton) for pair in w.inks()]
    for ink, under, widget in pairs:
        least = 4.5 if ink in MUTED or widget.font().pixelSize() >= 24 else 7.0
        if under in ("accent-fill", "live", "amber", "frozen", "cover"):
            least = 4.5  # bold words on a filled ground
        assert contrast(colours[ink], colours[under]) >= least, (ink, under, text(widget))


def assert_focus_goes_as_one_reads(root: LecturePage) -> None:
    start: QWidget = root.panes.slide
    chain, here = [start], start.nextInFocusChain()
    while here is not start:
        assert here is not None
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.isVisibleTo(root) and root.isAncestorOf(here):
            chain.append(here)
        here = here.nextInFocusChain()
    expected = [w for w in (*root.panes.reading_order(), *root.tools.in_order()) if w.isVisibleTo(root)]
    turn = expected.index(start)
    assert chain == [*expected[turn:], *expected[:turn]]
    foot = [place(w, root).y() for w in expected if isinstance(w, ToolButton)]
    assert min(foot) >= max(place(w, root).y() for w in (root.panes.slide, root.panes.notes.text))


def text(widget: QWidget) -> str:
    return getattr(widget, "text", widget.objectName)() if not isinstance(widget, QAbstractScrollArea) else ""
