from pathlib import Path

import pytest

from element_reading import ElementReading, element
from grid_ruler import GridRuler, drawn, laid
from lecturedesk.blocks.figure import Figure, Figures, read_figure
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.span import Span
from lecturedesk.markup.html import to_html
from lecturedesk.slides.ops import ImageOp

SEAL = Path("seal.svg")
RULER = GridRuler({"seal.svg": (200, 100), "photo.png": (100, 100), "square.png": (900, 900)})


def images(*blocks: Figure | Figures | Paragraph, columns: int = 40, rows: int = 20) -> list[ImageOp]:
    flow = laid(*blocks, columns=columns, rows=rows, ruler=RULER)
    return [op for op in flow.canvas.ops if isinstance(op, ImageOp)]


def test_a_picture_is_read_with_share_caption_and_alt() -> None:
    reading = ElementReading(pictures={"seal.svg": SEAL})
    img = '<figure data-line="6"><img src="seal.svg" alt="A seal" title="Open seal" width="50%" class="left"/></figure>'
    found = read_figure(element(img), reading)
    assert found == Figure(image=SEAL, alt=(Span("A seal"),), caption=(Span("Open seal"),), share=0.5, align="left")
    assert found.line == 6


def test_marps_keywords_are_sizes_and_not_alt_text() -> None:
    reading = ElementReading(pictures={"seal.svg": SEAL})
    found = read_figure(element('<figure><img src="seal.svg" alt="w:300 A seal h:200px"/></figure>'), reading)
    assert found == Figure(image=SEAL, alt=(Span("A seal"),), width=375, height=250)


@pytest.mark.parametrize(
    ("attributes", "rule"),
    [('alt=""', "picture-alt"), ('alt="a" width="wide"', "picture-size"), ('alt="a" src="x"', "picture-missing")],
)
def test_faults_of_a_picture(attributes: str, rule: str) -> None:
    reading = ElementReading(pictures={"": SEAL})
    read_figure(element(f'<figure data-line="2"><img {attributes}/></figure>'), reading)
    assert [(fault.rule, fault.line) for fault in reading.problems] == [(rule, 2)]


def test_a_picture_alone_fills_its_room_in_its_own_shape() -> None:
    (image,) = images(Figure(image=SEAL), columns=40, rows=20)
    assert (image.width, image.height, image.x) == (800, 400, 0)
    (image,) = images(Figure(image=SEAL), columns=40, rows=5)
    assert (image.width, image.height, image.x) == (400, 200, 200)


def test_a_photograph_is_not_blown_up_without_end() -> None:
    (image,) = images(Figure(image=Path("photo.png")), columns=200, rows=100)
    assert image.width == 250


def test_a_picture_leaves_room_for_the_words_beside_it() -> None:
    (image,) = images(Figure(image=SEAL), Paragraph(spans=(Span("below"),)), columns=200, rows=12)
    assert image.height == 12 * 40 - 40 - 32


def test_a_share_is_of_the_column() -> None:
    (image,) = images(Figure(image=SEAL, share=0.5, align="right"))
    assert (image.width, image.x) == (400, 400)


def test_a_missing_picture_shows_its_alt_text_in_its_place() -> None:
    flow = laid(Figure(image=None, alt=(Span("A seal"),)), rows=6)
    assert "A seal" in drawn(flow)
    assert "+--" in drawn(flow)


def test_a_caption_stands_below_and_inside_the_room() -> None:
    flow = laid(Figure(image=SEAL, caption=(Span("Open"),)), rows=5, ruler=RULER)
    assert drawn(flow).splitlines()[-1].strip() == "Open"
    assert flow.y == pytest.approx(200)


def test_pictures_in_a_row_are_equally_high() -> None:
    row = Figures(figures=(Figure(image=SEAL), Figure(image=Path("square.png"))))
    first, second = images(row, columns=40)
    assert first.height == pytest.approx(second.height)
    assert second.x > first.x + first.width


def test_html_of_a_figure() -> None:
    html = to_html(Figure(image=SEAL, alt=(Span('a "b"'),), caption=(Span("c"),), share=0.5))
    assert html == (
        '<figure>\n<img src="seal.svg" alt="a &quot;b&quot;" width="50%">\n<figcaption>c</figcaption>\n</figure>'
    )


def test_a_picture_that_cannot_be_read_shows_its_words_and_says_so() -> None:
    flow = laid(Figure(image=Path("broken.png"), alt=(Span("A seal"),)))
    assert "A seal" in drawn(flow)
    assert "broken.png" in flow.canvas.warnings[0]
    assert laid(Figure(image=None, alt=(Span("A seal"),))).canvas.warnings == []  # the reader has said it
