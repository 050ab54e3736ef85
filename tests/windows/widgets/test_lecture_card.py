from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.lecture_card import CardFacts, LectureCard
from windows.stage import course_of


def test_a_new_lecture_can_be_taught_or_studied(qapp: QApplication, tmp_path: Path) -> None:
    card = LectureCard(Look("dark"), CardFacts(course_of(tmp_path).lectures[0]))
    told: list[str] = []
    card.taught.connect(lambda name: told.append(f"teach {name}"))
    card.studied.connect(lambda name: told.append(f"study {name}"))
    card.teach.click()
    card.study.click()
    card.place(300)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert told == ["teach transit", "study transit", "teach transit"]
    assert card.teach.text() == "Teach"
    assert card.meta.text() == "24 slides · 45 minutes"
    assert card.progress == 0


def test_one_that_was_begun_goes_on(qapp: QApplication, tmp_path: Path) -> None:
    card = LectureCard(Look("dark"), CardFacts(course_of(tmp_path).lectures[0], reached=11, problems=2))
    assert card.teach.text() == "Continue at slide 12"
    assert card.progress == 0.5
    assert card.meta.text().endswith("2 problems")


def test_an_empty_lecture_has_no_dead_buttons(qapp: QApplication, tmp_path: Path) -> None:
    card = LectureCard(Look("dark"), CardFacts(replace(course_of(tmp_path).lectures[0], slides=())))
    assert card.teach.isHidden()
    assert card.study.isHidden()


def test_everything_lies_inside_the_card(qapp: QApplication, tmp_path: Path) -> None:
    card = LectureCard(Look("dark"), CardFacts(course_of(tmp_path).lectures[0], reached=11))
    for width in (264, 360):
        card.resize(width, card.place(width))
        for part in (card.kicker, card.title, card.meta, card.teach, card.study):
            assert card.rect().contains(part.geometry())


def test_the_two_buttons_stand_beside_each_other_in_every_width(qapp: QApplication, tmp_path: Path) -> None:
    for reached in (0, 8, 23):
        card = LectureCard(Look("dark"), CardFacts(course_of(tmp_path).lectures[0], reached=reached))
        for width in (264, 297, 360):
            card.resize(width, card.place(width))
            assert card.teach.y() == card.study.y(), (reached, width)
    assert card.teach.text() == "Continue at slide 24"
