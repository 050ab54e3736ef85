"""Slide, notes and glossary side by side, with the strip at the left and what comes next under the slide."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from lecturedesk.base.i18n import _
from lecturedesk.desk.pictures import Pictures
from lecturedesk.desk.presentation import Presentation
from lecturedesk.paint.painter import painting
from lecturedesk.paint.surface import Surfaces
from lecturedesk.slides.ops import LAST, Picture
from lecturedesk.teach.position import Position, ahead, back, next_slide
from lecturedesk.windows.measures import Box, Measures
from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.glossary import Glossary
from lecturedesk.windows.widgets.handle import Handle
from lecturedesk.windows.widgets.header import Chip
from lecturedesk.windows.widgets.idle import Idle
from lecturedesk.windows.widgets.notes_view import NotesView
from lecturedesk.windows.widgets.slide_list import SlideList, list_name
from lecturedesk.windows.widgets.slide_view import Shown, SlideView
from lecturedesk.windows.widgets.under import Next, Sources

GHOST = 0.55
_FRAMES = {"black": "edge", "white": "edge", "frozen": "frozen-edge"}


class Panes(QWidget):
    """All panes of a lecture's page, laid by the measures; it asks for things by signals and changes nothing itself.

    `linked` carries a link's target, `chosen` a slide's place from 0, `wanted` a concept's id, `dragged` a splitter's
    name and where it was dragged to in pixels, or -1 to reset it.
    """

    linked = Signal(str)
    chosen = Signal(int)
    wanted = Signal(str)
    stepped = Signal()
    dragged = Signal(str, int)

    def __init__(self, look: Look, presentation: Presentation, pictures: Pictures, surfaces: tuple[Surfaces, Surfaces],
                 idle: Idle, *, studied: bool, parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.look = look
        self._presentation, self._pictures, self._idle = presentation, pictures, idle
        self.studied = studied
        self._measures: Measures | None = None
        self._frame = ""
        large, small = surfaces
        self.strip = SlideList(look, pictures, small, idle, "strip", parent=self)
        self.strip.setAccessibleName(list_name())
        self.slide = SlideView(large, ghost=0.0 if studied else GHOST, parent=self)
        self.slide.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slide.setMouseTracking(True)
        self.slide.setAccessibleName(_("Slide"))
        self.word = Chip(look, self.slide)
        self.fault = Chip(look, self.slide)
        self.next = Next(look, large, self)
        self.sources = Sources(look, self)
        self.notes = NotesView(look, studied=studied, parent=self)
        self.glossary = Glossary(look, self)
        self.handles = [Handle(look, name, upright=name != "above", parent=self) for name in _SPLITTERS]
        self._connect()
        self._colour()

    def _connect(self) -> None:
        self.slide.linked.connect(self.linked)
        self.notes.linked.connect(self.linked)
        self.glossary.linked.connect(self.linked)
        self.glossary.wanted.connect(self.wanted)
        self.strip.chosen.connect(self.chosen)
        self.next.pressed.connect(self.stepped)
        for handle in self.handles:
            handle.moved.connect(lambda at, name=handle.objectName(): self.dragged.emit(name, at))
            handle.reset.connect(lambda name=handle.objectName(): self.dragged.emit(name, -1))
        self.look.changed.connect(self._colour)
        self._pictures.changed.connect(self._colour)

    def place(self, measures: Measures, notes_size: int) -> None:
        """Lay every pane by the measures; `notes_size` is the size of the notes in the design's pixels."""
        self._measures = measures
        px = self.look.px
        self.strip.setVisible(measures.strip.width > 0)
        strip = self._rect(measures.strip)
        self.strip.setGeometry(strip.adjusted(px(6), px(6), -px(6), 0))
        self.slide.setGeometry(self._rect(measures.slide))
        self.next.setVisible(not self.studied)
        if not self.studied:
            self.next.place(self._rect(measures.next_label), self._rect(measures.next), beside=measures.sources_line)
        self.sources.place(self._rect(measures.sources), lined=measures.sources_line)
        self.notes.setGeometry(self._rect(measures.notes))
        self.notes.text.resize_text(notes_size)
        self.glossary.resize_cards(measures.card_sizes)
        self.glossary.setGeometry(self._rect(measures.glossary))
        self._place_handles(measures)
        self._place_word()
        self.show_fault()
        self.update()

    def show_lecture(self) -> None:
        """Show another lecture from here on."""
        lecture = self._presentation.lecture
        self.strip.slides.fill(lecture.slides if lecture else ())
        self.show_now()
        self.show_rest()

    def show_now(self) -> None:
        """Show the slide and paint it before anything else is done."""
        self.slide.show_slide(self._shown(self._presentation.position))
        if self.isVisible():
            self.slide.repaint()
        self.show_fault()

    def show_rest(self) -> None:
        """Show what goes with the slide: the next one, the strip, sources, notes and glossary."""
        presentation = self._presentation
        course, lecture, slide = presentation.course, presentation.lecture, presentation.slide
        if course is None or lecture is None:
            return
        if not self.studied:
            following = self.next.show_next(lecture, presentation.position)
            self.next.show_picture(self._shown(Position(presentation.position.slide + 1, LAST)) if following else None)
            if self._measures:
                self.next.place(
                    self._rect(self._measures.next_label), self._rect(self._measures.next),
                    beside=self._measures.sources_line,
                )  # fmt: skip
        self.strip.mark_changed(presentation.changed_slides)
        self.strip.stand_at(presentation.position.slide)
        self.sources.show_slide(course, slide)
        self.notes.show_slide(slide, presentation.position.step)
        self.glossary.show_slide(course, lecture, slide)
        self._prepare()

    def show_frame(self, state: str, word: str) -> None:
        """Put a coloured frame with a word round the slide while the audience sees something else; "" takes it away."""
        if (state, word) != (self._frame, self.word.text()):
            self._frame = state
            self.word.wear(state or "live", word)
            self._place_word()
            self.update()

    def show_fault(self) -> None:
        """Tell the author that the slide does not fit; never during a show or to a student."""
        shown = self.slide.shown
        faults = _faults(shown.picture) if shown and not self.studied and not self._presentation.live else ()
        self.fault.setVisible(bool(faults))
        if faults:
            self.fault.wear("none", _("Does not fit"))
            self.fault.setToolTip("\n".join(faults))
            size, px = self.fault.sizeHint(), self.look.px
            self.fault.setGeometry(self.slide.width() - px(8) - size.width(), px(8), size.width(), size.height())

    def reading_order(self) -> list[QWidget]:
        """The panes in the order in which they are read and Tab goes through them."""
        return [
            self.strip, self.slide, self.sources.area, self.notes.text, *self.glossary.cards, *self.handles,
        ]  # fmt: skip

    def paintEvent(self, _: QPaintEvent) -> None:
        """The grounds of the panes, the lines between them and the frame round the slide."""
        measures = self._measures
        if measures is None:
            return
        with painting(self) as painter:
            painter.fillRect(self.rect(), self.look.colour("window"))
            painter.fillRect(self._rect(measures.glossary), self.look.colour("sunken"))
            if self._frame:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self.look.colour(_FRAMES[self._frame]), 4))
                frame = QRectF(self._rect(measures.slide)).adjusted(-4, -4, 4, 4)
                painter.drawRoundedRect(frame, 8, 8)

    def _shown(self, position: Position) -> Shown | None:
        lecture = self._presentation.lecture
        if lecture is None or not 0 <= position.slide < len(lecture.slides):
            return None
        return Shown(self._pictures.picture(lecture.slides[position.slide]), self._pictures.theme, position.step)

    def _prepare(self) -> None:
        """Plan to paint, in moments of rest, where the next key may lead: next step, next slide, the slide before."""
        lecture, here = self._presentation.lecture, self._presentation.position
        if lecture is None:
            return
        wanted = (ahead(lecture, here), next_slide(lecture, here), back(lecture, here))
        places = dict.fromkeys(place for place in wanted if place is not None and place != here)
        self._idle.plan("slide", [lambda place=place: self._prepare_one(place) for place in places])  # type: ignore[misc]

    def _prepare_one(self, position: Position) -> None:
        shown = self._shown(position)
        if shown is not None:
            self.slide.prepare(shown)

    def _rect(self, box: Box) -> QRect:
        """A box of the design in this widget's pixels, which begin under the header."""
        scale = self.look.scale
        top = round(self._measures.stage.y * scale) if self._measures else 0
        left, upper = round(box.x * scale), round(box.y * scale) - top
        return QRect(left, upper, round(box.right * scale) - left, round(box.bottom * scale) - top - upper)

    def _place_handles(self, measures: Measures) -> None:
        whole = self._rect(Box(0, measures.stage.y, 1, measures.stage.height))
        notes, glossary = self._rect(measures.notes), self._rect(measures.glossary)
        places = {
            "strip": (self._rect(measures.strip).right() + 1, whole.y(), whole.height(), measures.strip.width > 0),
            "notes": (notes.x(), whole.y(), whole.height(), True),
            "glossary": (glossary.x(), whole.y(), whole.height(), not measures.stacked),
            "above": (glossary.y(), glossary.x() + 4, glossary.width() - 4, measures.stacked),
        }
        for handle in self.handles:
            *place, shown = places[handle.objectName()]
            handle.put(*place)
            handle.setVisible(bool(shown))
            handle.raise_()

    def _place_word(self) -> None:
        self.word.setVisible(bool(self._frame))
        size, px = self.word.sizeHint(), self.look.px
        self.word.setGeometry(px(8), px(8), size.width(), size.height())

    def _colour(self) -> None:
        for view in (self.slide, self.next.view):
            view.corners = self.look.colour("window")
            view.edge = self.look.edge_of(self._pictures.theme.dark)
        self.slide.ring = self.look.colour("accent")
        self.update()


def _faults(picture: Picture) -> tuple[str, ...]:
    """What the class would notice and only layout can see, one sentence each."""
    return (*((_("There is more on this slide than fits."),) if picture.overflow else ()), *picture.warnings)


_SPLITTERS = ("strip", "notes", "glossary", "above")
