"""Words on a window: one label that takes its font and colour from the look, and one that shortens its text."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from lecturedesk.windows.style import Look


class Label(QLabel):
    """Plain words in a font and a colour of the look; `caps` sets them as a pane's heading."""

    def __init__(self, look: Look, text: str = "", *, size: float = 15, weight: int = 400, colour: str = "text",
                 family: str = "sans", caps: bool = False, wrap: bool = False,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.look = look
        self.caps = caps
        self._set = (size, weight, family)
        self.token = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.say(text)
        self.restyle()
        look.changed.connect(self.restyle)

    def say(self, text: str) -> None:
        """Show other words."""
        shown = text.upper() if self.caps else text
        if shown != self.text():
            self.setText(shown)

    def say_longest(self, forms: Sequence[str], width: int) -> None:
        """Show the first of these that fits into this width, else the last."""
        for form in forms:
            self.say(form)
            if self.sizeHint().width() <= width:
                return

    def ink(self, token: str) -> None:
        """Take another colour of the look."""
        if token != self.token:
            self.token = token
            self._colour()

    def sized(self, size: float) -> None:
        """Take another size of the design, in its pixels."""
        if size != self._set[0]:
            self._set = (size, *self._set[1:])
            self.restyle()

    def restyle(self) -> None:
        """Take font and colour from the look anew."""
        size, weight, family = self._set
        font = self.look.font(size, weight, family)
        if self.caps:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 107)
        self.setFont(font)
        self._colour()

    def height_in(self, width: int) -> int:
        """How high the words are in this width."""
        return self.heightForWidth(width) if self.wordWrap() else self.sizeHint().height()

    def _colour(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self.look.colour(self.token))
        palette.setColor(QPalette.ColorRole.Link, self.look.colour("accent-text"))
        self.setPalette(palette)


class Elided(Label):
    """One line that ends in an ellipsis when its place is too narrow; the whole is then its tooltip."""

    def __init__(self, look: Look, text: str = "", **style: object) -> None:
        self._whole = text
        super().__init__(look, text, **style)  # type: ignore[arg-type]

    def say(self, text: str) -> None:
        """Show other words, shortened where they must be."""
        self._whole = text
        self._fit()

    def whole(self) -> str:
        """The words before they were shortened."""
        return self._whole

    def natural_width(self) -> int:
        """How wide the whole text is."""
        return QFontMetrics(self.font()).horizontalAdvance(self._whole) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text to the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Shorten the text anew when the font is another one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, max(1, self.width()))
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
        self.setAccessibleName(self._whole)
