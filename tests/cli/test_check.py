import json
from pathlib import Path

import pytest

from cli.kit import ONE, Command
from course_files import lecture_text, write_course

FAULTY = ONE.replace("seals-2022", "seals-2023").replace("<!-- id: start -->", "")


def faulty(folder: Path) -> Path:
    """A course with faults in three files, some of them without a line."""
    course = "id: demo\ntitle: Demo course\ntheme: nosuch\nlectures: [one]\n"
    return write_course(folder, course=course, glossary="- id: seal\n  en: {term: seal}\n  fr: [\n",
                        one=lecture_text(FAULTY))  # fmt: skip


def test_a_course_without_fault_is_0(command: Command, course: Path) -> None:
    done = command("check", course)
    assert (done.code, done.err) == (0, [])
    counts = "2 lectures, 4 slides, 1 concepts, 2 sources; 0 errors, 0 warnings, 0 hints"
    assert done.out == [f"Demo course: {counts}"]


def test_the_json_object_has_this_shape(command: Command, course: Path) -> None:
    done = command("check", course, "--json")
    assert json.loads("\n".join(done.out)) == {
        "course": {"id": "demo", "title": "Demo course", "path": str(course)},
        "lectures": 2,
        "slides": 4,
        "concepts": 1,
        "sources": 2,
        "problems": [],
    }


def test_a_problem_names_level_rule_path_line_what_and_mend(command: Command, course: Path) -> None:
    path = course / "lectures" / "one" / "lecture.md"
    path.write_text(path.read_text(encoding="utf-8").replace("seals-2022", "seals-2023"), encoding="utf-8")
    line = path.read_text(encoding="utf-8").splitlines().index("* A navigation seal locks the load [@seals-2023]") + 1
    done = command("check", course, "--json")
    assert done.code == 1
    found = json.loads("\n".join(done.out))["problems"]
    problem = next(one for one in found if one["rule"] == "cite")
    assert list(problem) == ["level", "rule", "path", "line", "what", "mend"]
    assert problem["level"] == "error"
    assert (problem["path"], problem["line"]) == ("lectures/one/lecture.md", line)
    assert "seals-2023" in problem["what"]


def test_problems_are_sorted_and_their_paths_relative(command: Command, tmp_path: Path) -> None:
    done = command("check", faulty(tmp_path / "course"), "--json")
    found = json.loads("\n".join(done.out))["problems"]
    places = [(one["path"], one["line"] or 0) for one in found]
    assert places == sorted(places)
    assert {path for path, _line in places} == {"course.yaml", "glossary/a.yaml", "lectures/one/lecture.md"}
    assert [one["line"] for one in found if one["rule"] == "theme-missing"] == [None]
    assert all(one["line"] is None or one["line"] >= 1 for one in found)


def test_people_get_a_line_for_each_fault_and_the_counts(command: Command, tmp_path: Path) -> None:
    done = command("check", faulty(tmp_path / "course"))
    assert done.code == 1
    assert any(line.startswith("lectures/one/lecture.md:8: hint [made-id] ") for line in done.out)
    assert any(line.startswith("course.yaml: error [theme-missing] ") for line in done.out)
    assert "1 lectures, 2 slides" in done.out[-1]


@pytest.mark.parametrize(("fault", "code"), [("![](seal.png)", 1), ("", 0)])
def test_hints_alone_are_no_failure(command: Command, course: Path, fault: str, code: int) -> None:
    path = course / "lectures" / "one" / "lecture.md"
    text = path.read_text(encoding="utf-8").replace("<!-- id: start -->", fault)
    path.write_text(text, encoding="utf-8")
    done = command("check", course)
    assert done.code == code
    assert len(done.out) > 1


def test_a_lecture_brings_its_course_and_a_lone_file_is_one(command: Command, course: Path, tmp_path: Path) -> None:
    assert command("check", course / "lectures" / "one" / "lecture.md").out == command("check", course).out
    (tmp_path / "talk.md").write_text("# Talk\n<!-- id: talk -->\n", encoding="utf-8")
    done = command("check", tmp_path / "talk.md", "--json")
    said = json.loads("\n".join(done.out))
    assert (said["course"]["path"], said["slides"]) == (str(tmp_path / "talk.md"), 1)
    assert {one["path"] for one in said["problems"]} <= {"talk.md"}


def test_the_course_of_the_working_folder_is_checked(
    command: Command, course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(course / "lectures")
    assert command("check").out == command("check", course).out


def test_fix_writes_the_ids_that_are_missing(command: Command, course: Path) -> None:
    path = course / "lectures" / "one" / "lecture.md"
    before = path.read_text(encoding="utf-8").replace("<!-- id: seals -->\n", "")
    path.write_text(before, encoding="utf-8")
    assert "made-id" in command("check", course).out[0]
    done = command("check", course, "--fix")
    assert (done.code, len(done.out)) == (0, 1)
    assert done.err == [f"{path}: 1 ids written"]
    assert path.read_text(encoding="utf-8") == before.replace("## Seals\n", "## Seals\n<!-- id: seals -->\n")


def test_what_only_layout_sees_is_found(command: Command, course: Path) -> None:
    path = course / "lectures" / "two" / "lecture.md"
    text = path.read_text(encoding="utf-8") + "\n".join(f"- Line {n} [@treaty]" for n in range(60)) + "\n"
    path.write_text(text, encoding="utf-8")
    done = command("check", course)
    assert done.code == 1
    assert "warning [overflow]" in done.out[0]


def test_a_folder_that_is_no_course_is_told(command: Command, tmp_path: Path) -> None:
    done = command("check", tmp_path)
    assert done.code == 1
    assert "error [no-course]" in done.out[0]
