from lecturedesk.slides.geometry import Rect, sheet


def test_a_course_has_one_of_two_sizes() -> None:
    assert (sheet("16:9").width, sheet("4:3").width, sheet("anything").width) == (1600, 1200, 1600)
    assert sheet("4:3").column == 1200 - 192


def test_a_rectangle_knows_its_edges() -> None:
    assert (Rect(1, 2, 3, 4).right, Rect(1, 2, 3, 4).bottom) == (4, 6)
