"""The pane of the slide's concepts: a card each, compact when they do not all fit, one raised when it is asked for."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from lecturedesk.base.i18n import _, counted
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.label import Label
from lecturedesk.windows.widgets.term_card import CardText, TermCard, card_text


class Glossary(QWidget):
    """The cards of one slide; `linked` carries the target of a relation, `wanted` and `let_go` a concept's id."""

    linked = Signal(str)
    wanted = Signal(str)
    let_go = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._sizes = (15, 16)
        self._texts: list[CardText] = []
        self._from_notes = 0
        self._headings: tuple[str, ...] = (_("Glossary"),)
        self.setProperty("ground", "sunken")
        self.heading = Label(look, size=13, weight=600, colour="muted", caps=True, parent=self)
        self.nothing = Label(look, size=14, colour="muted", wrap=True, parent=self)
        self.area = QScrollArea(self)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self.inner = QWidget()
        self.area.setWidget(self.inner)
        self.inner.setAutoFillBackground(False)
        self.rule = QWidget(self.inner)
        self.rule.setAutoFillBackground(True)
        self.cards: list[TermCard] = []
        self.raised = TermCard(look, raised=True, parent=self)
        self.raised.hide()
        self.raised.linked.connect(self.linked)
        self.raised.left.connect(self._on_left)
        self._asked: tuple[CardText, str] | None = None
        self._flashed = ""
        self._of: tuple[Course, Lecture, Slide | None] | None = None
        look.changed.connect(self.arrange, Qt.ConnectionType.QueuedConnection)

    def show_slide(self, course: Course, lecture: Lecture, slide: Slide | None) -> None:
        """Show the concepts of a slide, then those of its notes only."""
        if self._of is not None and all(a is b for a, b in zip(self._of, (course, lecture, slide), strict=True)):
            return
        self._of = (course, lecture, slide)
        ids = (*slide.terms, *slide.note_terms) if slide else ()
        found = [concept for one in ids if (concept := course.concept(one))]
        self._texts = [card_text(concept, course, lecture, n + 1) for n, concept in enumerate(found)]
        self._from_notes = len([one for one in (slide.note_terms if slide else ()) if course.concept(one)])
        own = len(self._texts) - self._from_notes
        words = counted("Glossary · {n} on this slide", "Glossary · {n} on this slide", own)
        self._headings = (words, f"{_('Glossary')} · {own}", _("Glossary")) if own else (_("Glossary"),)
        self.nothing.say(_("No terms of the glossary on this slide."))
        self.lower()
        self.area.verticalScrollBar().setValue(0)
        self._fill()
        self.arrange()

    def raise_card(self, text: CardText) -> None:
        """Show one concept's whole card: over its own place, or at the head of the pane."""
        text = next((own for own in self._texts if own.concept == text.concept), text)
        card = self._card(text.concept)
        if card is not None and not card.compact:
            self.area.ensureWidgetVisible(card, 0, 8)
            self.raised.hide()
            card.flash()
            self._flashed = text.concept
            return
        self._raise(text, card, "click")

    def lower(self) -> None:
        """Put the raised card away."""
        self._asked, self._flashed = None, ""
        self.raised.hide()

    @property
    def lifted(self) -> bool:
        """Whether a card lies over the others."""
        return self._asked is not None or bool(self._flashed)

    @property
    def asked(self) -> str:
        """The id of the concept whose card was asked for by a click, or an empty string."""
        return self._asked[0].concept if self._asked and self._asked[1] == "click" else self._flashed

    def resize_cards(self, sizes: tuple[int, int]) -> None:
        """Set the cards in other sizes, in the design's pixels."""
        if sizes != self._sizes:
            self._sizes = sizes
            self._fill()

    def arrange(self) -> None:
        """Lay the cards below each other; when they do not all fit, they become compact from the last one up."""
        px = self.look.px
        pad = px(16)
        top = px(12)
        self.heading.say_longest(self._headings, self.width() - 2 * pad)
        self.heading.setGeometry(pad, top, max(0, self.width() - 2 * pad), self.heading.sizeHint().height())
        top = self.heading.geometry().bottom() + px(8)
        self.area.setGeometry(pad, top, max(0, self.width() - pad - px(4)), max(0, self.height() - top - px(4)))
        wide = self.area.width() - px(12)
        self.nothing.setVisible(not self._texts)
        self.nothing.setGeometry(pad, top, wide, self.nothing.height_in(wide))
        self.area.setVisible(bool(self._texts))
        if not self._texts:
            return
        full = len(self._texts)
        high = self._stack(wide, full)
        while high > self.area.height() and full:
            full -= 1
            high = self._stack(wide, full)
        self.inner.resize(wide, max(high, self.area.height()))
        if self._asked:
            text, how = self._asked
            self._raise(text, self._card(text.concept), how)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards anew."""
        super().resizeEvent(event)
        self.arrange()

    def _card(self, concept: str) -> TermCard | None:
        return next((card for card in self.cards if card.concept == concept and not card.isHidden()), None)

    def _fill(self) -> None:
        while len(self.cards) < len(self._texts):
            card = TermCard(self.look, parent=self.inner)
            card.linked.connect(self.linked)
            card.wanted.connect(self._on_wanted)
            card.left.connect(self._on_left)
            self.cards.append(card)
        for card, text in zip(self.cards, self._texts, strict=False):
            card.show_text(text, self._sizes)
        for index, card in enumerate(self.cards):
            card.setVisible(index < len(self._texts))

    def _stack(self, width: int, full: int) -> int:
        """Lay the cards below each other, the first `full` whole and the others compact; the answer is their height."""
        px, y = self.look.px, 0
        own = len(self._texts) - self._from_notes
        self.rule.setVisible(0 < own < len(self._texts))
        for index, card in enumerate(self.cards[: len(self._texts)]):
            if index and index == own:
                self.rule.setGeometry(0, y, width, 1)
                palette = self.rule.palette()
                palette.setColor(self.rule.backgroundRole(), self.look.colour("line"))
                self.rule.setPalette(palette)
                y += px(12)
            card.compact = index >= full
            high = card.place(width)
            card.setGeometry(0, y, width, high)
            y += high + px(12)
        return y

    def _on_wanted(self, concept: str, how: str) -> None:
        if how == "click":
            self.wanted.emit(concept)
            return
        text = next((text for text in self._texts if text.concept == concept), None)
        if text is not None and not self.lifted:
            self._raise(text, self._card(concept), how)

    def _on_left(self, concept: str) -> None:
        if self._asked and self._asked[1] != "click" and self._asked[0].concept == concept and not self._under_mouse():
            self.lower()

    def _under_mouse(self) -> bool:
        """Whether the pointer is over the raised card; Qt's own underMouse() stays true when it left at one bound."""
        over = self.raised.rect().contains(self.raised.mapFromGlobal(QCursor.pos()))
        return over and self._asked is not None and self._asked[1] == "hover"

    def _raise(self, text: CardText, over: TermCard | None, how: str) -> None:
        self._asked = (text, how)
        px = self.look.px
        self.raised.show_text(text, self._sizes)
        width = self.width() - px(16)
        high = self.raised.place(width)
        top = self.area.y() if over is None else over.mapTo(self, over.rect().topLeft()).y() - px(8)
        top = max(px(4), min(top, self.height() - high - px(4)))
        self.raised.setGeometry(QRect(px(8), top, width, high))
        self.raised.show()
        self.raised.raise_()
