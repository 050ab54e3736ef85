from lecturedesk.course.late import Late, loaded
from lecturedesk.course.slide import Slide

SLIDES = (Slide(id="a"), Slide(id="b"))


def test_slides_are_loaded_once_and_only_when_they_are_looked_at() -> None:
    loads: list[int] = []

    def load() -> tuple[Slide, ...]:
        loads.append(1)
        return SLIDES

    late = Late(2, load)
    assert (len(late), bool(late), late.loaded, loaded(late)) == (2, True, False, ())
    assert late[1] is SLIDES[1]
    assert late[:1] == SLIDES[:1]
    assert list(late) == list(SLIDES)
    assert late == SLIDES
    assert loads == [1]
    assert list(loaded(late)) == list(loaded(SLIDES)) == list(SLIDES)
