"""One concept of the glossary as a card: term, its words in other languages, definition, relations and sources."""

import re
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from lecturedesk.base.i18n import N_, _
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.span import Citation
from lecturedesk.course.term import Concept
from lecturedesk.paint.painter import painting
from lecturedesk.windows.style import RADIUS, Look
from lecturedesk.windows.widgets.label import Label

_FLASH_MS = 1600
_TAG = re.compile(r"<[^>]+>")
_STATUS = {"usual": N_("usual"), "rendering": N_("our rendering")}
_RELATIONS = {"do-not-confuse": N_("not {term}"), "broader": N_("part of {term}")}


@dataclass(frozen=True, slots=True)
class CardText:
    """The words of a card: `others` are a term in another language with its status, `meta` pieces of HTML with links."""

    concept: str
    number: str
    term: str
    abbreviation: str
    others: tuple[tuple[str, str], ...]
    definition: str
    meta: tuple[str, ...]


def card_text(concept: Concept, course: Course, lecture: Lecture, number: int = 0) -> CardText:
    """What the card of a concept says in a lecture's language; `number` 0 leaves the number out."""
    own = concept.wording(lecture.lang)
    first = own or (concept.wordings[0][1] if concept.wordings else None)
    others = []
    for language in course.languages:
        wording = concept.wording(language)
        if wording and wording is not first:
            status = _STATUS.get(wording.status, "")
            abbreviation = f" ({wording.abbreviation})" if wording.abbreviation else ""
            others.append((f"{wording.term}{abbreviation}", _(status) if status else ""))
    meta = [_relation(kind, found, lecture) for kind, ids in concept.see for found in _concepts(ids, course)]
    meta += [_citation(cite, course, lecture) for cite in (first.sources if first else ())]
    return CardText(
        concept=concept.id,
        number=str(number) if number else "",
        term=concept.preferred(lecture.lang),
        abbreviation=first.abbreviation if first else "",
        others=tuple(others),
        definition=first.definition if first else "",
        meta=tuple(meta),
    )


def _concepts(ids: tuple[str, ...], course: Course) -> list[Concept]:
    return [concept for one in ids if (concept := course.concept(one))]


def _relation(kind: str, concept: Concept, lecture: Lecture) -> str:
    name = f'<a href="term:{escape(concept.id)}">{escape(concept.preferred(lecture.lang))}</a>'
    words = _(_RELATIONS[kind]) if kind in _RELATIONS else "{term}"
    return words.replace("{term}", name)


def _citation(cite: Citation, course: Course, lecture: Lecture) -> str:
    if cite.key in lecture.bibliography:
        name = f"[{lecture.bibliography.index(cite.key) + 1}]"
    else:
        source = course.source(cite.key)
        name = source.short if source else cite.key
    return escape(f"{name}, {cite.locator}" if cite.locator else name)


class TermCard(QWidget):
    """A card without a box: a rule in the highlight at its left; `linked` carries the target of a relation.

    A compact card shows term and other languages only; `wanted` says that the whole is asked for by hover, focus or a
    click, `left` that it is no more. A `raised` card stands on a ground of its own above the others.
    """

    linked = Signal(str)
    wanted = Signal(str, str)
    left = Signal(str)

    def __init__(self, look: Look, *, raised: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.raised = raised
        self.compact = False
        self.concept = ""
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(_FLASH_MS)
        self._flash.timeout.connect(self.update)
        self._sizes = (15, 16)
        self._others: list[Label] = []
        self._count = 0
        self._meta: tuple[str, ...] = ()
        self.number = Label(look, size=13, colour="muted", parent=self)
        self.term = Label(look, weight=600, colour="strong", wrap=True, parent=self)
        self.abbreviation = Label(look, size=13, weight=600, colour="muted", parent=self)
        self.definition = Label(look, colour="soft", wrap=True, parent=self)
        self.meta = Label(look, size=13, colour="muted", wrap=True, parent=self)
        self.meta.setTextFormat(Qt.TextFormat.RichText)
        self.meta.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.meta.linkActivated.connect(self.linked)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.changed.connect(self.update)

    def flash(self) -> None:
        """Stand out for a moment: this is the card that was asked for."""
        self._flash.start()
        self.update()

    def show_text(self, text: CardText, sizes: tuple[int, int]) -> None:
        """Bear these words; `sizes` are the definition's and the term's in the design's pixels."""
        self.concept = text.concept
        self._sizes = sizes
        self.number.say(text.number)
        self.term.say(text.term)
        self.abbreviation.say("" if text.abbreviation == text.term else text.abbreviation)
        self.definition.say(text.definition)
        self._meta = text.meta
        self._count = len(text.others)
        for label in self._others[self._count :]:
            label.hide()
        while len(self._others) < len(text.others):
            self._others.append(Label(self.look, colour="highlight-text", wrap=True, parent=self))
        for label, (other, status) in zip(self._others, text.others, strict=False):
            label.say(f"{other} · {status}" if status else other)
            label.sized(sizes[0])
        self.term.sized(sizes[1])
        self.definition.sized(sizes[0])
        words = [text.term, *(other for other, _status in text.others), text.definition]
        self.setAccessibleName(". ".join(word.rstrip(".") for word in words if word))

    def _show_meta(self, width: int) -> None:
        """As much as one line holds, the first source before any relation; a raised card shows it all."""
        metrics, room = self.meta.fontMetrics(), width
        cites = [part for part in self._meta if "<a " not in part]
        kept = set()
        for part in (*cites[:1], *(part for part in self._meta if part not in cites), *cites[1:]):
            wide = metrics.horizontalAdvance(f"{_TAG.sub('', part)} · ")
            if wide <= room or self.raised or part in cites[:1]:
                kept.add(part)
                room -= wide
        shown = [part for part in self._meta if part in kept]
        muted = self.look.tokens.colours["muted"]
        styled = " · ".join(shown).replace("<a ", f'<a style="color: {muted}; text-decoration: underline" ')
        if styled != self.meta.text():
            self.meta.setText(styled)

    def place(self, width: int) -> int:
        """Put the words into this width and return the height that they take."""
        px, x, y = self.look.px, self.look.px(15), self.look.px(8 if self.raised else 0)
        inner = width - x - (px(12) if self.raised else 0)
        aside = 0
        for label in (self.number, self.abbreviation):
            label.setVisible(bool(label.text()))
            if label.text():
                size = label.sizeHint()
                aside += size.width()
                label.setGeometry(x + inner - aside, y + px(2), size.width(), size.height())
                aside += px(12)
        y += self._put(self.term, x, y, inner - aside)
        for label in self._others[: self._count]:
            y += self._put(label, x, y, inner)
        self._show_meta(inner)
        for label in (self.definition, self.meta):
            seen = bool(label.text()) and not self.compact
            label.setVisible(seen)
            if seen:
                y += px(4) + self._put(label, x, y + px(4), inner)
        return y + px(8 if self.raised else 4)

    def _put(self, label: Label, x: int, y: int, width: int) -> int:
        high = label.height_in(width)
        label.setGeometry(x, y, width, high)
        label.show()
        return high

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer over a compact card asks for the whole."""
        super().enterEvent(event)
        if self.compact:
            self.wanted.emit(self.concept, "hover")

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        super().leaveEvent(event)
        self.left.emit(self.concept)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus asks for the whole."""
        super().focusInEvent(event)
        if self.compact:
            self.wanted.emit(self.concept, "focus")
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Focus is gone."""
        super().focusOutEvent(event)
        self.left.emit(self.concept)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks for the whole until it is let go."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.wanted.emit(self.concept, "click")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space ask for the whole as a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit(self.concept, "click")
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """The rule at the left, and a raised card's ground."""
        with painting(self) as painter:
            area = QRectF(self.rect())
            if self.raised:
                painter.setPen(QPen(self.look.colour("edge"), 1))
                painter.setBrush(self.look.colour("panel"))
                painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            elif self._flash.isActive():
                painter.fillRect(area, self.look.colour("raised"))
            top = 8 if self.raised else 1
            rule = QRectF(2 if self.raised else 0, top, 3, area.height() - 2 * top)
            painter.fillRect(rule, self.look.colour("highlight"))
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self.look.colour("focus"), 2))
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
