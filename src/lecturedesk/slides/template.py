"""Slide layouts by name, and the stage they set a slide on."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from lecturedesk.course.slide import Slide
from lecturedesk.slides.fit import LADDER
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.geometry import Sheet
from lecturedesk.slides.ops import Overflow
from lecturedesk.slides.pen import Canvas
from lecturedesk.slides.ruler import Ruler
from lecturedesk.slides.theme import Theme


@dataclass(slots=True)
class Stage:
    """What a template has to work with; it fills `canvas` and may set `background`, `overflow` and `text_size`."""

    sheet: Sheet
    theme: Theme
    ruler: Ruler
    canvas: Canvas
    at_most: float = LADDER[0]
    background: str = "paper"
    overflow: Overflow = Overflow()
    text_size: float = 0.0

    def flow(self, x: float, y: float, width: float, size: float, room: float = 0.0) -> Flow:
        """A flow on the stage's canvas: place, width and text size in units."""
        return Flow(self.canvas, self.theme, self.ruler, x=x, y=y, width=width, size=size, room=room)

    def ends(self, y: float, bottom: float) -> None:
        """Note how far what ends at `y` goes beyond where it must end."""
        self.overflow = Overflow(self.overflow.across, max(self.overflow.down, y - bottom))


Template = Callable[[Slide, Stage], None]
_templates: dict[str, Template] = {}


def template(name: str) -> Callable[[Template], Template]:
    """Register a function as the slide layout of this name; the module in `slides.templates` bears the same name."""

    def register(function: Template) -> Template:
        _templates[name] = function
        return function

    return register


@cache
def template_names() -> tuple[str, ...]:
    """The names of all slide layouts, sorted, without importing them; works in a frozen executable too."""
    package = importlib.import_module("lecturedesk.slides.templates")
    return tuple(sorted(found.name for found in pkgutil.iter_modules(package.__path__)))


def template_for(name: str) -> Template:
    """The layout of this name, imported when it is first met; an unknown name gives `content`."""
    if name not in _templates:
        known = name if name in template_names() else "content"
        importlib.import_module(f"lecturedesk.slides.templates.{known}")
        return _templates[known]
    return _templates[name]
