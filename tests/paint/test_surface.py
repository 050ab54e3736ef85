from lecturedesk.paint.surface import Surfaces
from lecturedesk.slides.ops import Picture
from lecturedesk.slides.theme import Theme

HD = 1920 * 1080 * 4


def test_a_slide_is_painted_once_a_size(picture: Picture, theme: Theme) -> None:
    surfaces = Surfaces()
    first = surfaces.pixmap(picture, theme, 0, 320, 180)
    assert surfaces.has(picture, theme, 0, 320, 180)
    assert surfaces.pixmap(picture, theme, 0, 320, 180).cacheKey() == first.cacheKey()
    assert not surfaces.has(picture, theme, 0, 640, 360)


def test_steps_beyond_the_last_are_the_last(picture: Picture, theme: Theme) -> None:
    surfaces = Surfaces()
    assert (
        surfaces.pixmap(picture, theme, 99, 32, 18).cacheKey() == surfaces.pixmap(picture, theme, 0, 32, 18).cacheKey()
    )


def test_a_sharp_screen_gets_more_pixels(picture: Picture, theme: Theme) -> None:
    pixmap = Surfaces().pixmap(picture, theme, 0, 320, 180, ratio=2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (640, 2.0)


def test_the_least_used_pixmaps_go_first_and_the_budget_holds(picture: Picture, theme: Theme) -> None:
    surfaces = Surfaces(budget=3 * HD)
    for width in (1916, 1918, 1920):
        surfaces.pixmap(picture, theme, 0, width, 1080)
    surfaces.pixmap(picture, theme, 0, 1916, 1080)
    surfaces.pixmap(picture, theme, 0, 1914, 1080)
    assert surfaces.used <= 3 * HD
    assert surfaces.has(picture, theme, 0, 1916, 1080)
    assert not surfaces.has(picture, theme, 0, 1918, 1080)
    surfaces.clear()
    assert surfaces.used == 0
