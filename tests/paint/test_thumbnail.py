from lecturedesk.paint.thumbnail import image
from lecturedesk.slides.ops import Picture
from lecturedesk.slides.theme import Theme


def test_a_thumbnail_has_the_slides_shape_and_its_words(picture: Picture, theme: Theme) -> None:
    small = image(picture, theme, 320)
    assert (small.width(), small.height()) == (320, 180)
    dark = sum(small.pixelColor(x, y).lightness() < 120 for x in range(320) for y in range(180))
    assert dark > 50
