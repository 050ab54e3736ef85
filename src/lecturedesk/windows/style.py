"""How the windows look: colours by token, fonts by role, the palette and a small style sheet; all of it data."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from lecturedesk.base.resources import resource
from lecturedesk.paint.fonts import qfont
from lecturedesk.slides.ops import Face

SMALLEST = 13
RADIUS = 6
_ROLES = {
    "Window": "window", "WindowText": "text", "Base": "sunken", "AlternateBase": "panel", "Text": "text",
    "Button": "raised", "ButtonText": "text", "BrightText": "strong", "Highlight": "accent-fill",
    "HighlightedText": "on-accent", "Link": "accent-text", "LinkVisited": "accent-text", "ToolTipBase": "panel",
    "ToolTipText": "text", "PlaceholderText": "muted", "Light": "hover", "Midlight": "raised", "Mid": "line",
    "Dark": "line", "Shadow": "scrim", "Accent": "accent-fill",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of the windows by name, e.g. "text", each "#RRGGBB"."""

    name: str
    dark: bool
    colours: Mapping[str, str]


@cache
def read_tokens(name: str) -> Tokens:
    """The tokens of a bundled look, "desk-dark" or "desk-light"."""
    data = tomllib.loads(resource("themes", f"{name}.toml").read_text(encoding="utf-8"))
    return Tokens(data["name"], data["dark"], data["colours"])


@lru_cache(maxsize=128)
def _font(family: str, weight: int, size: int, *, italic: bool) -> QFont:
    font = QFont(qfont(Face(family, weight, italic)))
    font.setPixelSize(size)
    return font


class Look(QObject):
    """What every widget asks for colours, fonts and lengths; `changed` when the theme or the size of the app did."""

    changed = Signal()

    def __init__(self, theme: str = "system", scale: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.scale = scale
        self.tokens = read_tokens(self._name())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    def use(self, theme: str | None = None, scale: float | None = None) -> None:
        """Take another theme ("system", "dark" or "light") or size of the app (1.0 is the design's)."""
        before = (self.tokens, self.scale)
        self._theme = theme or self._theme
        self.scale = scale or self.scale
        self.tokens = read_tokens(self._name())
        if before != (self.tokens, self.scale):
            self.changed.emit()

    def _follow(self) -> None:
        self.use()

    def _name(self) -> str:
        if self._theme in ("dark", "light"):
            return f"desk-{self._theme}"
        light = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Light
        return "desk-light" if light else "desk-dark"

    def colour(self, token: str) -> QColor:
        """The colour of a token."""
        return QColor(self.tokens.colours[token])

    def edge_of(self, dark: bool) -> QColor | None:
        """The colour of the line around slides of a dark or light theme, or None where they stand out without one."""
        return self.colour("line") if dark == self.tokens.dark else None

    def px(self, length: float) -> int:
        """A length of the design in logical pixels at the app's size."""
        return round(length * self.scale)

    def font(self, size: float = 15, weight: int = 400, family: str = "sans", *, italic: bool = False) -> QFont:
        """A font of the design's size in pixels, never below the smallest that is readable."""
        return QFont(_font(family, weight, max(SMALLEST, self.px(size)), italic=italic))

    def palette(self) -> QPalette:
        """The palette that Fusion and everything without a colour of its own is drawn in."""
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(QPalette.ColorRole[role], self.colour(token))
        for role in ("WindowText", "Text", "ButtonText"):
            palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], self.colour("muted"))
        return palette

    def dress(self, application: QApplication) -> None:
        """Give the application style, palette, font and style sheet."""
        if application.style().name().lower() != "fusion":
            application.setStyle("Fusion")
        application.setPalette(self.palette())
        application.setFont(self.font(15))
        application.setStyleSheet(self.sheet())

    def sheet(self) -> str:
        """The style sheet: only what a palette cannot say."""
        return _SHEET % {**self.tokens.colours, "size": max(SMALLEST, self.px(14))}


_SHEET = """
QToolTip { background: %(panel)s; color: %(text)s; border: 1px solid %(line)s; padding: 4px 8px; font-size: %(size)dpx; }
QLineEdit { background: %(sunken)s; color: %(text)s; border: 1px solid %(edge)s; border-radius: 6px; padding: 4px 12px;
  selection-background-color: %(accent-fill)s; selection-color: %(on-accent)s; placeholder-text-color: %(muted)s; }
QLineEdit:focus { border: 2px solid %(focus)s; padding: 3px 11px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: %(hover)s; border-radius: 3px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: %(edge)s; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; height: 0; }
QAbstractScrollArea { border: none; }
"""
