"""Reading text: blocks as rich text in the look's fonts; the only user of QTextBrowser."""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from lecturedesk.base.i18n import _
from lecturedesk.windows.style import Look

MOST_LETTERS = 68
LEADING = 1.45
_BAR_GAP = 4  # the bar's room is kept free before it is needed: lines never run under it, nor break anew
_SAMPLE = "The seal locks the load and reports where it is, and all may see it."
_CUE = re.compile(r"<p>(?=(?:<[^>]+>)*(?:▸|Ask\b|Pause\b|Click\b))")
_ASIDE = re.compile(r"<aside([^>]*)>(.*?)</aside>", re.DOTALL)
_DIV = re.compile(r'<div(?: class="(\w+)")?[^>]*?(?: data-width="([^"]*)")?>|</div>')
_TABLES = {"columns": ('<table class="columns" width="100%"><tr>', "</tr></table>"), "column": ("<td{}>", "</td>")}


class RichText(QTextBrowser):
    """Text in paragraphs, at most 68 letters a line; `linked` carries the target of a link that was clicked."""

    linked = Signal(str)

    def __init__(self, look: Look, *, size: int = 19, cues: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._size = size
        self.cues = cues
        self._parts: tuple[tuple[str, str], ...] = ()
        self._starts: list[int] = []
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(self._follow)
        look.changed.connect(self._render)

    @property
    def size_px(self) -> int:
        """The size of the text in the design's pixels."""
        return self._size

    def show_parts(self, parts: Iterable[tuple[str, str]]) -> None:
        """Show pieces of HTML one after the other, each with its kind: "" as it is, "later" muted."""
        parts = tuple(parts)
        if parts != self._parts:
            self._parts = parts
            self._render()

    def resize_text(self, size: int) -> None:
        """Set the text in another size, in the design's pixels."""
        if size != self._size:
            self._size = size
            self._render()

    def reveal(self, part: int) -> None:
        """Bring the beginning of a piece into view, with a line before it, unless it is seen whole."""
        if not 0 <= part < len(self._starts):
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._starts[part])
        bar = self.verticalScrollBar()
        top = self.cursorRect(cursor).top() + bar.value()
        last = self._starts[part + 1] - 1 if part + 1 < len(self._starts) else self.document().characterCount() - 1
        cursor.setPosition(last)
        bottom = self.cursorRect(cursor).bottom() + bar.value()
        if top < bar.value() or bottom > bar.value() + self.viewport().height():
            bar.setValue(max(0, top - round(self.font().pixelSize() * LEADING)))

    def scroll_by(self, parts: float) -> None:
        """Scroll by parts of the visible height; up when negative."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(parts * self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._wrap()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing but files: text never reaches a network."""
        return super().loadResource(kind, name) if QUrl(name).isLocalFile() else None

    def _render(self) -> None:
        self.setFont(self.look.font(self._size))
        self.document().setDefaultFont(self.font())
        self.document().setDefaultStyleSheet(self._style())
        bodies = [
            f'<div class="{kind or "now"}"><a name="part{index}"></a>{rich(html, cues=self.cues)}</div>'
            for index, (kind, html) in enumerate(self._parts)
        ]
        self.setHtml("".join(bodies))
        self._lead()
        self._wrap()

    def _style(self) -> str:
        colours = self.look.tokens.colours
        size = self.font().pixelSize()
        return _STYLE % {**colours, "gap": round(size * 0.5), "item": round(size * 0.25)}

    def _lead(self) -> None:
        """Set the leading, which rich text takes in per cent of the font's own, and note where each piece begins."""
        metrics = QFontMetricsF(self.font())
        share = LEADING * self.font().pixelSize() / metrics.height() * 100
        form = QTextBlockFormat()
        form.setLineHeight(share, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        self._starts = list(_anchors(self.document()))

    def _wrap(self) -> None:
        most = QFontMetricsF(self.font()).horizontalAdvance(_SAMPLE[:MOST_LETTERS])
        room = self.width() - self.verticalScrollBar().sizeHint().width() - self.look.px(_BAR_GAP)
        self.setLineWrapColumnOrWidth(max(40, min(round(most), room)))

    def _follow(self, url: QUrl) -> None:
        self.linked.emit(url.toString())


def rich(html: str, *, cues: bool = True) -> str:
    """Semantic HTML as rich text shows it: cue lines marked where wanted, callouts and columns as tables."""
    html = _CUE.sub('<p class="cue">', html) if cues else html
    html = _ASIDE.sub(r'<table class="aside" width="100%" cellpadding="8"><tr><td>\2</td></tr></table>', html)
    ends: list[str] = []

    def table(found: re.Match[str]) -> str:
        if found.group(0) == "</div>":
            return ends.pop() if ends else ""
        begin, end = _TABLES.get(found.group(1) or "", ("<div>", "</div>"))
        ends.append(end)
        return begin.replace("{}", f' width="{found.group(2)}"' if found.group(2) else "")

    return _DIV.sub(table, html)


def _anchors(document: QTextDocument) -> Iterator[int]:
    """Where each piece begins in the document."""
    block = document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            if any(name.startswith("part") for name in fragment.charFormat().anchorNames()):
                yield fragment.position()
            iterator += 1
        block = block.next()


def nothing_here() -> str:
    """What a pane of notes says when a slide has none."""
    return f'<p class="muted">{_("No notes for this slide.")}</p>'


_STYLE = """
p { margin: 0 0 %(gap)dpx 0; color: %(text)s; }
b, strong { color: %(strong)s; font-weight: 600; }
a { color: %(text)s; }
a.cite, sup { color: %(muted)s; text-decoration: none; }
.cue, .cue strong, .cue a { color: %(accent-text)s; }
.later p, .later li, .later strong, .later a, .later td { color: %(muted)s; }
.muted { color: %(muted)s; }
li { margin: 0 0 %(item)dpx 0; color: %(text)s; }
h1, h2, h3, h4 { font-size: large; font-weight: 600; color: %(strong)s; }
code, pre { font-family: 'IBM Plex Mono'; }
table.aside { background-color: %(panel)s; margin: 0 0 %(gap)dpx 0; }
"""
