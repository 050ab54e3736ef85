from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest

from lecturedesk.desk.action import perform
from lecturedesk.windows.widgets.glossary import Glossary
from windows.stage import Stage


@pytest.fixture
def glossary(taught: Stage, settle: Callable[[], None]) -> Glossary:
    """The pane under the notes, where not all cards fit whole."""
    taught.main.resize(900, 560)
    settle()
    return taught.panes.glossary


def test_cards_are_numbered_in_order_of_appearance(taught: Stage) -> None:
    cards = [card for card in taught.panes.glossary.cards if not card.isHidden()]
    assert [card.number.text() for card in cards] == ["1", "2", "3", "4"]
    assert "3" in taught.panes.glossary.heading.text()


def test_terms_of_the_notes_only_come_under_a_line(taught: Stage) -> None:
    glossary = taught.panes.glossary
    last = glossary.cards[3]
    assert last.concept == "operator"
    assert glossary.cards[2].geometry().bottom() < glossary.rule.y() < last.y()


def test_cards_lose_their_definitions_from_the_last_up(glossary: Glossary) -> None:
    compact = [card.compact for card in glossary.cards]
    assert compact == sorted(compact)
    assert compact[-1]
    for card in glossary.cards:
        assert card.definition.isHidden() == card.compact
        assert not card.term.isHidden()


def test_hover_shows_the_whole_card_which_can_be_entered(glossary: Glossary) -> None:
    card = glossary.cards[3]
    card.wanted.emit("operator", "hover")
    assert glossary.raised.isVisible()
    assert glossary.raised.definition.text() == card.definition.text()
    assert not glossary.raised.definition.isHidden()
    assert glossary.rect().contains(glossary.raised.geometry())
    glossary.raised.left.emit("operator")
    assert not glossary.raised.isVisible()


def test_a_card_stays_while_the_pointer_is_over_it_and_goes_however_fast_it_leaves(glossary: Glossary) -> None:
    card = glossary.cards[3]
    card.wanted.emit("operator", "hover")
    QCursor.setPos(glossary.raised.mapToGlobal(glossary.raised.rect().center()))
    card.left.emit("operator")  # the raised card came between
    assert glossary.raised.isVisible()
    QCursor.setPos(glossary.mapToGlobal(glossary.rect().topLeft()))
    card.left.emit("operator")
    assert not glossary.raised.isVisible()


def test_a_click_keeps_it_until_it_is_let_go(taught: Stage, glossary: Glossary) -> None:
    QTest.mouseClick(glossary.cards[1], Qt.MouseButton.LeftButton)
    assert taught.desk.view.term == "guarantee"
    assert glossary.raised.isVisible()
    glossary.raised.left.emit("guarantee")
    assert glossary.raised.isVisible()
    perform(taught.desk, "show.escape")
    assert not glossary.raised.isVisible()


def test_a_relation_leads_to_its_card(taught: Stage, glossary: Glossary) -> None:
    glossary.cards[0].meta.linkActivated.emit("term:iot")
    assert glossary.raised.term.text() == "Internet of Things"


def test_a_slide_without_terms_says_so(taught: Stage, settle: Callable[[], None]) -> None:
    perform(taught.desk, "slide.go", 6)
    settle()
    glossary = taught.panes.glossary
    assert glossary.nothing.isVisible()
    assert not glossary.area.isVisible()
