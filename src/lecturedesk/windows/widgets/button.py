"""A button with an icon, its name and its key, painted in the look's colours."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from lecturedesk.paint.painter import painting
from lecturedesk.windows.icons import draw
from lecturedesk.windows.style import RADIUS, Look

_ICON = 18
_GAP = 8
_PAD = 12


class ToolButton(QAbstractButton):
    """Icon, name and key side by side; without room for names the icon and the key, the name in the tooltip.

    `accent` marks the one button that matters most; `quiet` has no ground of its own until the pointer is over it.
    """

    def __init__(self, look: Look, name: str, *, icon: str = "", key: str = "", accent: bool = False,
                 quiet: bool = False, named: bool = True, parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.look = look
        self.icon_name = icon
        self.key = key
        self.accent = accent
        self.quiet = quiet
        self.named = named
        self.after = False
        self._on = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.rename(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self._restyled)

    def rename(self, name: str) -> None:
        """Bear another name."""
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.key)
        self._tip()
        self.updateGeometry()
        self.update()

    def show_name(self, named: bool) -> None:
        """Show the name beside the icon, or leave it to the tooltip."""
        if named != self.named:
            self.named = named
            self._tip()
            self.updateGeometry()
            self.update()

    def hold(self, on: bool) -> None:
        """Look held down while what the button does lasts."""
        if on != self._on:
            self._on = on
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as icon, name and key need."""
        parts = [width for width in self._widths() if width]
        wide = sum(parts) + self.look.px(_GAP) * (len(parts) - 1) + 2 * self.look.px(_PAD)
        return QSize(wide, self.look.px(34))

    def minimumSizeHint(self) -> QSize:
        """A button is never cut."""
        return self.sizeHint()

    def inks(self) -> list[tuple[str, str]]:
        """The colours of its words and their ground, as tokens."""
        ground = self._ground() or "window"
        return [(self._ink(), ground)] if not self.key else [(self._ink(), ground), (self._key_ink(), ground)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is over it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer is gone."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Ground, icon, name, key and, when it has focus, a ring."""
        with painting(self) as painter:
            ground = self._ground()
            area = QRectF(self.rect())
            if ground:
                painter.setPen(Qt.PenStyle.NoPen)
                colour = self.look.colour(ground)
                if self.isDown():
                    colour = colour.darker(112)
                elif self.underMouse() and self.isEnabled() and not self.quiet:
                    colour = self.look.colour("hover") if ground == "raised" else colour.lighter(115)
                painter.setBrush(colour)
                painter.drawRoundedRect(area, RADIUS, RADIUS)
            self._content(painter)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                ring = "on-accent" if self.accent else "focus"
                painter.setPen(QPen(self.look.colour(ring), 2))
                painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), RADIUS - 2, RADIUS - 2)

    def _content(self, painter: QPainter) -> None:
        icon, name, key = self._widths()
        ink = self.look.colour(self._ink())
        order = ["name", "icon", "key"] if self.after else ["icon", "name", "key"]
        widths = {"icon": icon, "name": name, "key": key}
        total = sum(widths.values()) + self.look.px(_GAP) * (sum(bool(w) for w in widths.values()) - 1)
        x = (self.width() - total) / 2
        for part in order:
            if widths[part]:
                self._part(painter, part, QRectF(x, 0, widths[part], self.height()), ink)
                x += widths[part] + self.look.px(_GAP)

    def _part(self, painter: QPainter, part: str, place: QRectF, ink: QColor) -> None:
        if part == "icon":
            side = place.width()
            draw(painter, self.icon_name, QRectF(place.x(), (self.height() - side) / 2, side, side), ink)
            return
        name = part == "name"
        painter.setFont(self._font() if name else self.look.font(13, family="mono"))
        painter.setPen(ink if name else self.look.colour(self._key_ink()))
        place.adjust(0, 0, 2, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(place, flags, self.text() if name else self.key)

    def _font(self) -> QFont:
        return self.look.font(15, 600 if self.accent else 400)

    def _widths(self) -> tuple[int, int, int]:
        """Icon, name and key; 0 for what is not shown."""
        named = self.named or not self.icon_name
        name = QFontMetrics(self._font()).horizontalAdvance(self.text()) if named else 0
        key = QFontMetrics(self.look.font(13, family="mono")).horizontalAdvance(self.key) if self.key else 0
        return self.look.px(_ICON) if self.icon_name else 0, name, key

    def _ground(self) -> str:
        if self._on or self.accent:
            return "accent-fill"
        return "" if self.quiet and not self.underMouse() else "raised"

    def _ink(self) -> str:
        if not self.isEnabled():
            return "muted"
        return "on-accent" if self.accent or self._on else "text"

    def _key_ink(self) -> str:
        return "on-accent" if self.accent or self._on else "muted"

    def _tip(self) -> None:
        self.setToolTip("" if self.named or not self.icon_name else self.text())

    def _restyled(self) -> None:
        self.updateGeometry()
        self.update()
