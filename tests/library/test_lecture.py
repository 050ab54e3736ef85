"""A lecture as it comes out of its file: what is made, numbered, shared and counted."""

from pathlib import Path

import pytest

from course_files import HEAD, YAML, lecture_text, write_course
from lecturedesk.base.problem import Level, Problem
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.course.span import Span, plain
from lecturedesk.course.walk import plain_text, texts
from lecturedesk.library.course import read_course
from lecturedesk.library.lecture import short_of


def course(tmp_path: Path, body: str, head: str = HEAD, yaml: str = YAML) -> Course:
    return read_course(write_course(tmp_path / "c", course=yaml, one=lecture_text(body, head)))


def lecture(tmp_path: Path, body: str, head: str = HEAD, yaml: str = YAML) -> Lecture:
    return course(tmp_path, body, head, yaml).lectures[0]


def faults(read: Lecture) -> list[tuple[str, Level, int | None]]:
    return [(p.rule, p.level, p.line) for p in sorted(read.problems, key=lambda p: p.line or 0) if p.rule != "made-id"]


def fault(read: Lecture, rule: str) -> Problem:
    (one,) = [problem for problem in read.problems if problem.rule == rule]
    return one


def spans(slide: Slide) -> list[Span]:
    return [span for block in slide.blocks for text in texts(block) for span in text]


def terms(slide: Slide) -> list[str]:
    return [span.text for span in spans(slide) if span.term]


def test_citations_are_numbered_in_order_of_first_citation(tmp_path: Path) -> None:
    read = lecture(
        tmp_path,
        """
        ## A

        Words [@treaty, art. 1]. More [@seals-2022; @treaty, art. 2].

        ---

        ## B

        Again [@seals-2022, p. 3].
        """,
    )
    first, second = read.slides
    assert read.bibliography == ("treaty", "seals-2022")
    assert [plain_text(block) for block in first.blocks] == ["Words [1]. More [2, 1]."]
    assert [(one.number, one.key, one.locator) for one in first.cited] == [
        (1, "treaty", "art. 1; art. 2"), (2, "seals-2022", ""),
    ]  # fmt: skip
    assert first.frame.footer == "[1] Treaty on the Union, 2014, art. 1; art. 2 · [2] Agreement, 2022"
    assert second.frame.footer == "[2] Agreement, 2022, p. 3"
    assert faults(read) == []


def test_sources_of_the_notes_come_after_those_of_the_slides_and_stay_out_of_the_footer(tmp_path: Path) -> None:
    read = lecture(tmp_path, "## A\n\nWords.\n\n<!-- Note [@treaty]. -->\n\n---\n\n## B\n\nWords [@seals-2022].\n")
    first, second = read.slides
    assert read.bibliography == ("seals-2022", "treaty")
    assert plain_text(first.notes[0].blocks[0]) == "Note [2]."
    assert first.frame.footer == ""
    assert [one.number for one in first.cited] == [2]
    assert second.frame.footer == "[1] Agreement, 2022"


def test_an_unknown_source_is_an_error_that_names_the_nearest(tmp_path: Path) -> None:
    read = lecture(tmp_path, "## A\n\nWords [@traety, p. 1].\n")
    assert faults(read) == [("cite", Level.ERROR, 10)]
    assert "“treaty”" in fault(read, "cite").mend
    assert plain_text(read.slides[0].blocks[0]) == "Words [?]."
    assert read.slides[0].cited == ()


def test_terms_are_met_in_title_body_and_notes(tmp_path: Path) -> None:
    read = lecture(tmp_path, "## NS\n\nA navigation seal.\n\n<!-- The customs union. -->\n")
    (slide,) = read.slides
    assert (slide.terms, slide.note_terms) == (("seal",), ("union",))
    assert not any(span.term for span in slide.title)
    assert terms(slide) == ["navigation seal"]


def test_a_section_marks_terms_anew(tmp_path: Path) -> None:
    read = lecture(
        tmp_path,
        """
        ## A

        A navigation seal.

        ---

        ## B

        A navigation seal.

        ---

        ## Part two
        <!-- _class: section -->

        ---

        ## C

        A navigation seal.
        """,
    )
    assert [bool(terms(slide)) for slide in read.slides] == [True, False, False, True]
    assert [slide.section for slide in read.slides] == ["", "", "Part two", "Part two"]
    assert [slide.frame.kicker for slide in read.slides] == ["First", "First", "First", "First · Part two"]
    assert [slide.layout for slide in read.slides] == ["content", "content", "section", "content"]


def test_nothing_is_marked_in_code_links_and_headings_inside(tmp_path: Path) -> None:
    read = lecture(
        tmp_path,
        """
        ## A

        `navigation seal` and [navigation seal](https://example.org) and [navigation seal]{.nolink}

        ### navigation seal

        | navigation seal |
        |---|
        | x |

        ```
        navigation seal
        ```
        """,
    )
    assert terms(read.slides[0]) == ["navigation seal"]
    assert faults(read) == []


def test_terms_named_by_the_author(tmp_path: Path) -> None:
    read = lecture(tmp_path, "## A\n\nThe [[seal]], [[union|their union]], [this](term:seal) and [[sael]].\n")
    marked = [(span.text, span.term, span.link) for span in spans(read.slides[0]) if span.term]
    assert marked == [("navigation seal", "seal", ""), ("their union", "union", ""), ("this", "seal", "")]
    assert plain_text(read.slides[0].blocks[0]) == "The navigation seal, their union, this and sael."
    assert faults(read) == [("term", Level.ERROR, 10)]
    assert "“seal”" in fault(read, "term").mend


def test_a_deprecated_form_is_a_hint_on_its_line(tmp_path: Path) -> None:
    read = lecture(tmp_path, "## A\n\n* one\n* an e-lock\n\n[e-lock]{.nolink}\n")
    assert faults(read) == [("deprecated", Level.HINT, 11)]
    assert "navigation seal" in fault(read, "deprecated").mend


def test_links_to_slides_are_checked(tmp_path: Path) -> None:
    read = lecture(
        tmp_path,
        "## A\n<!-- id: aa -->\n\n[x](#bb) [y](#b) [z](https://a.org) [f](file.pdf) [s](javascript:x)\n\n---\n\n"
        "## B\n<!-- id: bb -->\n",
    )
    assert faults(read) == [("link", Level.ERROR, 11), ("link", Level.WARNING, 11), ("link", Level.WARNING, 11)]


def test_steps_and_clicks_are_counted(tmp_path: Path) -> None:
    read = lecture(
        tmp_path,
        """
        ## A

        * one
          * two
        - at once

        . . .

        After

        <!--
        Arrive.

        [click] One.

        [click] Two.

        [click] Three.

        [click] Too many.
        -->
        """,
    )
    (slide,) = read.slides
    assert slide.steps == 3
    assert [note.step for note in slide.notes] == [0, 1, 2, 3, 3]
    assert faults(read) == [("clicks", Level.WARNING, 27)]


def test_minutes_are_shared(tmp_path: Path) -> None:
    read = lecture(tmp_path, "## A\n<!-- minutes: 2.5; priority: must -->\n\n---\n\n## B\n\n---\n\n## C\n")
    assert read.minutes == 10
    assert [slide.minutes for slide in read.slides] == [2.5, 3.75, 3.75]
    assert [slide.priority for slide in read.slides] == ["must", "should", "should"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("## A\n<!-- minutes: 12 -->\n\n---\n\n## B\n", [("minutes", Level.HINT, 5)]),
        ("## A\n<!-- minutes: 9 -->\n", [("minutes", Level.HINT, 5)]),
        ("## A\n<!-- minutes: 10 -->\n", []),
        ("## A\n<!-- minutes: long -->\n", [("minutes", Level.ERROR, 9)]),
        ("## A\n<!-- priority: most -->\n", [("priority", Level.ERROR, 9)]),
    ],
)
def test_settings_that_do_not_fit(tmp_path: Path, body: str, found: list[tuple[str, Level, int]]) -> None:
    assert faults(lecture(tmp_path, body)) == found


def test_without_a_plan_the_slides_minutes_add_up(tmp_path: Path) -> None:
    head = "---\nid: one\n---\n"
    read = lecture(tmp_path, "## A\n<!-- minutes: 2 -->\n\n---\n\n## B\n<!-- minutes: 3 -->\n\n---\n\n## C\n", head)
    assert (read.minutes, [slide.minutes for slide in read.slides]) == (5, [2, 3, 0])


def test_an_opening_says_what_awaits(tmp_path: Path) -> None:
    read = lecture(tmp_path, "# Title\n\nA line.\n\n---\n\n# Not an opening\n")
    opening, other = read.slides
    assert (opening.layout, opening.level, other.layout) == ("opening", 1, "content")
    assert opening.frame.above == "Lecture 1 · How it is done"
    assert opening.frame.below == "2 slides · 10 minutes"
    assert (opening.frame.kicker, other.frame.kicker, other.frame.above) == ("", "First", "")
    assert [slide.frame.number for slide in read.slides] == [1, 2]


@pytest.mark.parametrize(
    ("body", "layout"),
    [
        ("# A\n\n- a list\n", "content"),
        ("# A\n\none\n\ntwo\n\nthree\n", "content"),
        ("# A\n<!-- _class: content -->\n", "content"),
        ("## A\n<!-- _class: nonsense picture -->\n", "picture"),
        ("## A\n<!-- _class: section -->\n", "section"),
        ("## A\n\n![bg left Seal](s.png)\n", "halves"),
        ("## A\n\n![bg Seal](s.png)\n", "picture"),
    ],
)
def test_layouts(tmp_path: Path, body: str, layout: str) -> None:
    folder = write_course(tmp_path / "c", one=lecture_text(body))
    (folder / "lectures" / "one" / "s.png").write_bytes(b"x")
    assert read_course(folder).lectures[0].slides[0].layout == layout


def test_page_numbers_can_be_left_out(tmp_path: Path) -> None:
    read = lecture(tmp_path, "## A\n\n---\n\n## B\n<!-- _paginate: false -->\n")
    assert [slide.frame.paginate for slide in read.slides] == [True, False]


def test_ids_hints_and_errors(tmp_path: Path) -> None:
    read = lecture(
        tmp_path, "## A b\n\n---\n\n## A b\n\n---\n\nno title\n\n---\n\n## C {#cc}\n\n---\n\n## D\n<!-- id: cc -->\n"
    )
    assert [slide.id for slide in read.slides[:2]] == ["a-b", "a-b-2"]
    assert read.slides[2].id.startswith("slide-")
    assert [slide.id for slide in read.slides[3:]] == ["cc", "d"]
    assert [p.line for p in read.problems if p.rule == "made-id"] == [8, 12, 16]
    assert faults(read) == [("slide-twice", Level.ERROR, 24)]


def test_the_slide_keeps_nothing_of_its_title_in_its_body(tmp_path: Path) -> None:
    (slide,) = lecture(tmp_path, "## The *title*\n\nBody.\n").slides
    assert plain(slide.title) == "The title"
    assert [plain_text(block) for block in slide.blocks] == ["Body."]


def test_a_short_name_is_the_first_words() -> None:
    assert short_of("Unified customs transit and navigation seals") == "Unified customs transit"
    assert short_of("Transit") == "Transit"
