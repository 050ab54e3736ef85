"""Courses: folders, single files, broken ones."""

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course_files import lecture_text, write_course
from lecturedesk.base.problem import Level
from lecturedesk.course.course import Course
from lecturedesk.course.span import plain
from lecturedesk.library import course as course_module
from lecturedesk.library.course import read_course
from lecturedesk.library.glossary import read_glossary

ONE = lecture_text(
    """
    # Opening
    <!-- id: start -->

    ---

    ## Seals
    <!-- id: seals -->

    A navigation seal locks [@seals-2022].
    """
)
TWO = "---\nid: two\ntitle: Second\n---\n\n# Second\n<!-- id: a -->\n\nWords, see [it](lecture:one#seals).\n"


def rules(course: Course, least: Level = Level.HINT) -> list[str]:
    order = list(Level)
    return [p.rule for p in course.problems if order.index(p.level) <= order.index(least)]


def test_a_course_is_read(tmp_path: Path) -> None:
    course = read_course(write_course(tmp_path / "c", one=ONE))
    assert (course.id, course.title, course.languages, course.theme) == ("demo", "Demo course", ("en",), "harbour")
    (lecture,) = course.lectures
    assert (lecture.id, lecture.title, lecture.short, lecture.number) == ("one", "First lecture", "First", 1)
    assert [(slide.id, plain(slide.title)) for slide in lecture.slides] == [("start", "Opening"), ("seals", "Seals")]
    assert lecture.lines == (8, 13)
    assert [concept.id for concept in course.concepts] == ["seal", "union"]
    assert [source.key for source in course.sources] == ["seals-2022", "treaty"]
    assert course.problems == ()


def test_the_order_is_that_of_course_yaml_and_the_rest_follows_with_a_hint(tmp_path: Path) -> None:
    yaml = "id: demo\ntitle: D\nlectures: [two, one]\n"
    three = "---\nid: three\n---\n\n# Three\n<!-- id: a -->\n"
    course = read_course(write_course(tmp_path / "c", course=yaml, one=ONE, two=TWO, three=three))
    assert [(one.id, one.number) for one in course.lectures] == [("two", 1), ("one", 2), ("three", 3)]
    assert rules(course) == ["lecture-unnamed"]


def test_a_lecture_that_is_not_written_yet_keeps_its_number(tmp_path: Path) -> None:
    yaml = "id: demo\ntitle: D\nlectures: [zero, one]\n"
    course = read_course(write_course(tmp_path / "c", course=yaml, one=ONE))
    assert [lecture.number for lecture in course.lectures] == [2]
    assert [(p.rule, p.level, p.line) for p in course.problems] == [("lecture-unwritten", Level.HINT, 3)]


def test_a_misspelt_lecture_is_an_error_that_names_the_right_one(tmp_path: Path) -> None:
    yaml = "id: demo\ntitle: D\nlectures: [onne]\n"
    course = read_course(write_course(tmp_path / "c", course=yaml, one=ONE))
    (fault,) = [p for p in course.problems if p.level is Level.ERROR]
    assert (fault.rule, fault.line) == ("lecture-missing", 3)
    assert "“one”" in fault.mend


def test_two_lectures_with_one_id(tmp_path: Path) -> None:
    yaml = "id: demo\ntitle: D\nlectures: [one]\n"
    course = read_course(write_course(tmp_path / "c", course=yaml, **{"a-first": ONE, "b-second": ONE}))
    assert [lecture.id for lecture in course.lectures] == ["one", "b-second"]
    (fault,) = [p for p in course.problems if p.rule == "lecture-twice"]
    assert fault.level is Level.ERROR
    assert "a-first/lecture.md" in fault.what
    assert "b-second/lecture.md" in fault.what


def test_a_lecture_without_an_id_is_called_by_its_title(tmp_path: Path) -> None:
    course = read_course(write_course(tmp_path / "c", one="# My title\n<!-- id: a -->\n", course="id: d\ntitle: D\n"))
    assert [lecture.id for lecture in course.lectures] == ["my-title"]
    assert rules(course) == ["made-id"]


def test_editions_and_read_me_files_are_no_lectures(tmp_path: Path) -> None:
    folder = write_course(tmp_path / "c", one=ONE)
    (folder / "lectures" / "one" / "lecture.ru.md").write_text("# Лекция", encoding="utf-8")
    (folder / "lectures" / "README.md").write_text("# About", encoding="utf-8")
    (folder / "lectures" / "one" / "README.md").write_text("# About", encoding="utf-8")
    course = read_course(folder)
    assert [lecture.id for lecture in course.lectures] == ["one"]
    assert course.problems == ()


def test_a_lecture_s_file_opens_its_course(tmp_path: Path) -> None:
    folder = write_course(tmp_path / "c", one=ONE)
    assert read_course(folder / "lectures" / "one" / "lecture.md") == read_course(folder)
    assert read_course(folder / "course.yaml").id == "demo"


def test_a_file_outside_a_course_is_a_course_of_one_lecture(tmp_path: Path) -> None:
    path = tmp_path / "talk.md"
    path.write_text("# My talk\n\nWords.\n\n---\n\n## More\n\n* one\n* two\n", encoding="utf-8")
    course = read_course(path)
    assert (course.id, course.title, course.path, course.theme) == ("my-talk", "My talk", path, "harbour")
    assert [slide.id for slide in course.lectures[0].slides] == ["my-talk", "more"]
    assert course.lectures[0].slides[0].frame.above == ""
    assert rules(course, Level.WARNING) == []


@pytest.mark.parametrize("kind", ["empty", "missing", "other", "file"])
def test_what_is_no_course_says_so(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x"
    if kind == "empty":
        path.mkdir()
    elif kind == "other":
        path.mkdir()
        (path / "notes.txt").write_text("hello", encoding="utf-8")
    elif kind == "file":
        path.write_bytes(b"\x00\x01")
    course = read_course(path)
    assert course.lectures == ()
    assert rules(course) == ["no-course"]
    assert course.problems[0].mend


def test_a_folder_with_lectures_alone_opens_with_a_warning(tmp_path: Path) -> None:
    folder = write_course(tmp_path / "My course", one=ONE)
    (folder / "course.yaml").unlink()
    course = read_course(folder)
    assert (course.id, course.title) == ("my-course", "My course")
    assert [lecture.id for lecture in course.lectures] == ["one"]
    assert rules(course) == ["course-yaml"]


def test_a_broken_course_opens_with_all_its_faults(tmp_path: Path) -> None:
    folder = write_course(
        tmp_path / "c",
        course='id: a b\nsize: "3:2"\nthem: harbour\nlectures: one\nauthors: {x: [}\n',
        glossary="- id: [\n",
        sources='[{"id": "a"',
        one=ONE,
        empty="---\nid: empty\n---\n",
    )
    (folder / "lectures" / "bad").mkdir()
    (folder / "lectures" / "bad" / "lecture.md").write_bytes("# Привет\n<!-- id: x -->".encode("cp1251"))
    course = read_course(folder)
    assert course.size == "16:9"
    assert {"course-id", "course-title", "course-size", "unknown-key", "yaml", "sources-json", "encoding",
            "lecture-empty", "cite"} <= set(rules(course))  # fmt: skip
    assert {"one", "привет"} == {lecture.id for lecture in course.lectures}
    assert all(problem.what for problem in course.problems)
    assert all(problem.line is None or problem.line >= 1 for problem in course.problems)


def test_links_between_lectures_are_checked(tmp_path: Path) -> None:
    yaml = "id: demo\ntitle: D\nlectures: [one, two, later]\n"
    two = TWO + "\n[a](lecture:one#sels) [b](lecture:tow) [c](lecture:later#x) [d](lecture:one)\n"
    course = read_course(write_course(tmp_path / "c", course=yaml, one=ONE, two=two))
    faults = [(p.line, p.mend) for p in course.problems if p.rule == "link"]
    assert [line for line, _ in faults] == [11, 11]
    assert any("“seals”" in mend for _, mend in faults)
    assert any("“two”" in mend for _, mend in faults)


def test_what_has_not_changed_is_the_same_object(tmp_path: Path) -> None:
    yaml = "id: demo\ntitle: D\nlectures: [one, two]\n"
    folder = write_course(tmp_path / "c", course=yaml, one=ONE, two=TWO)
    before = read_course(folder)
    path = folder / "lectures" / "one" / "lecture.md"
    path.write_text(ONE.replace("# Opening", "\n\n# Opening").replace("locks", "shuts"), encoding="utf-8")
    after = read_course(folder, before)
    assert after.lectures[1] is before.lectures[1]
    first, second = after.lectures[0].slides
    assert first is before.lectures[0].slides[0]
    assert second is not before.lectures[0].slides[1]
    assert after.lectures[0].lines == (10, 15)


def test_a_change_of_the_glossary_is_seen(tmp_path: Path) -> None:
    folder = write_course(tmp_path / "c", one=ONE)
    before = read_course(folder)
    assert before.lectures[0].slides[1].terms == ("seal",)
    (folder / "glossary" / "a.yaml").write_text("- {id: lock, en: locks}\n", encoding="utf-8")
    after = read_course(folder, before)
    assert after.lectures[0].slides[1].terms == ("lock",)
    assert after.lectures[0].slides[0] is before.lectures[0].slides[0]


def test_a_picture_that_comes_or_goes_is_seen(tmp_path: Path) -> None:
    text = ONE + "\n![A seal](seal.svg)\n"
    folder = write_course(tmp_path / "c", one=text)
    picture = folder / "lectures" / "one" / "seal.svg"
    course = read_course(folder)
    assert any(rule.startswith("picture") for rule in rules(course))
    picture.write_text("<svg/>", encoding="utf-8")
    course = read_course(folder, course)
    assert not any(rule.startswith("picture") for rule in rules(course))
    assert read_course(folder, course).lectures[0] is course.lectures[0]
    picture.unlink()
    course = read_course(folder, course)
    assert any(rule.startswith("picture") for rule in rules(course))


def test_an_unreadable_lecture_does_not_hide_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_course(tmp_path / "c", one=ONE, two=TWO)
    read = Path.read_bytes

    def refusing(path: Path) -> bytes:
        if path.parent.name == "two":
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refusing)
    course = read_course(folder)
    assert [lecture.id for lecture in course.lectures] == ["one"]
    assert "file-unreadable" in rules(course)


def test_in_the_bundled_course_a_made_id_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_course(tmp_path / "c", one=ONE.replace("<!-- id: seals -->", ""))
    assert [p.level for p in read_course(folder).problems if p.rule == "made-id"] == [Level.HINT]
    monkeypatch.setattr(course_module, "bundled_course", lambda: folder)
    assert [p.level for p in read_course(folder).problems if p.rule == "made-id"] == [Level.ERROR]


@given(st.data())
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_content_makes_it_raise(tmp_path: Path, data: st.DataObject) -> None:
    pieces = st.sampled_from(["\n", "---\n", "- ", "[", "]", ":", "#", " ", "x", "<!--", "-->", "```", "\0", "[@", "{"])
    text = st.lists(pieces, max_size=60).map("".join)
    folder = write_course(
        tmp_path / "c", course=data.draw(text), glossary=data.draw(text), sources=data.draw(text), one=data.draw(text)
    )
    course = read_course(folder)
    assert all(problem.line is None or problem.line >= 1 for problem in course.problems)
    for lecture in course.lectures:
        assert len({slide.id for slide in lecture.slides}) == len(lecture.slides) == len(lecture.lines)


def test_a_lecture_names_its_links_to_others_and_its_pictures(tmp_path: Path) -> None:
    body = "# One\n<!-- id: a -->\n\n![a](a.png)\n\n---\n\n# Two\n<!-- id: b -->\n\n* x\n* [see](lecture:two#x)\n"
    folder = write_course(tmp_path / "c", one=lecture_text(body))
    picture = folder / "lectures" / "one" / "a.png"
    picture.write_bytes(b"x")
    (lecture,) = read_course(folder).lectures
    line = (folder / "lectures" / "one" / "lecture.md").read_text().split("\n").index("* [see](lecture:two#x)") + 1
    assert lecture.links == (("lecture:two#x", line),)
    assert lecture.pictures == ((picture, picture.stat().st_mtime_ns),)


def test_a_picture_that_was_drawn_anew_makes_its_slide_new_and_no_other(tmp_path: Path) -> None:
    body = "# One\n<!-- id: a -->\n\n![a](a.png)\n\n---\n\n# Two\n<!-- id: b -->\n\n- x\n"
    folder = write_course(tmp_path / "c", one=lecture_text(body))
    picture = folder / "lectures" / "one" / "a.png"
    picture.write_bytes(b"x")
    before = read_course(folder)
    os.utime(picture, ns=(1, 1))
    after = read_course(folder, before)
    kept = [old is new for old, new in zip(before.lectures[0].slides, after.lectures[0].slides, strict=True)]
    assert kept == [False, True]


def test_warming_reads_what_does_not_change_with_a_lecture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_course(tmp_path / "c", one=ONE)
    read: list[Path] = []

    def counted(*given: Any) -> Any:
        read.append(given[0])
        return read_glossary(*given)

    monkeypatch.setattr(course_module, "read_glossary", counted)
    course_module.warm(folder)
    read_course(folder)
    assert read == [folder]
    course_module.warm(tmp_path / "talk.md")  # a file by itself has nothing of the kind
