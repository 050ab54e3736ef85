from pathlib import Path

from lecturedesk.base.problem import Level, Problem, in_order


def fault(line: int | None, path: str = "a.md", what: str = "It is wrong.") -> Problem:
    return Problem(Level.ERROR, "rule", Path(path), line, what, "Mend it.")


def test_a_problem_reads_as_place_level_rule_and_advice() -> None:
    assert str(fault(7)) == "a.md:7: error [rule] It is wrong. Mend it."
    assert str(fault(None)).startswith("a.md: error")


def test_problems_stand_by_file_and_line_each_once() -> None:
    found = in_order([fault(9), fault(2), fault(9), fault(None), fault(1, "b.md")])
    assert [(p.path.name, p.line) for p in found] == [("a.md", None), ("a.md", 2), ("a.md", 9), ("b.md", 1)]
