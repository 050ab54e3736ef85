from dataclasses import replace
from pathlib import Path

from desk.kit import course_in, slide
from lecturedesk.base.problem import Level, Problem
from lecturedesk.desk.rereading import changed_slides, is_the_same, new_fault, same_lecture

COURSE = course_in(Path("course"))
FIRST = COURSE.lectures[0]


def fault(rule: str, line: int = 1) -> Problem:
    return Problem(Level.ERROR, rule, FIRST.path, line, "Broken.")


def test_only_a_fault_that_makes_a_file_unreadable_and_is_new_counts() -> None:
    assert new_fault(COURSE, replace(COURSE, problems=(fault("cite"), fault("link")))) is None
    broken = replace(COURSE, problems=(fault("yaml", 3),))
    assert new_fault(COURSE, broken) == fault("yaml", 3)
    assert new_fault(broken, replace(broken, problems=(fault("yaml", 4),))) is None  # the same one, moved
    assert new_fault(broken, replace(broken, problems=(fault("yaml", 3), fault("yaml", 9)))) == fault("yaml", 9)


def test_a_lecture_is_found_by_its_id_and_else_by_its_file() -> None:
    moved = replace(FIRST, path=Path("elsewhere.md"))
    assert same_lecture(FIRST, replace(COURSE, lectures=(moved,))) is moved
    renamed = replace(FIRST, id="other")
    assert same_lecture(FIRST, replace(COURSE, lectures=(renamed,))) is renamed
    assert same_lecture(FIRST, replace(COURSE, lectures=())) is None


def test_slides_that_are_other_objects_have_changed_and_moved_ones_have_not() -> None:
    after = replace(FIRST, slides=(slide(9), *reversed(FIRST.slides[1:]), replace(FIRST.slides[0])))
    assert changed_slides(FIRST, after) == {"s9", "s1"}


def test_a_lecture_read_anew_is_a_change_though_it_is_equal() -> None:
    assert is_the_same(COURSE, replace(COURSE))
    assert not is_the_same(COURSE, replace(COURSE, title="Other"))
    assert not is_the_same(COURSE, replace(COURSE, lectures=(replace(FIRST), *COURSE.lectures[1:])))
    assert not is_the_same(COURSE, replace(COURSE, lectures=COURSE.lectures[:1]))
