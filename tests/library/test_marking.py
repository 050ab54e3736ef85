"""Recognising and marking concepts."""

import pytest

from lecturedesk.course.span import Citation, Span, Style, plain
from lecturedesk.course.term import Concept, Wording
from lecturedesk.library.marking import Marker
from lecturedesk.lookup.terms import Terms


def marker(autolink: str = "section", **more: str) -> Marker:
    wording = Wording(term="navigation seal", deprecated=(("e-seal", ""),))
    concepts = [Concept(id="seal", wordings=(("en", wording),), autolink=autolink)]
    concepts += [Concept(id=name, wordings=(("en", Wording(term=term)),)) for name, term in more.items()]
    return Marker(Terms(concepts), {concept.id: concept for concept in concepts})


def marked(spans: tuple[Span, ...]) -> list[str]:
    return [span.text for span in spans if span.term]


ONE = (Span("A navigation seal."),)


def test_the_first_of_a_section_is_marked_and_all_are_recognised() -> None:
    marks = marker()
    spans, met = marks.text((Span("A navigation seal, navigation seals"),))
    assert [(span.text, span.term) for span in spans] == [
        ("A ", ""), ("navigation seal", "seal"), (", navigation seals", ""),
    ]  # fmt: skip
    assert [one.called for one in met] == ["navigation seal", "navigation seals"]
    assert not marked(marks.text(ONE)[0])
    marks.new_section()
    assert marked(marks.text(ONE)[0]) == ["navigation seal"]


def test_slides_and_notes_are_marked_each_for_themselves() -> None:
    marks = marker()
    assert marked(marks.text(ONE, in_notes=True)[0])
    assert marked(marks.text(ONE)[0])
    assert not marked(marks.text(ONE, in_notes=True)[0])


@pytest.mark.parametrize(
    ("autolink", "words"),
    [
        ("every", ["navigation seal", "Navigation seal"]),
        ("section", ["navigation seal"]),
        ("off", []),
    ],
)
def test_autolink(autolink: str, words: list[str]) -> None:
    spans, met = marker(autolink).text((Span("navigation seal. Navigation seal"),))
    assert marked(spans) == words
    assert len(met) == 2


def test_exact_marks_only_the_glossary_s_own_spelling() -> None:
    marks = marker("exact")
    assert not marked(marks.text((Span("Navigation seals and Navigation Seal"),))[0])
    assert marked(marks.text(ONE)[0]) == ["navigation seal"]


@pytest.mark.parametrize(
    "span",
    [
        Span("navigation seal", Style.CODE),
        Span("navigation seal", link="https://example.org"),
        Span("navigation seal", free=True),
        Span("navigation seal", cites=(Citation("a"),)),
        Span("navigation seal", Style.MATH),
    ],
)
def test_some_words_are_recognised_but_never_marked(span: Span) -> None:
    marks = marker()
    spans, met = marks.text((span,))
    assert spans == (span,)
    assert [one.concept for one in met] == ["seal"]
    assert marked(marks.text(ONE)[0]), "the first one that can be marked still is"


def test_headings_are_recognised_but_never_marked() -> None:
    spans, met = marker().text(ONE, markable=False)
    assert spans == ONE
    assert met


def test_a_term_over_two_styles_is_marked_whole_and_keeps_them() -> None:
    spans, _met = marker().text((Span("A "), Span("navigation", Style.STRONG), Span(" seal here")))
    assert [(span.text, span.term, span.style) for span in spans] == [
        ("A ", "", Style.PLAIN), ("navigation", "seal", Style.STRONG), (" seal", "seal", Style.PLAIN),
        (" here", "", Style.PLAIN),
    ]  # fmt: skip


def test_a_term_that_the_author_linked_stays_and_counts() -> None:
    marks = marker(lock="seal")
    spans, met = marks.text((Span("the "), Span("seal", term="seal"), Span(" and a navigation seal")))
    assert marked(spans) == ["seal"]
    assert [one.concept for one in met] == ["seal", "seal"]


def test_no_letter_is_lost() -> None:
    spans = (Span("navigation seal navigation seal"), Span("\n"), Span("e-seal"))
    assert plain(marker("every").text(spans)[0]) == plain(spans)


def test_a_deprecated_form_is_said_unless_its_words_are_free() -> None:
    assert marker().text((Span("an e-seal"),))[1][0].deprecated
    assert not marker().text((Span("e-seal", free=True),))[1][0].deprecated
