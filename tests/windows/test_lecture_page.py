from collections.abc import Callable

from lecturedesk.desk.action import perform
from lecturedesk.windows.lecture_page import tool
from windows.stage import Stage


def test_all_panes_are_filled_when_a_lecture_opens(taught: Stage) -> None:
    panes = taught.panes
    assert panes.slide.shown is not None
    assert panes.next.view.shown is not None
    assert "driver" in panes.notes.text.toPlainText()
    assert "Agreement" in panes.sources.full.text()
    assert [card.term.text() for card in panes.glossary.cards if not card.isHidden()] == [
        "navigation seal", "customs transit guarantee", "Internet of Things", "national operator",
    ]  # fmt: skip


def test_what_comes_after_the_slide_is_shown_once_for_many_moves(taught: Stage, settle: Callable[[], None]) -> None:
    filled: list[int] = []
    show = taught.panes.show_rest
    taught.panes.show_rest = lambda: (filled.append(1), show())  # type: ignore[method-assign,func-returns-value,assignment]
    for _ in range(5):
        perform(taught.desk, "slide.next-slide")
    settle()
    assert len(filled) == 1
    assert "12 / 24" in taught.page.header.place.text()


def test_a_splitter_moves_its_pane_and_comes_back_by_size_class(taught: Stage, settle: Callable[[], None]) -> None:
    notes = taught.panes.notes
    taught.panes.dragged.emit("notes", 720)
    assert abs(notes.x() - 720) <= 1
    taught.main.resize(1100, 720)
    settle()
    assert notes.x() == 780
    taught.main.resize(1366, 720)
    settle()
    assert abs(notes.x() - 720) <= 1
    taught.panes.dragged.emit("notes", -1)
    assert notes.x() == 771


def test_the_card_of_a_term_is_shown_wherever_it_was_clicked(taught: Stage, settle: Callable[[], None]) -> None:
    glossary = taught.panes.glossary
    for signal in (taught.panes.slide.linked, taught.panes.notes.linked, glossary.linked):
        signal.emit("term:navigation-seal")
        assert glossary.asked == "navigation-seal"
        perform(taught.desk, "show.escape")
        assert glossary.asked == ""


def test_moving_on_puts_the_card_away(taught: Stage, settle: Callable[[], None]) -> None:
    perform(taught.desk, "term.show", "operator")
    assert taught.panes.glossary.lifted
    perform(taught.desk, "slide.next-slide")
    settle()
    assert not taught.panes.glossary.lifted
    assert taught.desk.view.term == ""


def test_the_notes_scroll_by_key(taught: Stage, settle: Callable[[], None]) -> None:
    taught.desk.preferences.set("notes_shift", 21)
    settle()
    bar = taught.panes.notes.text.verticalScrollBar()
    assert bar.maximum() > 0
    perform(taught.desk, "notes.down")
    assert bar.value() > 0


def test_sizes_of_the_notes(taught: Stage) -> None:
    assert taught.panes.notes.text.font().pixelSize() == 19
    perform(taught.desk, "notes.larger")
    assert taught.panes.notes.text.font().pixelSize() == 21


def test_a_tool_takes_name_icon_and_key_from_its_action() -> None:
    made = tool("audience.black")
    assert (made.name, made.icon, made.key) == ("Black", "square", "B")
    assert tool("slide.back", "x").key == "x"
