from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.term_card import TermCard, card_text
from windows.stage import course_of


def test_a_status_is_told_where_it_is_not_official(tmp_path: Path) -> None:
    course = course_of(tmp_path)
    said = {c.id: card_text(c, course, course.lectures[0]).others for c in course.concepts}
    assert said["navigation-seal"] == (("навигационная пломба", ""),)
    assert said["iot"] == (("интернет вещей", "our rendering"),)
    assert said["guarantee"][0][1] == "usual"


def test_a_russian_lecture_puts_the_russian_term_first(tmp_path: Path) -> None:
    course = course_of(tmp_path)
    text = card_text(course.concepts[0], course, replace(course.lectures[0], lang="ru"))
    assert text.term == "навигационная пломба"
    assert text.others == (("navigation seal", ""),)


def test_relations_and_sources(tmp_path: Path) -> None:
    course = course_of(tmp_path)
    meta = card_text(course.concepts[0], course, course.lectures[0]).meta
    assert meta[0] == '<a href="term:guarantee">customs transit guarantee</a>'
    assert meta[1].startswith("not <a")
    assert meta[-1] == "[1], art. 2"
    elsewhere = card_text(course.concepts[0], course, replace(course.lectures[0], bibliography=()))
    assert elsewhere.meta[-1].startswith("Agreement on navigation seals")


def test_what_does_not_fit_the_line_of_relations_is_left_to_the_raised_card(qapp: QApplication, tmp_path: Path) -> None:
    course = course_of(tmp_path)
    text = card_text(course.concepts[0], course, course.lectures[0], 1)
    look = Look("dark")
    narrow, raised = TermCard(look), TermCard(look, raised=True)
    for card in (narrow, raised):
        card.show_text(text, (14, 15))
        card.place(230)
    assert "[1], art. 2" in narrow.meta.text()
    assert "customs transit guarantee" not in narrow.meta.text()
    assert "customs transit guarantee" in raised.meta.text()


def test_a_compact_card_is_lower(qapp: QApplication, tmp_path: Path) -> None:
    course = course_of(tmp_path)
    card = TermCard(Look("dark"))
    card.show_text(card_text(course.concepts[0], course, course.lectures[0], 1), (14, 15))
    whole = card.place(230)
    card.compact = True
    assert card.place(230) < whole
    assert "навигационная" in card.accessibleName()
