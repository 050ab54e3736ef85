from PySide6.QtCore import QUrl
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.rich_text import MOST_LETTERS, RichText, rich

LONG = "A lorry drives from one office to the other and everybody may see where it is at any time. " * 6


def test_cue_lines_are_marked() -> None:
    for words in ("▸ Go on", "Ask the room", "Pause here", "Click once", "<strong>Ask</strong> them"):
        assert rich(f"<p>{words}</p>").startswith('<p class="cue">'), words
    assert rich("<p>Asking is free</p>") == "<p>Asking is free</p>"
    assert rich("<p>Ask</p>", cues=False) == "<p>Ask</p>"


def test_callouts_and_columns_become_tables() -> None:
    assert rich('<aside class="callout note">\n<p>x</p>\n</aside>').count("<table") == 1
    columns = (
        '<div class="columns">\n<div class="column" data-width="40%">\n<p>a</p>\n</div>\n'
        '<div class="column">\n<p>b</p>\n</div>\n</div>'
    )
    assert rich(columns).count("<td") == 2
    assert 'width="40%"' in rich(columns)
    assert "div" not in rich(columns)


def test_no_line_is_longer_than_68_letters(qapp: QApplication) -> None:
    text = RichText(Look("dark"), size=19)
    text.resize(2000, 400)
    text.show_parts([("", f"<p>{LONG}</p>")])
    text.show()
    layout = text.document().begin().layout()
    lengths = [layout.lineAt(n).textLength() for n in range(layout.lineCount())]
    text.close()
    assert len(lengths) > 5
    assert max(lengths) <= MOST_LETTERS + 4  # narrow letters


def test_the_leading_is_that_of_the_design(qapp: QApplication) -> None:
    text = RichText(Look("dark"), size=20)
    text.resize(400, 400)
    text.show_parts([("", f"<p>{LONG}</p>")])
    text.show()
    layout = text.document().begin().layout()
    step = layout.lineAt(2).y() - layout.lineAt(1).y()
    text.close()
    assert abs(step - 29) <= 1
    assert QFontMetricsF(text.font()).height() < 29


def test_what_comes_later_is_muted(qapp: QApplication) -> None:
    look = Look("dark")
    text = RichText(look)
    text.show_parts([("", "<p>now</p>"), ("later", "<p>then</p>")])
    block = text.document().begin()
    colours = []
    while block.isValid():
        colours.append(block.begin().fragment().charFormat().foreground().color())
        block = block.next()
    assert colours == [look.colour("text"), look.colour("muted")]


def test_a_part_out_of_sight_is_brought_into_view(qapp: QApplication) -> None:
    text = RichText(Look("dark"))
    text.resize(300, 200)
    text.show_parts([("", f"<p>{LONG}</p>"), ("", f"<p>{LONG}</p>")])
    text.show()
    text.reveal(1)
    down = text.verticalScrollBar().value()
    text.reveal(0)
    assert down > 0
    assert text.verticalScrollBar().value() < down
    text.close()


def test_a_click_on_a_link_is_told_and_nothing_is_fetched(qapp: QApplication) -> None:
    text = RichText(Look("dark"))
    told: list[str] = []
    text.linked.connect(told.append)
    text.anchorClicked.emit(QUrl("term:navigation-seal"))
    assert told == ["term:navigation-seal"]
    assert text.loadResource(2, QUrl("https://example.org/x.png")) is None


def test_no_line_runs_under_the_bar_and_none_breaks_anew_when_it_comes(qapp: QApplication) -> None:
    text = RichText(Look("dark"), size=19)
    text.resize(320, 4000)
    text.show_parts([("", f"<p>{LONG}</p>")])
    text.show()

    def lines() -> list[str]:
        layout, words = text.document().begin().layout(), text.document().toPlainText()
        return [words[(line := layout.lineAt(n)).textStart() :][: line.textLength()] for n in range(layout.lineCount())]

    before = lines()
    text.resize(320, 120)
    layout = text.document().begin().layout()
    widest = max(layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount()))
    room = text.viewport().width()
    after = lines()
    text.close()
    assert text.verticalScrollBar().maximum() > 0
    assert before == after
    assert widest <= room
