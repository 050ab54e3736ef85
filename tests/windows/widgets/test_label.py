from PySide6.QtWidgets import QApplication

from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.label import Elided, Label


def test_a_heading_is_set_in_capitals(qapp: QApplication) -> None:
    assert Label(Look("dark"), "Notes", caps=True).text() == "NOTES"


def test_markup_in_words_is_shown_as_it_is(qapp: QApplication) -> None:
    label = Label(Look("dark"), "<b>bold</b>")
    assert label.sizeHint().width() > Label(Look("dark"), "bold").sizeHint().width()


def test_the_longest_form_that_fits(qapp: QApplication) -> None:
    label = Label(Look("dark"))
    for width, words in ((1000, "A long form of it"), (60, "Short"), (1, "S")):
        label.say_longest(("A long form of it", "Short", "S"), width)
        assert label.text() == words


def test_a_line_too_long_is_shortened_and_said_in_full(qapp: QApplication) -> None:
    label = Elided(Look("dark"), "Unified customs transit and navigation seals")
    label.resize(120, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == label.accessibleName() == label.whole()
    label.resize(600, 20)
    assert label.text() == label.whole()
    assert label.toolTip() == ""
    label.close()


def test_colours_and_sizes_follow_the_look(qapp: QApplication) -> None:
    look = Look("dark")
    label = Label(look, "x", colour="muted", size=15)
    look.use("light", 2.0)
    assert label.palette().windowText().color() == look.colour("muted")
    assert label.font().pixelSize() == 30
