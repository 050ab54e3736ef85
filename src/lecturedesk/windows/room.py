"""What the pages of the desk's window share."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from lecturedesk.paint.surface import Surfaces
from lecturedesk.windows.audience import AudienceWindow
from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.idle import Idle


class Room(NamedTuple):
    """The window that the pages lie in, its look, the pixmaps of large and of small slides, and its moments of rest."""

    window: QWidget
    look: Look
    large: Surfaces
    small: Surfaces
    idle: Idle
    audience: AudienceWindow
