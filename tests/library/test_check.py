"""Content checks: every rule with a course that breaks it."""

from pathlib import Path

import pytest

from course_files import HEAD, lecture_text, write_course
from lecturedesk.base.problem import Level, Problem
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.library import check as checking
from lecturedesk.library.check import check, checks
from lecturedesk.library.course import read_course
from lecturedesk.slides.ops import Overflow, Picture


def course(tmp_path: Path, body: str, **files: str) -> Course:
    return read_course(write_course(tmp_path / "c", one=lecture_text(body), **files))


def found(read: Course, rule: str) -> list[tuple[Level, int | None]]:
    return [(p.level, p.line) for p in check(read) if p.rule == rule]


def test_a_claim_without_a_source(tmp_path: Path) -> None:
    body = "## A\n<!-- id: a -->\n\nThe Union has five members.\n"
    assert found(course(tmp_path, body), "no-source") == [(Level.WARNING, 8)]


@pytest.mark.parametrize(
    "body",
    [
        "## A\n\nFive members [@treaty].\n",
        "## A\n\nFive members.\n\n<!-- See [@treaty]. -->\n",
        "## Discussion\n\n* Who pays for the seal?\n* And “why?”\n",
        "## Terms\n\n- [[seal]]\n- [[union]]\n",
        "## Part\n<!-- _class: section -->\n\nWhat comes now.\n",
        "# Opening\n\nA line.\n",
        "## Code\n\n```\nprint(1)\n```\n",
    ],
)
def test_what_needs_no_source(tmp_path: Path, body: str) -> None:
    assert found(course(tmp_path, body), "no-source") == []


def test_a_course_without_sources_is_not_asked_for_them(tmp_path: Path) -> None:
    assert found(course(tmp_path, "## A\n\nWords.\n", sources="[]"), "no-source") == []


def test_a_concept_that_is_never_met(tmp_path: Path) -> None:
    read = course(tmp_path, "## A\n\nA navigation seal.\n")
    assert found(read, "term-unused") == [(Level.HINT, 3)]


def test_while_lectures_are_unwritten_unmet_concepts_may_wait_for_them(tmp_path: Path) -> None:
    yaml = "id: d\ntitle: D\nlectures: [one, later]\n"
    assert found(course(tmp_path, "## A\n", course=yaml), "term-unused") == []


def test_letters_that_the_fonts_lack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    latin = (range(0x20, 0x7F),)
    coverage = {"IBM Plex Sans": (*latin, range(0x400, 0x500)), "IBM Plex Serif": latin, "IBM Plex Mono": latin}
    monkeypatch.setattr(checking, "bundled_coverage", lambda: coverage)
    read = course(tmp_path, "## Окно\n\nОкно 漢字 `漢`\n\nFine\u00a0words\n\n<!-- 漢 in notes -->\n")
    assert found(read, "letters") == [(Level.WARNING, 8), (Level.WARNING, 10)]


def test_pictures_without_credits(tmp_path: Path) -> None:
    folder = write_course(
        tmp_path / "c",
        one=lecture_text("## A\n\n![x](images/a.png)\n\n![x](images/b.png)\n\n---\n\n## B\n\n![bg x](images/c.png)\n"),
    )
    images = folder / "lectures" / "one" / "images"
    images.mkdir()
    for name in ("a.png", "b.png", "c.png"):
        (images / name).write_bytes(b"x")
    credit = "a.png: {author: Ann, licence: MIT, source: own}\nb.png:\n  author: Bob\n"
    (images / "CREDITS.yaml").write_text(credit, encoding="utf-8")
    read = read_course(folder)
    faults = [(p.path.name, p.level, p.line) for p in check(read) if p.rule == "credits"]
    assert faults == [("CREDITS.yaml", Level.WARNING, 2), ("lecture.md", Level.WARNING, 16)]


def test_a_picture_without_alt_text(tmp_path: Path) -> None:
    folder = write_course(tmp_path / "c", one=lecture_text("## A\n\n![](a.png)\n\n---\n\n![bg](a.png)\n"))
    (folder / "lectures" / "one" / "a.png").write_bytes(b"x")
    assert found(read_course(folder), "picture-alt") == [(Level.WARNING, 10), (Level.WARNING, 14)]


def test_what_only_composing_shows(tmp_path: Path) -> None:
    read = course(tmp_path, "## A\n<!-- id: a -->\n\n---\n\n## B\n<!-- id: b -->\n")

    def picture_of(slide: Slide, lecture: Lecture) -> Picture:
        assert slide in lecture.slides
        if slide.id == "a":
            return Picture(width=1, height=1, overflow=Overflow(0.0, 120.4))
        return Picture(width=1, height=1, warnings=("A word was broken.",))

    faults = [p for p in check(read, picture_of) if p.rule in ("overflow", "layout")]
    assert [(p.rule, p.level, p.line) for p in faults] == [
        ("overflow", Level.WARNING, 8), ("layout", Level.WARNING, 13),
    ]  # fmt: skip
    assert "120" in faults[0].what
    assert "A word was broken." in faults[1].what


def test_lines_are_those_of_the_file_as_it_is_now(tmp_path: Path) -> None:
    body = "## A\n<!-- id: a -->\n\nThe Union has five members.\n"
    folder = write_course(tmp_path / "c", one=lecture_text(body))
    before = read_course(folder)
    write_course(folder, one=lecture_text(body, HEAD.replace("minutes:", "occasion: Today\nsubtitle: S\nminutes:")))
    after = read_course(folder, before)
    assert after.lectures[0].slides[0] is before.lectures[0].slides[0]
    assert found(before, "no-source") == [(Level.WARNING, 8)]
    assert found(after, "no-source") == [(Level.WARNING, 10)]


def test_all_faults_come_in_one_run_sorted(tmp_path: Path) -> None:
    read = course(tmp_path, "## A\n\nWords [@x] and [[y]].\n\n---\n\n## B\n\nWords.\n")
    problems = check(read)
    assert {"cite", "term", "no-source", "made-id", "term-unused"} <= {p.rule for p in problems}
    assert list(problems) == sorted(problems, key=lambda p: (str(p.path), p.line or 0, p.rule, p.what))


def test_a_new_check_is_one_function(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "checks", dict(checks))

    @checking.checks_content("shout")
    def shout(read: Course) -> list[Problem]:
        """Titles in capitals."""
        return [Problem(Level.HINT, "shout", read.path, None, "loud")]

    assert "shout" in {p.rule for p in check(course(tmp_path, "## A\n"))}
    with pytest.raises(ValueError, match="shout"):
        checking.checks_content("shout")(shout)


def test_every_check_says_what_it_looks_for() -> None:
    assert all(one.__doc__ for one in checks.values())
