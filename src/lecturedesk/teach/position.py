"""Where a lecture stands: a slide and how many of its steps are shown."""

from dataclasses import dataclass

from lecturedesk.course.course import Lecture


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A slide by its index from 0 and the step shown on it; 0 is what stands there on arrival."""

    slide: int = 0
    step: int = 0


def clamp(lecture: Lecture, position: Position) -> Position:
    """The nearest position inside the lecture; an empty lecture has only the first."""
    if not lecture.slides:
        return Position()
    slide = min(max(position.slide, 0), len(lecture.slides) - 1)
    return Position(slide, min(max(position.step, 0), lecture.slides[slide].steps))


def forward(lecture: Lecture, position: Position) -> Position:
    """The next step, else the next slide; the end stays the end."""
    here = clamp(lecture, position)
    if lecture.slides and here.step < lecture.slides[here.slide].steps:
        return Position(here.slide, here.step + 1)
    return Position(here.slide + 1) if here.slide + 1 < len(lecture.slides) else here


def back(lecture: Lecture, position: Position) -> Position:
    """The step before, else the last step of the slide before: what `forward` came from."""
    here = clamp(lecture, position)
    if here.step:
        return Position(here.slide, here.step - 1)
    if here.slide:
        return Position(here.slide - 1, lecture.slides[here.slide - 1].steps)
    return here


def next_slide(lecture: Lecture, position: Position) -> Position:
    """The next slide as it stands on arrival; on the last slide its last step."""
    here = clamp(lecture, position)
    if here.slide + 1 < len(lecture.slides):
        return Position(here.slide + 1)
    return last(lecture)


def previous_slide(lecture: Lecture, position: Position) -> Position:
    """The slide before as it stands on arrival."""
    return Position(max(clamp(lecture, position).slide - 1, 0))


def first() -> Position:
    """The beginning of any lecture."""
    return Position()


def last(lecture: Lecture) -> Position:
    """The last slide with all its steps."""
    return Position(len(lecture.slides) - 1, lecture.slides[-1].steps) if lecture.slides else Position()


def go(lecture: Lecture, number: int) -> Position:
    """The slide with this number, from 1, as it stands on arrival; the nearest one when there is no such number."""
    return clamp(lecture, Position(number - 1))


def ahead(lecture: Lecture, position: Position) -> Position | None:
    """What the next press shows, or None at the end."""
    here = clamp(lecture, position)
    following = forward(lecture, here)
    return following if following != here else None
