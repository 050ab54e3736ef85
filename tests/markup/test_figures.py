from xml.etree.ElementTree import Element

from lecturedesk.course.span import Span
from lecturedesk.markup.figures import parted
from lecturedesk.markup.pictures import RawPicture


def test_words_pictures_and_backgrounds_in_order() -> None:
    background = RawPicture("c", background=True)
    first, figure, last, behind = parted(
        [
            Span("a "),
            RawPicture("x", "A", "T", {"width": "50%", "onload": "z"}),
            Span(" "),
            RawPicture("y"),
            Span(" b"),
            background,
        ]
    )
    assert (first, last, behind) == ((Span("a"),), (Span("b"),), background)
    assert isinstance(figure, Element)
    assert [image.attrib for image in figure] == [
        {"width": "50%", "src": "x", "alt": "A", "title": "T"},
        {"src": "y", "alt": "", "title": ""},
    ]


def test_pictures_with_words_between_are_two_figures() -> None:
    assert len(parted([RawPicture("x"), Span("and"), RawPicture("y")])) == 3
    assert parted([Span(" ")]) == []
