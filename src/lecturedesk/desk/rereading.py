"""What a course that was read again tells beside the one before: what broke in it, and which slides changed."""

from collections import Counter
from dataclasses import replace

from lecturedesk.base.problem import Problem
from lecturedesk.course.course import Course, Lecture

# A file with one of these is not what its author wants to be seen: it is half written, or cannot be read at all.
_BREAKING = frozenset({
    "course-yaml", "file-outside", "file-size", "file-unreadable", "glossary-list", "head", "lecture-empty", "no-course",
    "reader", "sources-json", "unclosed", "yaml",
})  # fmt: skip


def new_fault(before: Course, after: Course) -> Problem | None:
    """The first fault that makes a file unreadable and was not there before, or None."""
    known = Counter((problem.rule, problem.path) for problem in before.problems)
    for problem in after.problems:
        if problem.rule not in _BREAKING:
            continue
        known[problem.rule, problem.path] -= 1
        if known[problem.rule, problem.path] < 0:
            return problem
    return None


def is_the_same(before: Course, after: Course) -> bool:
    """Whether nothing changed: equal slides are not enough, for a picture on them may have been drawn anew."""
    lectures = len(before.lectures) == len(after.lectures)
    lectures = lectures and all(a is b for a, b in zip(before.lectures, after.lectures, strict=True))
    return lectures and replace(before, lectures=()) == replace(after, lectures=())


def same_lecture(before: Lecture, course: Course) -> Lecture | None:
    """The lecture as it is in a course that was read again: by its id, or by its file when the id was changed."""
    by_id = course.lecture(before.id)
    return by_id or next((lecture for lecture in course.lectures if lecture.path == before.path), None)


def changed_slides(before: Lecture, after: Lecture) -> frozenset[str]:
    """The ids of the slides that are new or not what they were."""
    kept = {id(slide) for slide in before.slides}
    return frozenset(slide.id for slide in after.slides if id(slide) not in kept)
