"""Where the lecture's plan stands, against where the lecturer is. Minutes are decimal, elapsed time is in seconds."""

from lecturedesk.course.course import Lecture
from lecturedesk.teach.position import Position, clamp


def minutes(lecture: Lecture) -> float:
    """How long the lecture is meant to last: as its head says, else what its slides add up to."""
    return lecture.minutes or sum(slide.minutes for slide in lecture.slides)


def shares(lecture: Lecture) -> tuple[float, ...]:
    """Each slide's minutes; slides that name none share the lecture's time equally."""
    if any(slide.minutes for slide in lecture.slides):
        return tuple(slide.minutes for slide in lecture.slides)
    return tuple(lecture.minutes / len(lecture.slides) for _ in lecture.slides)


def planned(lecture: Lecture, position: Position) -> float:
    """The minutes that the plan has used on arriving at a position; a slide's steps share its time equally."""
    if not lecture.slides:
        return 0.0
    here = clamp(lecture, position)
    plan = shares(lecture)
    return sum(plan[: here.slide]) + plan[here.slide] * here.step / (lecture.slides[here.slide].steps + 1)


def behind(lecture: Lecture, position: Position, elapsed: float) -> float:
    """Minutes behind the plan (positive) or ahead of it (negative); 0 while the position's own time lasts."""
    if not lecture.slides:
        return 0.0
    here = clamp(lecture, position)
    begins = planned(lecture, here)
    ends = begins + shares(lecture)[here.slide] / (lecture.slides[here.slide].steps + 1)
    now = elapsed / 60
    return now - ends if now > ends else min(now - begins, 0.0)


def time_left(lecture: Lecture, elapsed: float) -> float:
    """Seconds until the lecture is meant to end; negative once it is over."""
    return minutes(lecture) * 60 - elapsed


def due(lecture: Lecture, elapsed: float) -> float:
    """How many slides the plan has done by now, with the part of the one it stands on: 0 to the number of slides."""
    now = elapsed / 60
    for index, share in enumerate(shares(lecture) if lecture.slides else ()):
        if now < share:
            return index + now / share
        now -= share
    return float(len(lecture.slides))
