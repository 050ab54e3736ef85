"""A pause: what follows appears with the next press."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from lecturedesk.course.block import Block
from lecturedesk.markup.html import to_html
from lecturedesk.markup.reads import Reading, reads
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Block):
    """A place at which a slide waits for a press: `. . .` alone on a line."""

    @property
    def own_steps(self) -> int:
        """One press."""
        return 1

    @property
    def is_prose(self) -> bool:
        """A pause forbids no size."""
        return True


@reads("pause")
def read_pause(element: Element, reading: Reading) -> Pause:
    """A pause."""
    return Pause(line=reading.line(element))


@lay.register
def _(_block: Pause, flow: Flow) -> None:
    flow.pause()


@to_html.register
def _(_block: Pause) -> str:
    return ""
