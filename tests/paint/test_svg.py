import pytest

from lecturedesk.paint.svg import svg_pixels, svg_size


@pytest.mark.complains
def test_a_broken_drawing_has_no_size() -> None:
    assert svg_size(b"<svg") is None


def test_a_drawing_without_a_ground_is_transparent() -> None:
    empty = b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'
    assert svg_pixels(empty, 4, 4).pixelColor(1, 1).alpha() == 0
